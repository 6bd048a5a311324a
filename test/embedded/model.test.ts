import "./univer-in-node";
import type { IWorkbookData } from "@univerjs/core";
import type { Cells } from "../../src/embedded/cells";
import { modelFrom } from "../../src/embedded/model/read-back";
import { snapshot } from "../../src/embedded/model/snapshot";
import type { Model, ModelCell, ModelSheet } from "../../src/workbook/model";

const sheet = (name: string, cells: readonly ModelCell[] = []): ModelSheet => ({
  name,
  widths: [],
  frozenRows: 0,
  gridlines: true,
  rows: cells.length === 0 ? [] : [{ cells }],
});

const workbook = (...sheets: readonly ModelSheet[]): Model => ({ name: "Pay", sheets });

const opened = (...sheets: readonly ModelSheet[]) => snapshot(workbook(...sheets)) as IWorkbookData;

/** The cells as they were written: nothing is computed, so nothing spills. */
const cellsOf = ({ sheets }: IWorkbookData) => {
  const on = (id: string) => ({
    value: (row: number, column: number) => sheets[id]?.cellData?.[row]?.[column]?.v ?? "",
    formula: (row: number, column: number) => sheets[id]?.cellData?.[row]?.[column]?.f ?? undefined,
    spill: () => undefined,
    origin: () => undefined,
  });
  return { on } as unknown as Cells;
};

const saved = (data: IWorkbookData) => modelFrom(data, cellsOf(data), "Pay").sheets;

describe("a hidden sheet", () => {
  const data = () =>
    opened(
      sheet("Offer"),
      { ...sheet("Others"), hidden: "hidden" },
      { ...sheet("Board"), hidden: "veryHidden" },
    );

  it("is hidden in the page, and saved as hidden as it was", () => {
    expect(data().sheetOrder.map((id) => data().sheets[id]!.hidden)).toEqual([0, 1, 1]);
    expect(saved(data()).map(({ hidden }) => hidden)).toEqual([undefined, "hidden", "veryHidden"]);
  });

  it("is saved shown where the page shows it, and hidden where it hid it", () => {
    const changed = data();
    changed.sheets["sheet-1"]!.hidden = 1;
    changed.sheets["sheet-3"]!.hidden = 0;
    expect(saved(changed).map(({ hidden }) => hidden)).toEqual(["hidden", "hidden", undefined]);
  });
});

describe("hidden rows and columns", () => {
  const content: ModelCell = { content: 1, style: {} };
  const hiding: ModelSheet = {
    ...sheet("Pay"),
    widths: [20, 10],
    hiddenColumns: [
      { first: 1, last: 1 },
      { first: 60, last: 16_383 },
    ],
    rows: [
      { cells: [content, content] },
      { hidden: true, height: 30, cells: [content] },
      { hidden: true, cells: [] },
    ],
  };

  it("are hidden in the page, and saved hidden, empty ones too", () => {
    const { rowData, columnData } = opened(hiding).sheets["sheet-1"]!;
    expect(rowData).toEqual({ 1: { h: 40, hd: 1 }, 2: { hd: 1 } });
    expect([0, 1, 2, 60, 16_383].map((at) => columnData![at]?.hd)).toEqual([
      undefined,
      1,
      undefined,
      1,
      1,
    ]);
    expect(columnData![1]!.w).toBe(75);
    const [back] = saved(opened(hiding));
    expect(back!.hiddenColumns).toEqual(hiding.hiddenColumns);
    expect(back!.widths).toEqual([20, 10]);
    expect(back!.rows.map(({ hidden, height }) => [hidden, height])).toEqual([
      [undefined, undefined],
      [true, 30],
      [true, undefined],
    ]);
  });

  it("are those the page hides when it is saved", () => {
    const data = opened(hiding);
    const page = data.sheets["sheet-1"]!;
    page.rowData = { 1: { h: 40, hd: 0 }, 4: { hd: 1 } };
    page.columnData = { 0: { hd: 1 }, 1: { hd: 1 }, 2: { w: 60, hd: 0 }, 16_384: { hd: 1 } };
    const [back] = saved(data);
    expect(back!.hiddenColumns).toEqual([{ first: 0, last: 1 }]);
    expect(back!.rows.map(({ hidden }) => hidden)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      true,
    ]);
  });

  it("are none where nothing is hidden", () => {
    const [back] = saved(opened(sheet("Pay", [content])));
    expect(back).not.toHaveProperty("hiddenColumns");
    expect(back!.rows[0]).not.toHaveProperty("hidden");
  });
});

describe("a formula of arrays that fills one cell", () => {
  const content = "=SUM(A1:A3*B1:B3)";
  const spill = { rows: 1, columns: 1 };

  it("is saved as one where it came as one", () => {
    const [back] = saved(
      opened(
        sheet("Pay", [
          { content, style: {}, spill },
          { content, style: {} },
        ]),
      ),
    );
    expect(back!.rows[0]!.cells.map((cell) => cell!.spill)).toEqual([spill, undefined]);
  });

  it("is none any more where a figure stands in its place", () => {
    const data = opened(sheet("Pay", [{ content, style: {}, spill }]));
    const cell = data.sheets["sheet-1"]!.cellData![0]![0]!;
    Object.assign(cell, { f: null, v: 5 });
    expect(saved(data)[0]!.rows[0]!.cells[0]).toEqual({ content: 5, style: {} });
  });
});

it("a sheet of more rows than a call takes arguments is read back", () => {
  const rows = Array.from({ length: 200_000 }, () => ({ cells: [{ content: 1, style: {} }] }));
  expect(saved(opened({ ...sheet("Long"), rows }))[0]!.rows.length).toBe(200_000);
});
