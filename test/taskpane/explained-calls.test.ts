import { call } from "../../src/functions/call";
import { FormulaReading, type Explained } from "../../src/taskpane/explain/explained-calls";
import { resultText } from "../../src/taskpane/explain/result-text";
import { bookOf } from "../workbook/book-of";

const book = bookOf(
  {
    Work: [
      [400_000, 100_000, 0.4, 39_428, "", 1_600_000, 500_000],
      ["=COMP.SEVERANCE_LUMP(A1,B1)", "=A2*2", "#DIV/0!", "NJ", "", "", ""],
    ],
    "Base period": [
      [30_000, 4],
      [120_000, 12],
      [150_000, 12],
    ],
  },
  { Salary: "=Work!$A$1", Odd: "=VLOOKUP(1,Work!$A$1:$B$2,2)" },
);

const explained = (formula: string) => new FormulaReading(formula, "Work", book).explained();

const complaints = ({ subject }: Explained): string => {
  if (subject.is === "words") return subject.words;
  return subject.outcome.is === "refused"
    ? subject.outcome.complaints.map(({ words }) => words).join(" ")
    : "";
};

const amounts = (formula: string) =>
  explained(formula).calls.map((each) => [each.name, each.feeds ?? "", resultText(each).text]);

const money = (value: unknown) =>
  (value as number).toLocaleString("en-US", { minimumFractionDigits: 2 });
const valueOf = (name: string, ...args: readonly unknown[]) => money(call(name, ...args)[0]![0]);

describe("each call of a formula", () => {
  it("is explained, in the order it stands", () => {
    expect(amounts("=2*COMP.SEVERANCE_LUMP(A1,B1)-COMP.DEATH_BENEFIT(A1)")).toEqual([
      ["SEVERANCE_LUMP", "", valueOf("SEVERANCE_LUMP", 400_000, 100_000)],
      ["DEATH_BENEFIT", "", valueOf("DEATH_BENEFIT", 400_000)],
    ]);
  });

  it("stands under the one that holds it, with the argument it feeds", () => {
    const formula =
      "=IF(TRUE,COMP.PARACHUTE_GROSSUP(COMP.SEVERANCE_LUMP(A1,B1)+1000000,COMP.BASE_AMOUNT('Base period'!A1:A3,'Base period'!B1:B3),C1),0)";
    const [outer, ...inner] = explained(formula).calls;
    const lump = call("SEVERANCE_LUMP", 400_000, 100_000)[0]![0] as number;
    const base = call("BASE_AMOUNT", [[30_000], [120_000], [150_000]], [[4], [12], [12]])[0]![0];
    expect(resultText(outer!).text).toBe(valueOf("PARACHUTE_GROSSUP", lump + 1_000_000, base, 0.4));
    expect(inner.map(({ name, feeds, depth }) => [name, feeds, depth])).toEqual([
      ["SEVERANCE_LUMP", "Payments of PARACHUTE_GROSSUP", 1],
      ["BASE_AMOUNT", "Base amount of PARACHUTE_GROSSUP", 1],
    ]);
    expect(resultText(inner[1]!).text).toBe(money(base));
  });

  it("is told from a text that looks like one", () => {
    expect(amounts('=IF(COMP.DEATH_BENEFIT(A1)>0,"COMP.SEVERANCE_LUMP(1,2)","")')).toEqual([
      ["DEATH_BENEFIT", "", valueOf("DEATH_BENEFIT", 400_000)],
    ]);
    expect(explained('="COMP.DEATH_BENEFIT(1)"').calls).toEqual([]);
  });

  it("that explains another is explained as that other", () => {
    expect(amounts('=COMP.EXPLAIN("comp.Severance_Lump",A1,B1)')).toEqual([
      ["SEVERANCE_LUMP", "", valueOf("SEVERANCE_LUMP", 400_000, 100_000)],
    ]);
  });

  it("that follows no clause says so, and so does one with arguments too many", () => {
    const [version] = explained("=COMP.VERSION()").calls;
    expect(complaints(version!)).toContain("follows no one clause");
    const [many] = explained("=COMP.DEATH_BENEFIT(1,2,3,4)").calls;
    expect(complaints(many!)).toContain("takes 2 arguments and is given 4");
  });
});

describe("an argument that is a formula of its own", () => {
  it.each([
    ["A1*12", 4_800_000],
    ["Salary", 400_000],
    ["(A1+B1)/2", 250_000],
    ["IF(A1>B1,A1,B1)", 400_000],
    ["IF(A1>B1,Odd,B1)", undefined],
    ["MAX(A1:B1)", 400_000],
    ["COMP.DEATH_BENEFIT(A1)", call("DEATH_BENEFIT", 400_000)[0]![0]],
    ["40%*A1", 160_000],
    ["ROUND(A1/3,2)", 133_333.33],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(A1+0.285*100,0)", 400_029],
    ["ROUND(123456,-3)", 123_000],
    ["IF(AND(A1>B1,NOT(A1=B1),E1<>TRUE),A1,B1)", 400_000],
    ["IF(OR(A1<B1,A1=B1),A1,B1)", 100_000],
    ["A2", call("SEVERANCE_LUMP", 400_000, 100_000)[0]![0]],
  ])("%s comes to %p", (text, value) => {
    const [{ subject } = {}] = explained(`=COMP.DEATH_BENEFIT(${text})`).calls;
    if (subject?.is !== "followed") throw new Error("not followed");
    const [argument] = subject.args;
    if (value === undefined) expect(argument!.problem).toBeDefined();
    else expect([argument!.value, argument!.problem]).toEqual([value, undefined]);
  });

  it.each([
    ["VLOOKUP(A1,A1:B2,2)", "VLOOKUP is worked out in the cell only"],
    ["A1+Bonus", "the workbook defines no name Bonus"],
    ["A1+Odd", "Odd stands for =VLOOKUP(1,Work!$A$1:$B$2,2)"],
    ["Gone!A1*2", "there is no sheet called Gone"],
    ["Gone!A1", "there is no sheet called Gone"],
    ["Table1[Pay]", "name Table1"],
    ["A1:B1*2", "it works on several cells at once"],
    ['A1&"0"', "it is not arithmetic on figures alone"],
    ["IF((A1>0)=1,A1,B1)", "it is not arithmetic on figures alone"],
    ["SUM(A1,TRUE)", "it is not arithmetic on figures alone"],
    ["DATE(2008,,1)", "it is not arithmetic on figures alone"],
    ["IF(A1>0,,B1)", "it is not arithmetic on figures alone"],
    ["COMP.NOTHING(A1)", "there is no function NOTHING"],
    ["A1/0", "A1/0 comes to #DIV/0!"],
    ["C2", "refers to a cell that shows #DIV/0!"],
    ["COMP.DEATH_BENEFIT(-1)", "comes to #VALUE!"],
  ])("%s gives no figure, and says why", (text, why) => {
    const [outer] = explained(`=COMP.DEATH_BENEFIT(${text})`).calls;
    expect(resultText(outer!).isFigure).toBe(false);
    expect(["Refused", "Not told"]).toContain(resultText(outer!).text);
    expect(complaints(outer!)).toContain(why);
  });
});

test("cells with calls that a formula refers to are named where they are referred to", () => {
  const names = (places: readonly { readonly row: number; readonly column: number }[]) =>
    places.map(({ row, column }) => [row, column]);
  const { calls, refersTo } = explained("=COMP.DEATH_BENEFIT(COMP.DEATH_BENEFIT(A2)+A1)+Salary+A2");
  expect(calls.map((each) => names(each.refersTo))).toEqual([[], [[1, 0]]]);
  expect(names(refersTo)).toEqual([[1, 0]]);
  expect(names(explained("=SUM(A1:B2)").refersTo)).toEqual([[1, 0]]);
});
