import { plain } from "../../src/functions/cell-input";
import { PassedThrough, read } from "../../src/functions/reading";
import { sentence } from "../../src/functions/wording";
import {
  amount,
  date,
  fraction,
  number,
  option,
  share,
  text,
  wording,
  year,
  yesNo,
  type Fact,
} from "../../src/quantities/fact";
import { Refusal } from "../../src/quantities/refusal";
import { literalOf } from "../../src/quantities/value";

const pay = amount("Pay");
const rate = fraction("Rate");
const owned = share("Owned");
const day = date("Day");
const months = number("Months", { most: 36, whole: true });
const calendarYear = year("Year");
const basis = option("Basis", [0, 1, 2, 3, 4]);
const flag = yesNo("Flag");
const state = text("State");
const from = wording("From", ["due date", "termination"]);

/** What a cell is read as, or why not. */
const outcome = (fact: Fact, cell: unknown): unknown => {
  try {
    const value = read(fact, cell, "Section 1");
    return value === undefined ? "blank" : literalOf(value);
  } catch (problem) {
    if (problem instanceof Refusal) return sentence(problem);
    if (problem instanceof PassedThrough) return problem.cell;
    throw problem;
  }
};

const rich = (basicValue: unknown, type = "FormattedNumber") => ({ type, basicValue });

describe("what is read", () => {
  it.each<[string, Fact, unknown, unknown]>([
    ["an amount", pay, 850000.01, 850000.01],
    ["nothing, entered", pay, 0, 0],
    ["the largest amount", pay, 999_999_999_999.99, 999_999_999_999.99],
    ["fractions of a cent", pay, 0.001, 0.001],
    ["a formatted amount", pay, rich(850000), 850000],
    ["a formatted amount in another wrapping", pay, rich(rich(5)), 5],
    ["a rate", rate, 0.35, 0.35],
    ["a rate of nothing", rate, 0, 0],
    ["the highest rate", rate, 0.9999999, 0.9999999],
    ["the whole of a share", owned, 1, 1],
    ["the first day", day, 61, 61],
    ["the last day", day, 2_958_465, 2_958_465],
    ["the last day, to its end", day, 2_958_465.99999, 2_958_465],
    ["a day without its time", day, 39428.75, 39428],
    ["a whole number", months, 36, 36],
    ["a year", calendarYear, 2008, 2008],
    ["an option", basis, 4, 4],
    ["TRUE", flag, true, true],
    ["FALSE", flag, false, false],
    ["a formatted TRUE", flag, rich(true, "Boolean"), true],
    ["a state", state, "NJ", "NJ"],
    ["a state with spaces round it", state, "  NJ ", "NJ"],
    [
      "a text that begins with #",
      state,
      { type: "String", basicType: "String", basicValue: "#7" },
      "#7",
    ],
    ["one of the words, in any case", from, " Due Date ", "due date"],
  ])("%s", (_, fact, cell, value) => {
    expect(outcome(fact, cell)).toBe(value);
  });

  it("is never minus zero", () => {
    expect(Object.is(outcome(pay, -0), 0)).toBe(true);
    expect(Object.is(outcome(rate, -0), 0)).toBe(true);
  });
});

describe("what is blank", () => {
  const blanks: readonly unknown[] = [null, undefined, "", rich(null), rich("")];

  it("is left out where it is optional", () => {
    const optional = amount("Pay", { fallback: 1 });
    expect(blanks.map((blank) => outcome(optional, blank))).toEqual(blanks.map(() => "blank"));
  });

  it("is refused where it is required, and never zero", () => {
    const words =
      "Pay is blank. Section 1 needs an amount in dollars, from 0 to 999,999,999,999.99.";
    expect(blanks.map((blank) => outcome(pay, blank))).toEqual(blanks.map(() => words));
  });

  it("is not a space", () => {
    expect(outcome(amount("Pay", { fallback: 1 }), " ")).toMatch(/^Pay is the text “ ”\./);
    expect(outcome(text("State", { optional: true }), " ")).toMatch(/^State is the text “ ”\./);
  });
});

describe("what is refused in words", () => {
  const money = "Section 1 needs an amount in dollars, from 0 to 999,999,999,999.99.";
  const rateWords =
    "Section 1 needs a fraction of 0 or more and below 1, such as 0.35 or a cell showing 35%.";
  const days =
    "Section 1 needs a date from 1 March 1900 to 31 December 9999, as an Excel date or serial number.";

  it.each<[string, Fact, unknown, string]>([
    ["text", pay, "abc", `Pay is the text “abc”. ${money}`],
    ["a number as text", pay, "850000", `Pay is the text “850000”. ${money}`],
    ["TRUE for an amount", pay, true, `Pay is TRUE. ${money}`],
    ["a negative amount", pay, -5000, "Pay is −5,000. Section 1 needs zero or more."],
    ["a cent below nothing", pay, -0.01, "Pay is −0.01. Section 1 needs zero or more."],
    ["a cent too much", pay, 1e12, `Pay is 1,000,000,000,000. ${money}`],
    ["no number", pay, NaN, `Pay is not a finite number. ${money}`],
    ["no end", pay, Infinity, `Pay is not a finite number. ${money}`],
    ["35 for 35%", rate, 35, `Rate is 35. ${rateWords}`],
    ["“35%”", rate, "35%", `Rate is the text “35%”. ${rateWords}`],
    ["100%", rate, 1, `Rate is 100%. ${rateWords}`],
    ["104%", rate, 1.04, `Rate is 104%. ${rateWords}`],
    ["a negative rate", rate, -0.05, `Rate is −5%. ${rateWords}`],
    [
      "more than the whole",
      owned,
      1.01,
      "Owned is 101%. Section 1 needs a fraction from 0 to 1, such as 0.5 or a cell showing 50%.",
    ],
    ["29 February 1900, which never was", day, 60, `Day is 60. ${days}`],
    ["the first day's eve", day, 60.99, `Day is 60.99. ${days}`],
    ["the day after the last", day, 2_958_466, `Day is 2958466. ${days}`],
    ["a date as text", day, "2008-06-12", `Day is the text “2008-06-12”. ${days}`],
    ["FALSE for a date", day, false, `Day is FALSE. ${days}`],
    [
      "a month and a half",
      months,
      1.5,
      "Months is 1.5. Section 1 needs a whole number from 0 to 36.",
    ],
    ["a month too many", months, 37, "Months is 37. Section 1 needs a whole number from 0 to 36."],
    ["no option", basis, 5, "Basis is 5. Section 1 needs one of 0, 1, 2, 3, 4."],
    ["a number for yes or no", flag, 1, "Flag is 1. Section 1 needs TRUE or FALSE."],
    ["“TRUE” as text", flag, "TRUE", "Flag is the text “TRUE”. Section 1 needs TRUE or FALSE."],
    ["a number for a text", state, 34, "State is 34. Section 1 needs a text."],
    [
      "a word not listed",
      from,
      "payday",
      "From is the text “payday”. Section 1 needs one of due date, termination.",
    ],
    ["a formatted text", pay, rich("abc", "String"), `Pay is the text “abc”. ${money}`],
  ])("%s", (_, fact, cell, words) => {
    expect(outcome(fact, cell)).toBe(words);
  });

  it("a long text, by its first sixty characters", () => {
    expect(outcome(pay, "x".repeat(500))).toBe(`Pay is the text “${"x".repeat(60)}…”. ${money}`);
  });
});

describe("an error in an input cell passes through", () => {
  it.each<[string, unknown, string]>([
    ["as JSON has it", { error: "#DIV/0!" }, "#DIV/0!"],
    ["as Excel's error value", { type: "Error", basicValue: "#DIV/0!" }, "#DIV/0!"],
    [
      "as Excel's error value with its basic type",
      { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
      "#N/A",
    ],
    ["as Excel's own error class", { code: "#REF!", message: "gone" }, "#REF!"],
  ])("%s", (_, cell, error) => {
    for (const fact of [pay, rate, day, flag, state, amount("Pay", { optional: true })]) {
      expect(outcome(fact, cell)).toEqual({ error });
    }
  });

  it("and anything that is no cell at all is #VALUE!", () => {
    expect([{}, Symbol("cell"), () => 1, { type: "Entity" }].map(plain)).toEqual(
      Array.from({ length: 4 }, () => ({ error: "#VALUE!" })),
    );
  });
});
