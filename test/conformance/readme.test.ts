import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionNames } from "../../src/functions/call";
import { dateText } from "../../src/quantities/calendar";
import { Book } from "../../src/workbook/portable/book";
import { Reckoning } from "../../src/workbook/portable/now";

const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

/** The table of functions: a name, one formula, what it gives. */
const rows = [...readme.matchAll(/^\| `([^`]+)` +\| `(=[^`]+)` +\| (.+?) +\|$/gm)].map(
  ([, name = "", formula = "", gives = ""]) => ({ name, formula, gives }),
);

/** The names of functions in a text: after COMP, or first in a call from the shell or of EXPLAIN. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:COMP\.|call -- |\[?")([A-Z][A-Z0-9_.]{3,})/g)].map(([, name]) => name!);

const nothingElse = new Book([], new Map());

/** What a formula comes to where no cell holds anything; `INDEX` counts from 1. */
function answerOf(formula: string): unknown {
  const [, table, row, column] = /^=INDEX\((.+), ?(\d+), ?(\d+)\)$/.exec(formula) ?? [];
  const now = new Reckoning(table ?? formula, "Sheet1", nothingElse).comesTo();
  if (now.is === "unknown") return undefined;
  if (table === undefined) return now.value;
  return (now.value as readonly (readonly unknown[])[])[Number(row) - 1]?.[Number(column) - 1];
}

const FIGURE = /^[\d.,]+$/;
const DATE = /^\d+ [A-Z][a-z]{2} \d{4}$/;
const YES_OR_NO = /^(?:TRUE|FALSE)$/;

const isWords = (gives: string) => ![FIGURE, DATE, YES_OR_NO].some((form) => form.test(gives));

/** An answer in the form of what the table says it is: a figure, a date, yes or no. */
const inItsForm = (gives: string, answer: unknown): unknown =>
  DATE.test(gives) ? dateText(Number(answer)) : answer;

const meant = (gives: string): unknown => {
  if (FIGURE.test(gives)) return Number(gives.replaceAll(",", ""));
  return YES_OR_NO.test(gives) ? gives === "TRUE" : gives;
};

describe("the README's table of functions", () => {
  it("holds every function once, in a formula that calls it", () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual(functionNames.toSorted());
    for (const { name, formula } of rows) expect(namesIn(formula)[0]).toBe(name);
  });

  const isTold = ({ formula, gives }: (typeof rows)[number]) =>
    !formula.includes("!") && !isWords(gives);

  it.each(rows.filter(isTold))("says what $name gives: $gives", ({ formula, gives }) =>
    expect(inItsForm(gives, answerOf(formula))).toBe(meant(gives)),
  );
});

it("the README names no function that does not exist", () => {
  const named = namesIn(readme);
  expect(named.length).toBeGreaterThan(functionNames.length);
  expect(named.filter((name) => !functionNames.includes(name))).toEqual([]);
});
