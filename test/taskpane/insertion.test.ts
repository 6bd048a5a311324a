import { blockOf, oneFormula, targetOf, type Insertion } from "../../src/taskpane/insertion";
import type { Area, CellContent, Contents, WorkbookPort } from "../../src/workbook/port";

const cells: Readonly<Record<string, readonly [CellContent, CellContent]>> = {
  "1,1": ["=SUM(A1:A9)", 42],
  "3,1": ["note", "note"],
};

const contents = (area: Area): Contents => {
  const grid = (which: 0 | 1) =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (__, column) => cells[`${area.row + row},${area.column + column}`]?.[which] ?? "",
      ),
    );
  return { ...area, formulas: grid(0), values: grid(1) };
};

const port: Pick<WorkbookPort, "selection" | "read" | "used"> = {
  used: async (sheet) => contents({ sheet, row: 0, column: 0, rows: 4, columns: 2 }),
  selection: async () => contents({ sheet: "S", row: 1, column: 1, rows: 1, columns: 1 }),
  read: async (area) => contents(area),
};

const insertion = (rows: number, columns: number): Insertion => ({
  content: oneFormula("=COMP.LUMP(1,2)"),
  spill: { rows, columns },
  format: (row) => (row === 0 ? "0.00" : null),
});

test("what stands in the way is named with what it holds", async () => {
  const { name, filled } = await targetOf(port, insertion(3, 2));
  expect(name).toBe("S!B2");
  expect(filled).toEqual([
    { cell: "S!B2", holds: "=SUM(A1:A9) (42)" },
    { cell: "S!B4", holds: "note" },
  ]);
});

test("the formula takes the first cell, filled cells are emptied for it, empty ones left alone", async () => {
  const wanted = insertion(3, 2);
  expect(blockOf(wanted, await targetOf(port, wanted))).toEqual({
    at: { sheet: "S", row: 1, column: 1, rows: 3, columns: 2 },
    before: [
      ["=SUM(A1:A9)", ""],
      ["", ""],
      ["note", ""],
    ],
    formulas: [
      ["=COMP.LUMP(1,2)", null],
      [null, null],
      ["", null],
    ],
    numberFormats: [
      ["0.00", "0.00"],
      [null, null],
      [null, null],
    ],
  });
});

test("columns are widened only on a sheet with nothing on it", async () => {
  const wanted: Insertion = { ...insertion(1, 2), widths: [40, 12], style: () => "input" };
  const target = await targetOf(port, wanted);
  expect(blockOf(wanted, target).widths).toBeUndefined();
  expect(blockOf(wanted, { ...target, isEmptySheet: true }).widths).toEqual([40, 12]);
  expect(blockOf(wanted, target).styles).toEqual([["input", "input"]]);
});
