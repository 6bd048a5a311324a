import { ExcelPort } from "../../src/workbook/excel";
import { rectangles } from "../../src/workbook/excel-looks";
import { FakeExcel } from "../support/fake-excel";

const area = (row: number, column: number, rows = 1, columns = 1, sheet = "Sheet1") => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

let book: FakeExcel;
let port: ExcelPort;

beforeEach(() => {
  book = new FakeExcel("Sheet1", "Inputs");
  (globalThis as { Excel?: unknown }).Excel = book.global;
  port = new ExcelPort();
});

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

test("the selection is read with its place, formulas and values", async () => {
  book.fill("Sheet1", 1, 2, "=1+1");
  book.calculate = () => 2;
  book.select("Sheet1", [1, 2, 1, 1]);
  expect(await port.selection()).toEqual({
    ...area(1, 2),
    formulas: [["=1+1"]],
    values: [[2]],
    numberFormats: [["General"]],
  });
});

test("of a whole column only the used part is read", async () => {
  book.fill("Sheet1", 4, 0, 7);
  book.select("Sheet1", [0, 0, 1_048_576, 1]);
  expect(await port.selection()).toMatchObject({ row: 4, rows: 1, values: [[7]] });
});

test("an empty column answers its first cell", async () => {
  book.select("Sheet1", [0, 3, 1_048_576, 1]);
  expect(await port.selection()).toMatchObject({ row: 0, column: 3, rows: 1, values: [[""]] });
});

test("an empty sheet has no used part", async () => {
  expect(await port.used("Inputs")).toMatchObject({ rows: 0, columns: 0 });
});

test("a block is written, a null leaves its cell, an empty text empties one", async () => {
  book.fill("Sheet1", 0, 0, "kept");
  book.fill("Sheet1", 0, 1, "emptied");
  await port.write([{ at: area(0, 0, 1, 3), formulas: [[null, "", "=COMP.VERSION()"]] }]);
  expect([0, 1, 2].map((column) => book.cell("Sheet1", 0, column))).toEqual([
    "kept",
    "",
    "=COMP.VERSION()",
  ]);
});

test("number formats go with the formulas", async () => {
  await port.write([{ at: area(0, 0), formulas: [[1]], numberFormats: [["#,##0.00"]] }]);
  expect(book.sheet("Sheet1").formats.get("0,0")).toBe("#,##0.00");
});

test("a writing that fails half-way leaves every cell as it was", async () => {
  book.fill("Sheet1", 0, 0, "first");
  book.fill("Inputs", 0, 0, "second");
  book.failures.push("", "the connection broke");
  const writing = port.write([
    { at: area(0, 0), formulas: [["new"]] },
    { at: area(0, 0, 1, 1, "Inputs"), formulas: [["new"]] },
  ]);
  await expect(writing).rejects.toThrow("the connection broke");
  expect([book.cell("Sheet1", 0, 0), book.cell("Inputs", 0, 0)]).toEqual(["first", "second"]);
});

test("where even the undoing fails, the areas in doubt are named", async () => {
  book.failures.push("", "the connection broke", "and again");
  await expect(port.write([{ at: area(2, 0), formulas: [["new"]] }])).rejects.toThrow(
    "could not be undone: check Sheet1 row 3",
  );
});

test("where a later sheet is protected, what went before it is put back", async () => {
  book.fill("Sheet1", 0, 0, "first");
  book.sheet("Inputs").protected = true;
  const writing = port.write([
    { at: area(0, 0), formulas: [["new"]], numberFormats: [["0.00%"]] },
    { at: area(0, 0, 1, 1, "Inputs"), formulas: [["new"]] },
  ]);
  await expect(writing).rejects.toThrow("You cannot perform the requested operation.");
  expect(book.cell("Sheet1", 0, 0)).toBe("first");
  expect(book.sheet("Sheet1").formats.get("0,0")).toBe("General");
});

test.each(["00123", "3/4", "-5", "May 5", "TRUE", "'tis", "2026-01-31"])(
  "the text %s stays a text, and so it does when it is put back",
  async (text) => {
    await port.write([{ at: area(0, 0), formulas: [[text]] }]);
    expect(book.cell("Sheet1", 0, 0)).toBe(text);
    book.failures.push("", "the connection broke");
    const writing = port.write([
      { at: area(0, 0), formulas: [["new"]] },
      { at: area(1, 0), formulas: [["new"]] },
    ]);
    await expect(writing).rejects.toThrow("the connection broke");
    expect(book.cell("Sheet1", 0, 0)).toBe(text);
  },
);

test("words are written as they are, and an error stays an error", async () => {
  const cells = ["Gross-Up Payment", "#N/A", 3, true, "=1+1"];
  await port.write([{ at: area(0, 0, 1, 5), formulas: [cells] }]);
  expect(cells.map((_, column) => book.typed("Sheet1", 0, column))).toEqual(cells);
});

test("a text that starts with = stays a text where all is text, and when it is put back", async () => {
  await port.write([{ at: area(0, 0), formulas: [["=1+1"]], asTexts: true }]);
  expect((await port.read(area(0, 0))).values).toEqual([["=1+1"]]);
  book.failures.push("", "the connection broke");
  const writing = port.write([
    { at: area(0, 0), formulas: [["=2+2"]] },
    { at: area(1, 0), formulas: [["new"]] },
  ]);
  await expect(writing).rejects.toThrow("the connection broke");
  expect((await port.read(area(0, 0))).values).toEqual([["=1+1"]]);
});

test("a block that is not the size of its area is refused before anything is asked of Excel", async () => {
  const writing = port.write([{ at: area(0, 0, 2, 1), formulas: [["one row"]] }]);
  await expect(writing).rejects.toThrow("does not have the size of its area");
  expect(book.syncs).toBe(0);
});

test("one batch reads what stands there and one writes, however many blocks", async () => {
  const blocks = [0, 2, 4].map((row) => ({ at: area(row, 0), formulas: [[row]] }));
  await port.write(blocks);
  expect(book.syncs).toBe(2);
});

test("sheets are listed, added and selected in", async () => {
  await port.addSheet("Comp Clauses");
  expect(await port.sheets()).toEqual(["Sheet1", "Inputs", "Comp Clauses"]);
  await port.select(area(3, 1, 1, 1, "Inputs"));
  expect(book.selected).toEqual({ sheet: "Inputs", at: [3, 1, 1, 1] });
});

test("a sheet is removed, and names are read with their formulas", async () => {
  await port.removeSheet("Inputs");
  expect(await port.sheets()).toEqual(["Sheet1"]);
  book.names.set("Salary", "=Sheet1!$A$1");
  expect([...(await port.names())]).toEqual([["salary", "=Sheet1!$A$1"]]);
});

test("a change of selection calls back until it is stopped", async () => {
  let calls = 0;
  const stop = port.watchSelection(() => (calls += 1));
  await new Promise((resolve) => setTimeout(resolve));
  book.select("Sheet1", [1, 1, 1, 1]);
  expect(calls).toBe(1);
  stop();
  await new Promise((resolve) => setTimeout(resolve));
  book.select("Sheet1", [2, 2, 1, 1]);
  expect(calls).toBe(1);
});

test("the stand-in is strict: what was not loaded cannot be read, nothing is written after the batch", async () => {
  const { run } = book.global;
  let late: { formulas: unknown } | undefined;
  await run(async (context: never) => {
    const range = (
      context as { workbook: { getSelectedRange(): { formulas: unknown } } }
    ).workbook.getSelectedRange();
    expect(() => range.formulas).toThrow("before it was loaded");
    late = range;
  });
  expect(() => (late!.formulas = [[1]])).toThrow("The batch is over");
});

test.each([
  [39_448, 1900],
  [37_986, 1904],
  [0, undefined],
] as const)("where 1 January 2008 is %s, dates are counted from %s", async (serial, system) => {
  book.firstOf2008 = serial;
  expect(await port.dateSystem()).toBe(system);
  expect(book.changes).toBe(0);
});

test("cells are dressed as their styles say, those without one left as they look", async () => {
  const styles = [
    ["input", "input", null],
    ["input", "input", null],
    ["total", null, "total"],
  ] as const;
  await port.write([
    { at: area(1, 1, 3, 3), formulas: styles.map((row) => row.map(() => null)), styles },
  ]);
  const { looks } = book.sheet("Sheet1");
  for (const place of ["1,1", "1,2", "2,1", "2,2"]) {
    expect(looks.get(place)).toMatchObject({
      "font.color": "#0033cc",
      "fill.color": "#fffbe0",
      "borders.InsideHorizontal.style": "Continuous",
    });
  }
  expect(looks.get("3,1")).toMatchObject({
    "font.bold": true,
    "borders.EdgeBottom.style": "Double",
    horizontalAlignment: "Right",
  });
  expect([...looks.keys()].sort()).toEqual(["1,1", "1,2", "2,1", "2,2", "3,1", "3,3"]);
});

test("what is alike side by side and one below another is dressed at once", () => {
  const pieces = rectangles([
    ["input", "input", "label"],
    ["input", "input", null],
    ["input", "label", null],
  ]);
  expect(
    pieces.map(({ of, row, column, rows, columns }) => [of, row, column, rows, columns]),
  ).toEqual([
    ["input", 0, 0, 2, 2],
    ["label", 0, 2, 1, 1],
    ["input", 2, 0, 1, 1],
    ["label", 2, 1, 1, 1],
  ]);
});
