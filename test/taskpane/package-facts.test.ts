import { packageName } from "../../src/agreement";
import { call } from "../../src/functions/call";
import type { Form } from "../../src/taskpane/form/form";
import { factArguments, factsOutcome, questionGroups } from "../../src/taskpane/package/facts";
import { factsInsertion } from "../../src/taskpane/package/facts-block";
import { factsIn, sheetOfFacts } from "../../src/taskpane/package/facts-in-cells";
import { formFrom, keptText } from "../../src/taskpane/package/kept-facts";
import type { CellContent, Contents } from "../../src/workbook/port";

const needed: Form = {
  "Termination date": "12 Dec 2007",
  "Annual salary": "850,000",
  "Maximum bonus": "400,000",
  "Monthly premium": "1,800",
  "Employee share": "300",
  "Health and benefits tax rate": "45",
};

const argumentsOf = (form: Form) => factArguments(form, "Sheet1", () => undefined);
const outcomeOf = (form: Form) => factsOutcome(argumentsOf(form));

const contents = (values: readonly (readonly CellContent[])[], row = 0, column = 0): Contents => ({
  sheet: "My inputs",
  row,
  column,
  rows: values.length,
  columns: values[0]?.length ?? 0,
  values,
  formulas: values,
});

describe("what the facts come to", () => {
  it("is nothing before anything is entered", () => {
    expect(outcomeOf({})).toEqual({ is: "empty" });
  });

  it("names what is still needed, in the order it is asked", () => {
    expect(outcomeOf({ "Annual salary": "850,000" })).toMatchObject({
      is: "unfinished",
      complaints: [],
      missing: [
        "Termination date",
        "Maximum bonus",
        "Monthly premium",
        "Employee share",
        "Health and benefits tax rate",
      ],
    });
  });

  it("is what the function gives on the same facts", () => {
    const outcome = outcomeOf(needed);
    const facts = [
      ["Termination date", 39_428],
      ["Annual salary", 850_000],
      ["Maximum bonus", 400_000],
      ["Monthly premium", 1800],
      ["Employee share", 300],
      ["Health and benefits tax rate", 0.45],
    ];
    expect(outcome).toMatchObject({ is: "answered", rows: facts });
    if (outcome.is === "answered") expect(outcome.grid).toEqual(call(packageName, facts));
  });

  it("takes a fact the function does not, for the report alone", () => {
    const [plain, taxed] = [outcomeOf(needed), outcomeOf({ ...needed, "Corporate rate": "25" })];
    if (plain.is !== "answered" || taxed.is !== "answered") throw new Error("unfinished");
    expect(taxed.grid).toEqual(plain.grid);
    expect(taxed.rows).toContainEqual(["Corporate rate", 0.25]);
  });

  it.each([
    ["Annual salary", "much", /^Annual salary is the text “much”/],
    ["Prime rate", "0.07", /^0\.07 could mean 7% or 0\.07%/],
    ["Separation date", "1 Feb 2008", /^Separation date/],
    ["Annual salary", "B2:B9", /^Annual salary needs one cell, not a range\.$/],
  ])("refuses %s of %s beside its field", (label, entry, words) => {
    expect(outcomeOf({ ...needed, [label]: entry })).toMatchObject({
      is: "unfinished",
      complaints: [{ name: label, words: expect.stringMatching(words) as string }],
    });
  });

  it("waits for cells that have not answered", () => {
    expect(outcomeOf({ ...needed, "Annual salary": "Sheet1!B2" })).toEqual({ is: "reading" });
  });
});

describe("facts found in cells", () => {
  const sheet = contents(
    [
      ["", "Fact", "Value"],
      ["", " annual SALARY ", 850_000],
      ["", "Maximum bonus", ""],
      ["", "Monthly premium", 0],
      ["", "Annual salary", 1],
      ["", "Something else", 7],
    ],
    3,
    1,
  );

  it("are referred to: the cell right of each label, the first of a label, none that is blank", () => {
    expect(factsIn(sheet)).toEqual({
      "Annual salary": "'My inputs'!D5",
      "Monthly premium": "'My inputs'!D7",
    });
  });

  it("make a sheet of facts from six labels on", async () => {
    const labels = questionGroups()
      .flatMap(({ questions }) => questions)
      .map(({ fact }) => [fact.label, 1] as const);
    const sheets: Readonly<Record<string, Contents>> = {
      few: contents(labels.slice(0, 5)),
      many: contents(labels.slice(0, 6)),
    };
    const found = await sheetOfFacts(Object.keys(sheets), async (name) => sheets[name]!);
    expect(found?.sheet).toBe("many");
  });
});

describe("what the workbook keeps", () => {
  it("comes back as it was entered", () => {
    expect(formFrom(keptText(needed))).toEqual(needed);
  });

  it("is nothing where nothing is entered", () => {
    expect(keptText({})).toBeUndefined();
    expect(keptText({ "Annual salary": "" })).toBeUndefined();
    expect(formFrom(undefined)).toEqual({});
  });

  it.each(["{", "[1]", "null", '{"Annual salary":5,"Something":"1"}'])(
    "passes over what is none of our facts: %s",
    (text) => {
      expect(formFrom(text)).toEqual({});
    },
  );
});

describe("the block inserted", () => {
  const form = { ...needed, "Annual salary": "Inputs!B2", Compounding: "12" };
  const args = factArguments(form, "Sheet1", () => ({ values: [[850_000]] }));
  const outcome = factsOutcome(args);
  if (outcome.is !== "answered") throw new Error("unfinished");
  const { content, spill, format } = factsInsertion(args, outcome);
  const at = { sheet: "Out", row: 4, column: 2, rows: spill.rows, columns: spill.columns };
  const cells = Array.from({ length: spill.rows }, (_, row) =>
    Array.from({ length: spill.columns }, (__, column) => content(row, column, at)),
  );
  const line = (label: string) => cells.find(([first]) => first === label)!;

  it("keeps references alive and types the rest, defaults written out and said", () => {
    expect(line("Annual salary")[1]).toBe("=Inputs!B2");
    expect(line("Termination date")[1]).toBe(39_428);
    expect(line("Compounding")[1]).toBe(12);
    expect(line("Interest basis").slice(1, 3)).toEqual([
      3,
      "As in YEARFRAC; blank: 3, actual days over 365 (default)",
    ]);
    expect(line("Death date")[1]).toBe("");
    expect(cells.some(([label]) => label === "Corporate rate")).toBe(false);
  });

  it("ends in the call on the block's own cells, where it was put", () => {
    const answer = cells.findIndex(([first]) => String(first).startsWith("=COMP."));
    const [label, value] = [`C${4 + 2}`, `D${4 + answer - 1}`];
    expect(cells[answer]![0]).toBe(`=COMP.${packageName}(Out!${label}:${value})`);
    expect(cells[answer - 1]).toEqual(["", "", "", "", "", ""]);
    expect(cells.length).toBe(answer + outcome.grid.length);
  });

  it("formats dates, rates and amounts", () => {
    const row = (label: string) => cells.findIndex(([first]) => first === label);
    expect(format(row("Termination date"), 1)).toBe("d mmm yyyy");
    expect(format(row("Health and benefits tax rate"), 1)).toBe("0.00%");
    expect(format(row("Annual salary"), 1)).toBe("#,##0.00");
    expect(format(row("Annual salary"), 0)).toBeNull();
  });
});
