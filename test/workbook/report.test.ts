import { workpapers } from "../../src/agreement";
import { ExcelPort } from "../../src/workbook/excel";
import type { Model, ModelCell } from "../../src/workbook/model";
import { freeNames, reportModel } from "../../src/workbook/report";
import { insertModel } from "../../src/workbook/insert-model";
import { insertChart } from "../../src/workbook/chart-sheet";
import { fullFacts, reportOn } from "../agreement/package-facts";
import { FakeExcel } from "../support/fake-excel";

let book: FakeExcel;

beforeEach(() => {
  book = new FakeExcel("Sheet1", "Report");
  (globalThis as { Excel?: unknown }).Excel = book.global;
});

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

const cellsOf = ({ sheets }: Model): readonly ModelCell[] =>
  sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? [])));

const SUM = /^=SUM\(([A-Z]+)(\d+):\1(\d+)\)$/;

describe("the report as sheets", () => {
  it("holds every figure and every word of the report", async () => {
    const drawn = await reportOn(fullFacts);
    const held = new Set(cellsOf(reportModel(drawn)).map(({ content, value }) => value ?? content));
    const cells = drawn.parts.flatMap(({ rows, totals = [] }) => [...rows.flat(), ...totals]);
    expect(cells.length).toBeGreaterThan(1000);
    const yesNo = { true: "Yes", false: "No" };
    const inWords = (content: unknown) =>
      typeof content === "boolean" ? yesNo[`${content}`] : (content as string | number);
    expect(cells.filter(({ content }) => !held.has(inWords(content)))).toEqual([]);
    expect([...held].join("\n")).toContain(drawn.saved.fingerprint);
  });

  it("sums each schedule under it, to what the report has", async () => {
    const { sheets } = reportModel(await reportOn(fullFacts));
    let sums = 0;
    for (const { rows } of sheets) {
      for (const { cells } of rows) {
        cells.forEach((cell, column) => {
          const [, , first, last] = SUM.exec(String(cell?.content)) ?? [];
          if (first === undefined || last === undefined) return;
          const above = rows.slice(Number(first) - 1, Number(last)).map((row) => {
            const content = row.cells[column]?.content;
            return typeof content === "number" ? content : 0;
          });
          const sum = above.reduce((a, b) => a + b, 0);
          expect(Math.abs(sum - Number(cell?.value))).toBeLessThan(0.005);
          sums += 1;
        });
      }
    }
    // Payments 3, value at the change 5, compensation 7
    expect(sums).toBe(15);
  });

  it("shows dollars to the cent, dates as days, rates as percentages", async () => {
    const cells = cellsOf(reportModel(await reportOn(fullFacts)));
    const formatOf = (content: unknown) =>
      cells.find((cell) => cell.content === content)?.numberFormat;
    expect(formatOf(3_750_000)).toBe("#,##0.00");
    expect(formatOf(39_616)).toBe("d mmm yyyy");
    expect(formatOf(0.422805)).toBe("0.00##%");
  });

  it("keeps to names no sheet bears, whatever their case", () => {
    expect(freeNames(["Sheet1"])).toEqual(["Report", "Report schedules", "Report readings"]);
    expect(freeNames(["report", "Report readings 2"])).toEqual([
      "Report 3",
      "Report schedules 3",
      "Report readings 3",
    ]);
  });
});

describe("inserting the report", () => {
  it("adds sheets of its own and leaves the others alone", async () => {
    const port = new ExcelPort();
    book.fill("Report", 0, 0, "kept");
    const model = reportModel(await reportOn(fullFacts), await port.sheets());
    await insertModel(port, model);
    expect([...book.sheets.keys()].slice(2)).toEqual([
      "Report 2",
      "Report schedules 2",
      "Report readings 2",
    ]);
    expect(book.cell("Report", 0, 0)).toBe("kept");
    expect(book.cell("Report 2", 0, 1)).toBe("Supporting calculations");
    expect(book.selected.sheet).toBe("Report 2");
  });
});

describe("a chart of the workbook's own", () => {
  const chart = {
    title: "Net",
    looks: "lines",
    header: ["Payments", "Paid in full"],
    rows: [
      [100, 60],
      [200, 90],
    ],
  } as const;

  it("stands beside its figures on a sheet of its own", async () => {
    book.addSheet("Chart");
    expect(await insertChart(new ExcelPort(), chart)).toBe("Chart 2");
    expect(book.cell("Chart 2", 1, 1)).toBe(60);
    expect(book.charts).toMatchObject([
      { sheet: "Chart 2", type: "XYScatterLinesNoMarkers", title: { text: "Net" } },
    ]);
  });

  it("is a bar a row where that is wanted", async () => {
    await insertChart(new ExcelPort(), { ...chart, looks: "bars" });
    expect(book.charts[0]?.type).toBe("BarClustered");
  });
});

it("the workpapers ask for the facts of PACKAGE and one more", () => {
  const labels = Object.values(workpapers.facts).map(({ label }) => label);
  expect(labels.at(-1)).toBe("Corporate rate");
  expect(new Set(labels).size).toBe(labels.length);
});
