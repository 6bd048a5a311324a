import { Reckoning } from "../../src/workbook/portable/now";
import { portablePlan } from "../../src/workbook/portable";
import type { CellContent } from "../../src/workbook/port";
import { bookOf } from "./book-of";

/** What cannot be told here. */
const UNTOLD = Symbol("untold");

/** A number, a text, a yes/no, a blank, a formula that shows an empty text, and 0.3, 0.1, 0.2. */
const ROW: readonly CellContent[] = [7, "Net", true, "", '=IF(TRUE,"",0)', 0.3, 0.1, 0.2];

const comesTo = (formula: string): unknown => {
  const now = new Reckoning(formula, "Work", bookOf({ Work: [ROW] })).comesTo();
  return now.is === "known" ? now.value : UNTOLD;
};

const each = (rows: readonly (readonly [formula: string, value: unknown])[]) =>
  test.each(rows)("%s", (formula, value) => {
    expect(comesTo(formula)).toEqual(value);
  });

describe("ROUND goes half away from zero on the fifteen digits Excel shows", () => {
  each([
    ["=ROUND(F1-G1-H1,2)", 0],
    ["=ROUND(-5.5E-17,2)", 0],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-1.005,2)", -1.01],
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(1.1*1.15,3)", 1.265],
    ["=ROUND(0.5,0)", 1],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1234.5,-2)", 1200],
    ["=ROUND(1250,-2)", 1300],
    ["=ROUND(49,-2)", 0],
    ["=ROUND(50,-2)", 100],
    ["=ROUND(1E+300,2)", 1e300],
    ["=ROUND(1E-300,300)", 1e-300],
    ["=ROUND(5E+22,-22)", 5e22],
    ["=ROUND(D1,2)", 0],
    ["=ROUND(7.5,)", 8],
    ["=ROUND(C1,0)", 1],
    ["=ROUND(1.5,1000000000)", UNTOLD],
    ["=ROUND(1.5,1.5)", UNTOLD],
    ["=ROUND(B1,2)", UNTOLD],
  ]);
});

describe("a result that is no figure of a cell's is not told", () => {
  each([
    ["=1E+308*10", UNTOLD],
    ["=SUM(1E+308,1E+308)", UNTOLD],
    ["=1E+400", UNTOLD],
    ["=10^400", UNTOLD],
    ["=(-8)^0.5", UNTOLD],
    ["=0^0", UNTOLD],
    ["=0^-1", UNTOLD],
    ["=1/0", { error: "#DIV/0!" }],
    ["=1/D1", { error: "#DIV/0!" }],
  ]);
});

describe("signs bind as in Excel", () => {
  each([
    ["=-2^2", 4],
    ["=0-2^2", -4],
    ["=2^-1", 0.5],
    ["=2^3^2", 64],
    ["=-50%", -0.5],
    ["=4^50%", 2],
    ["=10.3%", 0.103],
    ["=200%%", 0.02],
    ["=-C1", -1],
    ["=C1+C1", 2],
    ["=1-D1", 1],
  ]);
});

describe("what is compared", () => {
  each([
    ["=D1=0", true],
    ['=D1=""', true],
    ['=E1=""', true],
    ["=E1=0", false],
    ['=A1=""', false],
    ['=F1<>""', true],
    ["=E1+1", UNTOLD],
    ['=""+1', UNTOLD],
    ['=B1="NET"', true],
    ['=B1<>"gross"', true],
    ["=B1=7", false],
    ['=B1<"O"', UNTOLD],
    ["=C1=1", UNTOLD],
    ["=C1=TRUE", true],
    ["=D1=FALSE", true],
    ["=A1>=7", true],
    ["=G1+H1=F1", UNTOLD],
    ["=G1+H1>F1", UNTOLD],
  ]);
});

describe("a day the calendar here does not hold is not told", () => {
  each([
    ["=DATE(1900,1,15)", UNTOLD],
    ["=DATE(1900,2,29)", UNTOLD],
    ["=DATE(1900,1,61)", UNTOLD],
    ["=DATE(1900,3,1)", 61],
    ["=DATE(1899,12,31)", UNTOLD],
    ["=DATE(9999,12,31)", 2_958_465],
    ["=DATE(9999,12,32)", UNTOLD],
    ["=DATE(2007,1,1E+20)", UNTOLD],
    ["=DATE(2007,13,0)", 39_447],
    ["=YEAR(60)", UNTOLD],
    ["=YEAR(61.5)", 1900],
    ["=YEAR(D1)", UNTOLD],
  ]);
});

describe("a text has as many letters as Excel shows", () => {
  each([
    ["=LEN(G1+H1)", 3],
    ["=LEN(E1)", 0],
    ["=LEN(D1)", 0],
    ["=LEN(B1)", 3],
    ["=LEN(C1)", 4],
    ["=LEN(1E+21)", UNTOLD],
  ]);
});

describe("a function of one cell given several is not told", () => {
  each([
    ["=ROUND(F1:H1,1)", UNTOLD],
    ["=YEAR({39428,39793})", UNTOLD],
    ["=LEN(A1:B1)", UNTOLD],
    ["=DATE(A1:B1,1,1)", UNTOLD],
    ["=IF({TRUE,FALSE},1,2)", UNTOLD],
    ["=IF(TRUE,1,A1:B1)", 1],
    ["=SUM(F1:H1,A1)", 7.6],
  ]);
});

test("a table over a rounded remainder of nothing keeps its rows", async () => {
  const call = "=COMP.HEALTH_SCHEDULE(A1,B1,ROUND(C1-D1-E1,2),0.4)";
  const book = bookOf({ Work: [[39_428, 1800, 0.3, 0.1, 0.2, call]] });
  const { changes, left } = await portablePlan(book, { is: "workbook" }, "plain");
  expect(left).toEqual([]);
  expect(changes.map(({ cells }) => [cells.length, cells[0]!.length])).toEqual([[38, 10]]);
});
