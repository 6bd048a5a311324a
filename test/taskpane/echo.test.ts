import { amount, date, fraction, number, text, yesNo, type Fact } from "../../src/quantities/fact";
import { enteredArguments } from "../../src/taskpane/form/arguments";
import { blankWords, echoOf } from "../../src/taskpane/form/echo";
import type { CellContent } from "../../src/workbook/port";

const echo = (fact: Fact, entry: string, ...cells: CellContent[]) => {
  const lookUp = () => ({ values: cells.map((cell) => [cell]) });
  const [argument] = enteredArguments(
    [{ is: "field", name: "it", fact }],
    { it: entry },
    "S",
    lookUp,
  );
  return echoOf(argument!);
};

test.each<[string, Fact, string, CellContent[], string | undefined]>([
  ["a rate as the formula has it", fraction("It"), "35", [], "0.35 in the formula"],
  ["the day a serial number is", date("It"), "39616", [], "17 Jun 2008"],
  ["nothing of a plain amount", amount("It"), "850,000", [], undefined],
  ["the amount a cell holds", amount("It"), "A1", [850_000], "Now 850,000.00"],
  ["the rate a cell holds", fraction("It"), "A1", [0.35], "Now 35%"],
  ["the day a cell holds", date("It"), "A1", [39616], "Now 17 Jun 2008"],
  ["a figure that is no day", date("It"), "A1", [5], "Now 5"],
  ["a blank cell", amount("It"), "A1", [""], "Now blank"],
  ["a cell's words", amount("It"), "A1", ["n/a"], "Now “n/a”"],
  ["a cell's error", amount("It"), "A1", ["#N/A"], "Now #N/A"],
  ["a figure where a word belongs", text("It"), "A1", [39616], "Now 39616"],
  [
    "the first cells of a range",
    amount("It"),
    "A1:A4",
    [1, 2, 3, 4],
    "4 cells: 1.00, 2.00, 3.00, …",
  ],
  ["nothing of a blank", amount("It"), "", [], undefined],
])("echoes %s", (_, fact, entry, cells, expected) => {
  expect(echo(fact, entry, ...cells)).toBe(expected);
});

test.each<[Fact, string]>([
  [number("It", { fallback: 3 }), "3 if blank"],
  [fraction("It", { fallback: 0.05 }), "5% if blank"],
  [yesNo("It", { fallback: false }), "No if blank"],
  [text("It", { fallback: "due date" }), "due date if blank"],
  [amount("It", { optional: true }), "Optional"],
  [amount("It"), ""],
])("says what a blank means: %#", (fact, expected) => {
  expect(blankWords({ fact })).toBe(expected);
});
