import type { Reading } from "../../src/agreement/define-clause";
import { fieldsOf, partsOf } from "../../src/taskpane/form/parts";
import { readingChosen } from "../../src/taskpane/explain/reading-chosen";
import { writtenArgument } from "../../src/taskpane/explain/written-argument";
import { defineFunction } from "../../src/agreement/define-clause";
import { amount, number, yesNo } from "../../src/quantities/fact";
import { line } from "../../src/quantities/steps";
import { Book } from "../../src/workbook/portable/book";

const definition = defineFunction({
  name: "SWITCHED",
  section: "1(c)",
  facts: {
    pay: amount("Pay"),
    taxOnTax: yesNo("Tax on tax", { fallback: false }),
    months: number("Months", { fallback: 6 }),
  },
  rule: ({ pay }) => line("Pay", pay, "1(c)"),
});

const reading = (argument: string): Reading => ({
  id: 1,
  phrase: "the tax",
  question: "Which?",
  choices: [
    { id: "one", words: "The one" },
    { id: "other", words: "The other" },
  ],
  standard: "one",
  why: "So it stands.",
  switchedBy: { argument, functions: ["SWITCHED"] },
});

const chosen = (argument: string, ...texts: readonly string[]) => {
  const args = fieldsOf(partsOf(definition)).map((field, at) =>
    writtenArgument(field, texts[at] ?? "", "Work", new Book([])),
  );
  return readingChosen(reading(argument), "SWITCHED", args);
};

test("the standard choice stands where its argument is blank or says as much", () => {
  expect([chosen("tax_on_tax", "1"), chosen("tax_on_tax", "1", "FALSE")]).toEqual([
    undefined,
    undefined,
  ]);
  expect(readingChosen(reading("tax_on_tax"), "ANOTHER", [])).toBeUndefined();
});

test("an argument that switches it is named, or takes the other of two choices", () => {
  expect(chosen("tax_on_tax", "1", "1=1")).toBe("The other");
  expect(chosen("months", "1", "", "7")).toBe("As entered: months is 7.");
});
