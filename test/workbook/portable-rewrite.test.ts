import { call } from "../../src/functions/call";
import { callsIn } from "../../src/workbook/portable/calls";
import type { Book } from "../../src/workbook/portable/book";
import { Rewriting } from "../../src/workbook/portable/rewrite";
import { Workings } from "../../src/workbook/portable/workings";
import type { CellContent } from "../../src/workbook/port";
import type { FormulaRow, Input } from "../support/formula-row";
import { ironCalcValues } from "../support/ironcalc";
import { bookOf } from "./book-of";
import { workedExamples } from "./worked-examples";

const place = { sheet: "Work", row: 0, column: 20 };

const rewriting = (formula: string, book: Book, form: "plain" | "let" = "plain") => {
  const workings = new Workings("Comp Clauses workings", 0);
  const { cells, note } = new Rewriting(formula, place, book, workings, form).rewritten();
  return { cells, note, workings: workings.cells };
};

const inputs: readonly Input[] = [400_000, 100_000, 0.4, 39_428, 39_793, 1_600_000, 500_000];

/** The formula in a workbook whose first row holds the inputs. */
const native = (formula: string, form: "plain" | "let" = "plain"): string => {
  const book = bookOf({ Work: [[...inputs] as CellContent[]] }, { Salary: "=Work!$A$1" });
  const { cells } = rewriting(formula, book, form);
  expect(cells).toHaveLength(1);
  return String(cells[0]![0]);
};

/** A formula over the first row as one over any row of a column of them. */
const inAnyRow = (formula: string): string =>
  formula.replace(/(\$?[A-Z]\$?)1\b(?!\d|:)/g, `$1{row}`).replace(/([A-Z])1:/g, "$1{row}:");

const valueOf = (name: string, ...args: readonly unknown[]) => call(name, ...args)[0]![0] as number;
const lump = valueOf("SEVERANCE_LUMP", 400_000, 100_000);

/** Formulas over the inputs, and what Excel must make of them, worked by the calls themselves. */
const sums: readonly (readonly [string, number | boolean | string])[] = [
  ["=COMP.SEVERANCE_LUMP(A1,B1)", lump],
  ["=COMP.SEVERANCE_LUMP($A$1,$B1)/3", lump / 3],
  ["=-COMP.SEVERANCE_LUMP(A1,B1)^2", (-lump) ** 2],
  ["=COMP.SEVERANCE_LUMP(A1,B1)-COMP.DEATH_BENEFIT(A1)", lump - valueOf("DEATH_BENEFIT", 400_000)],
  ["=COMP.SEVERANCE_LUMP(A1+B1,MAX(A1-B1,0))", valueOf("SEVERANCE_LUMP", 500_000, 300_000)],
  [
    "=COMP.PARACHUTE_GROSSUP(COMP.SEVERANCE_LUMP(A1,B1),B1,C1)",
    valueOf("PARACHUTE_GROSSUP", lump, 100_000, 0.4),
  ],
  [
    "=COMP.EXCESS_PARACHUTE(F1,COMP.BASE_AMOUNT({30000;120000;150000},{4;12;12}))",
    valueOf("EXCESS_PARACHUTE", 1_600_000, 120_000),
  ],
  ["=COMP.BASE_AMOUNT(F1:G1)", valueOf("BASE_AMOUNT", [[1_600_000, 500_000]])],
  ['=IF(COMP.EXCISE_TAX(F1,G1)>0,"COMP.X(1)","none")', "COMP.X(1)"],
  ["=COMP.PARACHUTE_GROSSUP(F1,G1,40%)", valueOf("PARACHUTE_GROSSUP", 1_600_000, 500_000, 0.4)],
  ["=COMP.SEVERANCE_DUE(D1)+1", valueOf("SEVERANCE_DUE", 39_428) + 1],
  ["=COMP.SEVERANCE_DUE(DATE(2007,12,12))", valueOf("SEVERANCE_DUE", 39_428)],
  ["=COMP.SEVERANCE_DUE(MAX(D1:E1))", valueOf("SEVERANCE_DUE", 39_793)],
];

describe("a formula with calls becomes one without", () => {
  it.each(["plain", "let"] as const)("no call is left in the %s form", (form) => {
    for (const [formula] of sums) expect(callsIn(native(formula, form))).toEqual([]);
  });

  it("and another engine makes of it what the calls made", async () => {
    const rows = sums.map(([formula]): FormulaRow => ({
      inputs,
      formula: inAnyRow(native(formula)),
    }));
    const values = await ironCalcValues(rows);
    values.forEach((value, at) => {
      const [formula, expected] = sums[at]!;
      const wanted = typeof expected === "number" ? expected.toFixed(4) : expected;
      const got = typeof value === "number" ? value.toFixed(4) : value;
      expect([formula, got]).toEqual([formula, wanted]);
    });
  });
});

test("a name keeps its name, and a name that LET gives its own", () => {
  expect(native("=COMP.DEATH_BENEFIT(Salary)")).toContain("ISNUMBER(Salary)");
  expect(native("=LET(pay,A1*2,COMP.DEATH_BENEFIT(pay))")).toMatch(/^=LET\(pay,A1\*2,/);
});

test("an inverted or whole-column reference is written out", () => {
  const rows = [
    [30_000, 4],
    [120_000, 12],
  ];
  const { cells } = rewriting("=COMP.BASE_AMOUNT(A:A,B2:B1)", bookOf({ Work: rows }));
  expect(String(cells[0]![0])).toMatch(/A1.*B1.*A2.*B2/);
  expect(String(cells[0]![0])).not.toMatch(/[A-Z]\d*:/);
});

test("a call that spills becomes a formula a cell", () => {
  const book = bookOf({
    Work: [
      [400_000, 100_000],
      [500_000, 0],
    ],
  });
  const { cells } = rewriting("=COMP.SEVERANCE_LUMP(A1:A2,B1:B2)", book);
  expect(cells.map((row) => row.length)).toEqual([1, 1]);
  expect(String(cells[1]![0])).toContain("A2");
});

test("cells a call spills over may be referred to by their #", () => {
  const book = bookOf({
    Work: [
      [400_000, 100_000, "=COMP.SEVERANCE_LUMP(A1:A2,B1:B2)"],
      [500_000, 0, 1_500_000],
    ],
  });
  const { cells } = rewriting("=COMP.BASE_AMOUNT(C1#)", book);
  expect(String(cells[0]![0])).toMatch(/C1.*C2/);
});

test("a table fills the cells it spills over; its steps stand on the workings", () => {
  const book = bookOf({ Work: [[...inputs] as CellContent[]] });
  const formula = "=COMP.PARACHUTE_COMPARE(F1,G1,C1)";
  const { cells, workings } = rewriting(formula, book);
  const grid = call("PARACHUTE_COMPARE", 1_600_000, 500_000, 0.4);
  expect([cells.length, cells[0]!.length]).toEqual([grid.length, grid[0]!.length]);
  expect(cells[0]).toEqual(grid[0]);
  expect(workings.length).toBeGreaterThan(2);
  expect(workings[1]).toMatchObject({ content: formula, isText: true });
  expect([...cells.flat(), ...workings.map(({ content }) => content)].join()).toContain("Work!F1");
  expect(
    workings.filter(({ isText }) => !isText).flatMap((c) => callsIn(String(c.content))),
  ).toEqual([]);
});

test("a table within a formula becomes a block it refers to", () => {
  const book = bookOf({ Work: [[...inputs] as CellContent[]] });
  const { cells } = rewriting("=INDEX(COMP.PARACHUTE_COMPARE(F1,G1,C1),2,5)", book);
  expect(cells[0]![0]).toMatch(/^=INDEX\('Comp Clauses workings'!D2:[A-Z]+\d+,2,5\)$/);
});

test("a formula too long for a cell becomes steps in cells of their own", () => {
  const rows = Array.from({ length: 90 }, (_, at) => [1000 + at, 12]);
  const book = bookOf({ Work: rows });
  const { cells, workings } = rewriting("=COMP.BENEFITS_LUMP(A1:A90)*2", book);
  expect(cells[0]![0]).toMatch(/^='Comp Clauses workings'!D\d+\*2$/);
  const formulas = workings.filter(({ isText }) => !isText).map(({ content }) => String(content));
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
});

test("words have no formula: they stay as they stood, and the list says so", () => {
  const book = bookOf({ Work: [[...inputs] as CellContent[]] });
  const { cells, note } = rewriting('=COMP.EXPLAIN("EXCISE_TAX",F1,G1)', book);
  expect(cells[0]).toEqual(["Step", "Working", "Amount", "Authority"]);
  expect(note).toContain("Words and figures as they stood");
});

test.each([
  ["=COMP.BASE_AMOUNT(A1:A2*2)", "may come to several cells"],
  ["=COMP.BASE_AMOUNT(Pay[Salary])", "may come to several cells"],
  ["=COMP.DEATH_BENEFIT(Z9#)", "How far Z9# reaches cannot be told"],
  ["=COMP.DEATH_BENEFIT(Gone!A1)", "a sheet that is not there"],
  ["=COMP.PRIME_RATE(VLOOKUP(1,A1:B9,2))", "cannot be told"],
  ["=COMP.DEATH_BENEFIT(1,2,3)", "takes 2 arguments and is given 3"],
  ["=COMP.NOTHING_OF_OURS(1)", "There is no function NOTHING_OF_OURS"],
  ["=@COMP.DEATH_BENEFIT(A1:A2)+1", "takes one of several cells"],
  ["=COMP.DEATH_BENEFIT(1", "brackets do not close"],
])("%s stays as it is: %s", (formula, words) => {
  const book = bookOf({
    Work: [
      [1, 2],
      [3, 4],
    ],
  });
  expect(() => rewriting(formula, book)).toThrow(words);
});

describe("what is refused shows an error natively too", () => {
  const taken = "=COMP.DEATH_BENEFIT(B1)";
  const refused = [
    "=COMP.DEATH_BENEFIT(-1)",
    '=COMP.DEATH_BENEFIT("much")',
    "=COMP.DEATH_BENEFIT(A1)",
    "=COMP.DEATH_BENEFIT()",
    "=COMP.PARACHUTE_GROSSUP(B1,B1,A1)",
    "=COMP.PARACHUTE_GROSSUP(B1*10,B1,85%)+1",
    "=COMP.PRIME_RATE(DATE(1901,1,1))",
  ];
  const shown = new Map<string, unknown>();

  beforeAll(async () => {
    const formulas = [taken, ...refused];
    const rows = formulas.map((formula): FormulaRow => {
      const { cells } = rewriting(formula, bookOf({ Work: [["text", 100]] }));
      return { inputs: ["text", 100], formula: inAnyRow(String(cells[0]![0])) };
    });
    const values = await ironCalcValues(rows);
    formulas.forEach((formula, at) => shown.set(formula, values[at]));
  });

  it.each(refused)("%s", (formula) => {
    expect(shown.get(taken)).toBe(50);
    expect(shown.get(formula)).toHaveProperty("error");
  });
});

test("every worked example, its arguments in cells, is rewritten without a call", async () => {
  const examples = await workedExamples();
  expect(examples.length).toBeGreaterThan(40);
  for (const { formula, book, name } of examples) {
    const { cells, workings } = rewriting(formula, book);
    const formulas = [...cells.flat(), ...workings.filter((c) => !c.isText).map((c) => c.content)];
    expect([name, formulas.flatMap((each) => callsIn(String(each)))]).toEqual([name, []]);
  }
});
