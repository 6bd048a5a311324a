import { values } from "../../embedded/open-page";
import { stage } from "./stage";

describe("the port to the embedded sheet", () => {
  it("writes all of it or nothing", async () => {
    const outcome = await stage.page.evaluate(async () => {
      const { port } = window.compClauses;
      const cell = (row: number, sheet = "Summary") => ({
        sheet,
        row,
        column: 8,
        rows: 1,
        columns: 1,
      });
      const bad = [
        [
          { at: cell(0), formulas: [["first"]] },
          { at: cell(0, "Nowhere"), formulas: [["x"]] },
        ],
        [
          { at: cell(0), formulas: [["first"]] },
          { at: cell(1), formulas: [["x", "y"]] },
        ],
        [
          { at: cell(0), formulas: [["first"]] },
          { at: cell(5_000_000), formulas: [["x"]] },
        ],
      ];
      const said: string[] = [];
      for (const blocks of bad)
        await port.write(blocks).catch((problem: Error) => said.push(problem.message));
      return { said, left: (await port.read(cell(0))).values };
    });
    expect(outcome.said).toEqual([
      "There is no sheet called Nowhere.",
      "What is to be written to Summary does not have the size of its area.",
      "The area lies outside the sheet Summary.",
    ]);
    expect(outcome.left).toEqual([[""]]);
  });

  it("reads back what it wrote: texts as texts, formulas as typed, blanks and formats", async () => {
    const contents = await stage.page.evaluate(async () => {
      const { port, univerAPI } = window.compClauses;
      await port.addSheet("Written");
      const at = { sheet: "Written", row: 1, column: 1, rows: 2, columns: 3 };
      await port.write([
        {
          at,
          formulas: [
            [46203, "5%", true],
            ["=B2+1", "2026-06-30", "gone"],
          ],
          numberFormats: [
            ["d mmm yyyy", null, null],
            [null, null, null],
          ],
        },
      ]);
      await port.write([
        {
          at,
          formulas: [
            [null, null, null],
            [null, null, ""],
          ],
        },
      ]);
      await univerAPI.getFormula().onCalculationResultApplied();
      const shown = univerAPI.getActiveWorkbook()!.getSheetByName("Written")!.getRange("B2");
      return {
        read: await port.read(at),
        used: await port.used("Written"),
        date: shown.getDisplayValue(),
      };
    });
    expect(contents.read.values).toEqual([
      [46203, "5%", true],
      [46204, "2026-06-30", ""],
    ]);
    expect(contents.read.formulas).toEqual([
      [46203, "5%", true],
      ["=B2+1", "2026-06-30", ""],
    ]);
    expect(contents.read.numberFormats).toEqual([
      ["d mmm yyyy", "General", "General"],
      ["General", "General", "General"],
    ]);
    expect(contents.date).toBe("30 Jun 2026");
    expect(contents.used).toMatchObject({ row: 0, column: 0, rows: 3, columns: 4 });
  });

  it("puts back number formats it read, a cell's lack of one too", async () => {
    const shown = await stage.page.evaluate(async () => {
      const { port, univerAPI } = window.compClauses;
      await port.addSheet("Put back");
      const at = { sheet: "Put back", row: 0, column: 0, rows: 1, columns: 2 };
      await port.write([{ at, formulas: [[0.35, 0.35]], numberFormats: [["0.0%", null]] }]);
      const { formulas, numberFormats = [] } = await port.read(at);
      const dates = [["d mmm yyyy", "d mmm yyyy"]];
      await port.write([{ at, formulas: [[39447, 39447]], numberFormats: dates }]);
      const display = () =>
        univerAPI
          .getActiveWorkbook()!
          .getSheetByName("Put back")!
          .getRange("A1:B1")
          .getDisplayValues();
      const between = display();
      await port.write([{ at, formulas, numberFormats }]);
      return [between, display()];
    });
    expect(shown).toEqual([[["31 Dec 2007", "31 Dec 2007"]], [["35.0%", "0.35"]]]);
  });

  it("selects, tells of a new selection until it is told to stop, and knows an empty sheet", async () => {
    const told = await stage.page.evaluate(async () => {
      const { port } = window.compClauses;
      let calls = 0;
      const stop = port.watchSelection(() => (calls += 1));
      await port.select({ sheet: "Inputs", row: 8, column: 2, rows: 2, columns: 1 });
      const selection = await port.selection();
      const while_ = calls;
      stop();
      await port.select({ sheet: "Inputs", row: 10, column: 2, rows: 1, columns: 1 });
      await port.addSheet("Empty");
      const again = await port.addSheet("empty").catch((problem: Error) => problem.message);
      return {
        selection,
        heard: while_ > 0,
        after: calls - while_,
        empty: await port.used("Empty"),
        again,
      };
    });
    expect(told.selection).toMatchObject({
      sheet: "Inputs",
      row: 8,
      column: 2,
      rows: 2,
      columns: 1,
    });
    expect(told.selection.values).toEqual([[850_000], [400_000]]);
    expect([told.heard, told.after]).toEqual([true, 0]);
    expect(told.empty).toMatchObject({ rows: 0, columns: 0, values: [], formulas: [] });
    expect(told.again).toBe("There is already a sheet called empty.");
  });

  it("says at once that all is calculated, but not before what has changed is", async () => {
    const { idle, changed, blocked } = await stage.page.evaluate(async () => {
      const { port } = window.compClauses;
      await port.addSheet("Calculated");
      const cells = { sheet: "Calculated", row: 0, column: 0, rows: 1, columns: 2 };
      const sum = async (part: number) => {
        await port.write([{ at: cells, formulas: [[part, "=SUM(A1,1)"]] }]);
      };
      const shown = async () => {
        await port.calculated();
        return (await port.read(cells)).values[0]![1];
      };
      await sum(1);
      const changed = await shown();
      await sum(2);
      const until = performance.now() + 700;
      while (performance.now() < until);
      const blocked = await shown();
      const atOnce = port.calculated().then(() => "at once");
      const later = new Promise((resolve) => setTimeout(() => resolve("later")));
      return { idle: await Promise.race([atOnce, later]), changed, blocked };
    });
    expect({ idle, changed, blocked }).toEqual({ idle: "at once", changed: 2, blocked: 3 });
  });

  it("puts a spill back while what took its place is still being calculated", async () => {
    const { before, after } = await stage.page.evaluate(async () => {
      const { port, univerAPI } = window.compClauses;
      const sheet = "8(a) Comparison";
      await port.calculated();
      const at = { sheet, row: 3, column: 1, rows: 6, columns: 8 };
      const filled = async () => (await port.read(at)).values;
      const grid = (cell: (isAnchor: boolean) => string) =>
        Array.from({ length: at.rows }, (_, row) =>
          Array.from({ length: at.columns }, (__, column) => cell(row + column === 0)),
        );
      const before = await filled();
      const [[anchor] = []] = (await port.read(at)).formulas;
      const started = new Promise((resolve) => univerAPI.getFormula().calculationStart(resolve));
      await port.write([{ at, formulas: grid(() => "=SUM(Inputs!A1:Z100)") }]);
      await started;
      await port.write([{ at, formulas: grid((isAnchor) => (isAnchor ? String(anchor) : "")) }]);
      await port.calculated();
      return { before, after: await filled() };
    });
    expect(before[0]![0]).toBe("Alternative");
    expect(after).toEqual(before);
  });

  it("brings a far cell into view and reads what spilled there", async () => {
    await stage.page.evaluate(() =>
      window.compClauses.port.select({
        sheet: "Summary",
        row: 700,
        column: 3,
        rows: 1,
        columns: 1,
      }),
    );
    await stage.page.waitForFunction(() => {
      const sheet = window.compClauses.univerAPI.getActiveWorkbook()!.getActiveSheet();
      const shown = sheet.getVisibleRange();
      return shown !== null && shown.startRow <= 700 && shown.endRow >= 700;
    });
    const schedule = await values(stage.page, "4(d)(iii) Schedule", 0, 1, 40, 10);
    const month = schedule.find(([number]) => number === 6);
    expect(month?.[9]).toBe(6.8);
  });
});
