import {
  amount,
  date,
  fraction,
  number,
  option,
  share,
  text,
  yesNo,
} from "../../src/quantities/fact";
import { typedAs } from "../../src/taskpane/form/typed";

const money = amount("Annual salary");
const rate = fraction("Tax rate");
const part = share("Deductible");
const day = date("Due date");
const yes = yesNo("Tax on tax");
const state = text("State");
const basis = option("Basis", [0, 1, 2, 3, 4]);
const years = number("Years");

const literal = (value: unknown, written: string) => ({ is: "literal", value, text: written });

test.each([
  ["850,000", money, literal(850_000, "850000")],
  ["$1,250.50", money, literal(1250.5, "1250.50")],
  ["-5", money, literal(-5, "-5")],
  ["abc", money, literal("abc", '"abc"')],
  ["35%", money, literal("35%", '"35%"')],
  ["35", rate, literal(0.35, "0.35")],
  ["35%", rate, literal(0.35, "0.35")],
  ["0.35%", rate, literal(0.0035, "0.0035")],
  ["1", rate, literal(0.01, "0.01")],
  ["0", rate, literal(0, "0")],
  ["104", rate, literal(1.04, "1.04")],
  ["1%", part, literal(0.01, "0.01")],
  ["100", part, literal(1, "1")],
  ["17 Jun 2008", day, literal(39616, "DATE(2008,6,17)")],
  ["39616", day, literal(39616, "39616")],
  ["soon", day, literal("soon", '"soon"')],
  ["yes", yes, literal(true, "TRUE")],
  ["FALSE", yes, literal(false, "FALSE")],
  ["maybe", yes, literal("maybe", '"maybe"')],
  ["NJ", state, literal("NJ", '"NJ"')],
  ['"N1"', state, literal("N1", '"N1"')],
  ["3", basis, literal(3, "3")],
  ["2.5", years, literal(2.5, "2.5")],
  ["$3", years, literal("$3", '"$3"')],
] as const)("%s is read by its fact: %#", (entry, fact, typed) => {
  expect(typedAs(fact, entry)).toEqual(typed);
});

test.each([money, rate, day, yes, state])("nothing is blank: %#", (fact) => {
  expect(typedAs(fact, "  ")).toEqual({ is: "blank" });
});

test.each([money, rate, day, yes, state, basis])(
  "a cell is a reference to any fact: %#",
  (fact) => {
    expect(typedAs(fact, "=Inputs!C6")).toMatchObject({
      is: "reference",
      reference: { sheet: "Inputs" },
    });
  },
);

test.each([
  ["0.35", rate, "35% or 0.35%"],
  [".4", rate, "40% or .4%"],
  ["1", part, "100% or 1%"],
  ["0.5", part, "50% or 0.5%"],
])("%s may be a fraction or a percentage, so the pane asks", (entry, fact, meanings) => {
  expect(typedAs(fact, entry)).toMatchObject({
    is: "unclear",
    problem: expect.stringContaining(meanings),
  });
});

test.each(["SUM(A1:A3)", "A:A", "Inputs!Salary", "Table1[Salary]"])(
  "%s is more than the pane reads",
  (entry) => {
    expect(typedAs(money, entry)).toMatchObject({ is: "unclear" });
  },
);
