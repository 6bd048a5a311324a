import { allCalls, callsIn, replaced, soleCall } from "../../src/workbook/portable/calls";
import { isAtom, qualified, referenceIn } from "../../src/workbook/portable/references";
import { tokensOf } from "../../src/workbook/portable/tokens";
import { Random } from "../support/random";

const named = (formula: string) => allCalls(callsIn(formula)).map(({ name }) => name);

const argumentsIn = (formula: string) =>
  callsIn(formula)[0]!.args.map(({ from, to }) => formula.slice(from, to));

const formulas = [
  "=COMP.SEVERANCE_LUMP(B2,C2)",
  "=SUM(A1:A3)*COMP.DEATH_BENEFIT($B$2, 6)-1",
  `=IF(A1="COMP.X(1)","say ""COMP.Y(2)""",comp.prime_rate(A1))`,
  "='4(d) Termination'!D10+COMP.EXCISE_TAX('It''s'!$A:$A,Sheet2!1:3)",
  "=COMP.BASE_AMOUNT({30000;120000},{4;12})",
  "=COMP.PARACHUTE_GROSSUP(COMP.SEVERANCE_LUMP(A1,A2)+5%,COMP.BASE_AMOUNT(B1#,C1#),40%)",
  "=LET(x,A1,LAMBDA(y,COMP.HEALTH_PAYMENT(x,y))(B1))",
  "=COMP.SEVERANCE_LUMP(Pay[[#This Row],[Salary, ']base]],Pay[Bonus])",
  "=@COMP.SEVERANCE_LUMP(A1:A3,B1)^-1.5E+3<>#N/A",
  "=[1]Sheet1!A1+'C:\\x\\[y.xlsx]S'!B2&LOG10(A10)",
  "=COMP.VERSION ( )",
];

test.each(formulas)("%s: its pieces put together are the formula again", (formula) => {
  expect(
    tokensOf(formula)
      .map(({ text }) => text)
      .join(""),
  ).toBe(formula);
});

test("any text at all is cut into pieces that make it up again", () => {
  const random = new Random("pieces of formulas");
  const signs = [...`=+-*/^&<>%@#!:;,.(){}[]'" aAbZ$19_COMP.X(é\\?~`];
  for (let round = 0; round < 500; round += 1) {
    const text = Array.from({ length: random.whole(0, 40) }, () => random.pick(signs)).join("");
    const pieces = tokensOf(text).map((token) => token.text);
    expect(pieces.join("")).toBe(text);
    expect(() => callsIn(text)).not.toThrow();
  }
});

test("calls are found, those inside others too, and none in a text or a sheet's name", () => {
  expect(named(formulas[2]!)).toEqual(["PRIME_RATE"]);
  expect(named(formulas[5]!)).toEqual(["PARACHUTE_GROSSUP", "SEVERANCE_LUMP", "BASE_AMOUNT"]);
  expect(named(formulas[6]!)).toEqual(["HEALTH_PAYMENT"]);
  expect(named("='COMP.X(1)'!A1")).toEqual([]);
  expect(named("=XCOMP.DEATH_BENEFIT(1)")).toEqual([]);
  expect(named("=COMP.DEATH_BENEFIT")).toEqual([]);
  expect(named("=COMP.DEATH_BENEFIT(1")).toEqual([]);
});

test("several calls of one formula are several", () => {
  expect(named("=COMP.DEATH_BENEFIT(A1)+COMP.DEATH_BENEFIT(A2)+A3")).toHaveLength(2);
});

test("arguments are cut at the call's own commas", () => {
  expect(argumentsIn(formulas[4]!)).toEqual(["{30000;120000}", "{4;12}"]);
  expect(argumentsIn(formulas[5]!)).toEqual([
    "COMP.SEVERANCE_LUMP(A1,A2)+5%",
    "COMP.BASE_AMOUNT(B1#,C1#)",
    "40%",
  ]);
  expect(argumentsIn(formulas[7]!)).toEqual(["Pay[[#This Row],[Salary, ']base]]", "Pay[Bonus]"]);
  expect(argumentsIn('=COMP.EXPLAIN("a,b)", ,A1)')).toEqual(['"a,b)"', "", "A1"]);
  expect(argumentsIn("=COMP.VERSION()")).toEqual([]);
});

test("a formula that is one call is told from one that holds more", () => {
  expect(soleCall(" = COMP.VERSION()")?.name).toBe("VERSION");
  expect(soleCall("=-COMP.VERSION()")).toBeUndefined();
  expect(soleCall("=COMP.DEATH_BENEFIT(1)+COMP.DEATH_BENEFIT(2)")).toBeUndefined();
  expect(soleCall("=@COMP.DEATH_BENEFIT(A1:A2)")).toBeUndefined();
});

test("a replaced stretch leaves the rest byte for byte", () => {
  const formula = "=A1 + COMP.DEATH_BENEFIT( A2 ) *2";
  const [call] = callsIn(formula);
  expect(replaced(formula, [{ ...call!, by: "X" }])).toBe("=A1 + X *2");
});

const area = (row: number, column: number, rows = 1, columns = 1, sheet = "Here") => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

test.each([
  ["$B$2", area(1, 1)],
  ["Inputs!C6", area(5, 2, 1, 1, "Inputs")],
  ["'It''s'!B2:C4", area(1, 1, 3, 2, "It's")],
  ["C4:B2", area(1, 1, 3, 2)],
  ["A:A", area(0, 0, 1_048_576, 1)],
  ["$2:$3", area(1, 0, 2, 16_384)],
])("%s is read as the area it means", (text, expected) => {
  expect(referenceIn(text, "Here")).toEqual({ area: expected, isSpill: false });
});

test("a spill is told; names, other workbooks and sums are no references", () => {
  expect(referenceIn("A1#", "Here")?.isSpill).toBe(true);
  for (const text of [
    "Salary",
    "[1]Inputs!A1",
    "'C:\\[b.xlsx]S'!A1",
    "A1+1",
    "XFE1",
    "A0",
    "A",
    "7",
  ])
    expect(referenceIn(text, "Here")).toBeUndefined();
});

test("an expression carried to another sheet names the sheet it means", () => {
  expect(qualified('MAX(B1-$C$2,Other!A1)&"A1"&LOG10(2)', "4(d) X")).toBe(
    `MAX('4(d) X'!B1-'4(d) X'!$C$2,Other!A1)&"A1"&LOG10(2)`,
  );
});

test.each([
  ["A1", true],
  ["'a b'!$A$1:B2", true],
  ["MAX(A1, B1)", true],
  ["(A1+B1)", true],
  ["Pay[Bonus]", true],
  ["A1+B1", false],
  ["-A1", false],
  ["A1:INDEX(B:B,2)", false],
  ["(A1)+(B1)", false],
])("%s stands by itself: %s", (text, alone) => {
  expect(isAtom(text)).toBe(alone);
});
