import type { FunctionDefinition } from "../../src/agreement/define-clause";
import { enteredArguments, type Held } from "../../src/taskpane/form/arguments";
import type { Form } from "../../src/taskpane/form/form";
import { kindsOf } from "../../src/taskpane/form/kinds";
import { outcomeOf } from "../../src/taskpane/form/outcome";
import { partsOf } from "../../src/taskpane/form/parts";
import { areaText } from "../../src/taskpane/form/reference";
import { PREVIEWED_ROWS } from "../../src/taskpane/form/spill";
import { later, lump, schedule, sum } from "./fake-catalogue";

const column = (cells: readonly (string | number)[]): Held => ({
  values: cells.map((cell) => [cell]),
});

const workbook: Readonly<Record<string, Held>> = {
  "S!A1": column([100]),
  "S!A2": column(["#REF!"]),
  "S!A3": column(["n/a"]),
  "S!B1:B3": column([10, "n/a", 30]),
  "S!C1:C500": column(Array.from({ length: 500 }, (_, at) => at)),
};

const worked = (definition: FunctionDefinition, form: Form) =>
  outcomeOf(
    definition,
    enteredArguments(partsOf(definition), form, "S", (area) => workbook[areaText(area)]),
  );

test("nothing entered is empty", () => {
  expect(worked(lump, { salary: " " })).toEqual({ is: "empty" });
});

test("required fields left blank are named", () => {
  expect(worked(lump, { years: "2" })).toEqual({
    is: "partial",
    missing: ["Salary", "Maximum bonus"],
  });
  expect(worked(sum, { rate: "35" })).toEqual({ is: "partial", missing: ["Paid"] });
});

test("a complete form is answered with its working", () => {
  const outcome = worked(lump, { salary: "850,000", maximum_bonus: "400,000" });
  expect(outcome).toMatchObject({
    is: "answered",
    grid: [[3_750_000]],
    spill: { rows: 1, columns: 1 },
    repeats: false,
  });
  expect(outcome.is === "answered" && outcome.steps.at(-1)).toMatchObject({
    title: "Lump",
    amount: 3_750_000,
  });
});

describe("a refusal stands with its field", () => {
  test.each<[string, FunctionDefinition, Form, string, string]>([
    ["before the form is complete", lump, { salary: "-1" }, "salary", "Salary is −1"],
    [
      "in percent, as the form is typed",
      lump,
      { salary: "1", maximum_bonus: "1", tax_rate: "104" },
      "tax_rate",
      "Tax rate is 104%. Section 1(a) needs 0% or more and below 100%.",
    ],
    ["where the pane asks back", lump, { tax_rate: "0.4" }, "tax_rate", "40% or 0.4%"],
    [
      "where the word is no figure",
      lump,
      { salary: "much" },
      "salary",
      "Salary is the text “much”",
    ],
    ["where the cell holds a word", lump, { salary: "A3" }, "salary", "Salary is the text “n/a”"],
    ["where the cell shows an error", lump, { salary: "A2" }, "salary", "#REF!"],
    [
      "from the rule itself",
      later,
      { amount: "1", due_date: "2 Jan 2008", paid_date: "1 Jan 2008" },
      "paid_date",
      "Paid date is 1 Jan 2008. It needs the due date or a later one.",
    ],
    ["in a list", sum, { paid: ["1", "x"], rate: "35" }, "paid", "Paid is the text “x”"],
  ])("%s", (_, definition, form, name, words) => {
    expect(worked(definition, form)).toMatchObject({
      is: "refused",
      complaints: [{ name, words: expect.stringContaining(words) }],
    });
  });

  test("several at once, each with its own", () => {
    const outcome = worked(lump, { salary: "x", maximum_bonus: "y" });
    expect(outcome.is === "refused" && outcome.complaints.map(({ name }) => name)).toEqual([
      "salary",
      "maximum_bonus",
    ]);
  });
});

test("a cell that has not answered leaves no old result standing", () => {
  expect(worked(lump, { salary: "Z9", maximum_bonus: "1" })).toEqual({ is: "reading" });
});

describe("ranges", () => {
  test("one bad row is one bad cell, and the steps are the first cell's", () => {
    const outcome = worked(lump, { salary: "B1:B3", maximum_bonus: "A1" });
    expect(outcome).toMatchObject({
      is: "answered",
      grid: [[330], [{ label: "Salary" }], [390]],
      spill: { rows: 3, columns: 1 },
      repeats: true,
    });
    expect(outcome.is === "answered" && outcome.steps.at(-1)?.amount).toBe(330);
  });

  test("a long column is worked out for its first rows and inserted whole", () => {
    const outcome = worked(lump, { salary: "C1:C500", maximum_bonus: "0" });
    expect(outcome).toMatchObject({ is: "answered", spill: { rows: 500, columns: 1 } });
    expect(outcome.is === "answered" && outcome.grid).toHaveLength(PREVIEWED_ROWS);
  });

  test("a list is read whole", () => {
    expect(worked(sum, { paid: "C1:C500", once: "", rate: "35" })).toMatchObject({
      is: "answered",
      grid: [[(499 * 500) / 2]],
    });
  });
});

test("a table says what each of its cells measures", () => {
  const outcome = worked(schedule, { amount: "5", due_date: "39616" });
  expect(outcome).toMatchObject({
    is: "answered",
    grid: [
      ["Item", "Amount", "Due"],
      ["Only", 5, 39616],
    ],
    repeats: false,
  });
  expect(outcome.is === "answered" && kindsOf(schedule, [5, 39616], outcome.grid)).toEqual([
    [undefined, undefined, undefined],
    [undefined, "money", "date"],
  ]);
});
