import { kindOfFormat, staleness, valueText } from "../../src/taskpane/explain/cell-check";
import { Book } from "../../src/workbook/portable/book";
import type { CellContent } from "../../src/workbook/port";

const FORMULA = "=COMP.DEATH_BENEFIT(B1)";

/** A sheet whose first cell holds the formula and shows a value, its input beside it. */
const showing = (value: CellContent, formula = FORMULA, input: CellContent = 300_000) => {
  const area = { sheet: "Work", row: 0, column: 0, rows: 1, columns: 2 };
  const book = new Book([{ ...area, formulas: [[formula, input]], values: [[value, input]] }]);
  return staleness(formula, { sheet: "Work", row: 0, column: 0 }, book, "money");
};

test("a cell that shows what its call comes to is not stale", () => {
  expect(showing(150_000)).toBeUndefined();
});

test.each([
  [
    150_000.01,
    "Work!A1 shows 150,000.01; worked out now, the call comes to 150,000.00. It is stale",
  ],
  ["", "Work!A1 shows nothing; worked out now"],
  ["#NAME?", "Work!A1 shows #NAME?; worked out now, the call comes to 150,000.00. Recalculate"],
])("a cell that shows %p is said to differ", (value, words) => {
  expect(showing(value)).toContain(words);
});

test("an error the call gives is shown as the error it is", () => {
  expect(showing("#VALUE!", FORMULA, -1)).toBeUndefined();
  expect(showing(150_000, FORMULA, -1)).toContain("comes to #VALUE!");
});

test("nothing is said of more than a call, nor where the call cannot be worked out here", () => {
  expect(showing(7, "=COMP.DEATH_BENEFIT(B1)+1")).toBeUndefined();
  expect(showing(7, "=COMP.DEATH_BENEFIT(VLOOKUP(1,B1:C2,2))")).toBeUndefined();
});

test("every cell a table fills is looked at", () => {
  const formula = "=COMP.VERSION()";
  const area = { sheet: "Work", row: 0, column: 0, rows: 1, columns: 1 };
  const book = new Book([{ ...area, formulas: [[formula]], values: [["Product"]] }]);
  const place = { sheet: "Work", row: 0, column: 0 };
  expect(staleness(formula, place, book, undefined)).toMatch(/^Work!\w+ shows /);
});

test("a value is printed as what it measures, a mere number with its digits", () => {
  expect([valueText(0.5, "rate"), valueText(39_428, "date"), valueText(1234.5, undefined)]).toEqual(
    ["50%", "12 Dec 2007", "1,234.5"],
  );
});

describe("what a number format shows a figure as", () => {
  it.each<[string | undefined, string | undefined]>([
    ["d mmm yyyy", "date"],
    ['d mmm yyyy;;"none"', "date"],
    ["[$-409]m/d/yy h:mm AM/PM;@", "date"],
    ["0.00%", "rate"],
    ["0%", "rate"],
    ["#,##0.00", "money"],
    ['_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)', "money"],
    ["0.0000", undefined],
    ["General", undefined],
    ["0", undefined],
    ["@", undefined],
    ["h:mm:ss", undefined],
    ['0 "days of the year"', undefined],
    [undefined, undefined],
  ])("%j: %s", (format, kind) => {
    expect(kindOfFormat(format)).toBe(kind);
  });
});
