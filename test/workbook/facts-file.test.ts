import facts from "../../assets/sample-facts.json";
import { sentence } from "../../src/functions/wording";
import { Refusal } from "../../src/quantities/refusal";
import { serialDate } from "../../src/quantities/calendar";
import { modelFacts, packageFacts } from "../../src/workbook/agreement-model/facts";
import { readFactsFile } from "../../src/workbook/agreement-model/facts-file";
import {
  clauseGroups,
  inputTables,
  packageGroups,
} from "../../src/workbook/agreement-model/input-groups";

const refusalOf = (content: unknown): string => {
  try {
    readFactsFile(content);
  } catch (problem) {
    if (problem instanceof Refusal) return sentence(problem);
    throw problem;
  }
  throw new Error("It was taken.");
};

describe("a facts file", () => {
  it("gives dates as serial numbers, figures, yes/no and lists", () => {
    const read = readFactsFile(facts);
    expect(read.one("Termination date")).toBe(serialDate(2026, 6, 30));
    expect(read.one("Annual salary")).toBe(850_000);
    expect(read.one("Specified employee")).toBe(true);
    expect(read.list("Base period months worked")).toEqual([9, 12, 12, 12, 12]);
    expect(read.one("Death date")).toBeUndefined();
    expect(read.list("Legal fees incurred on")[1]).toBe(serialDate(2026, 6, 30));
  });

  it("takes labels in any case, and a null as a blank", () => {
    const read = readFactsFile({ ...facts, " death DATE ": "2026-08-01", "Prime rate": null });
    expect(read.one("Death date")).toBe(serialDate(2026, 8, 1));
    expect(read.one("Prime rate")).toBeUndefined();
  });

  it("needs the six facts PACKAGE requires and no other: annual costs left out are none", () => {
    const required = [...packageFacts.values()].filter(({ optional }) => !optional);
    expect(required).toHaveLength(6);
    const least = Object.fromEntries(
      required.map(({ label }) => [label, (facts as Readonly<Record<string, unknown>>)[label]]),
    );
    const read = readFactsFile(least);
    expect(read.one("Insurance and auto annual cost")).toBe(0);
    expect(read.one("Other benefits annual cost")).toBe(0);
    expect(readFactsFile(facts).one("Other benefits annual cost")).toBeUndefined();
  });

  it.each<[string, unknown, RegExp]>([
    ["no object", [1], /^A facts file is something else\./],
    ["an unknown label", { ...facts, "Anual salary": 1 }, /^The label “Anual salary” is unknown\./],
    ["a repeated label", { ...facts, "annual salary": 1 }, /^Annual salary is repeated\./],
    [
      "a text for an amount",
      { ...facts, "Annual salary": "1" },
      /^Annual salary is the text “1”\./,
    ],
    [
      "a negative amount",
      { ...facts, "Annual salary": -1 },
      /^Annual salary is −1\..*zero or more/,
    ],
    ["a rate typed as percent", { ...facts, "120% AFR": 4.65 }, /^120% AFR is 4\.65\. .*fraction/],
    ["a serial number for a date", { ...facts, "Change date": 46188 }, /^Change date is 46188\./],
    [
      "a day that is none",
      { ...facts, "Change date": "2026-02-30" },
      /^Change date is “2026-02-30”/,
    ],
    [
      "a day of another century than it says",
      { ...facts, "Change date": "0026-02-28" },
      /^Change date is “0026-02-28”/,
    ],
    [
      "a list for a value",
      { ...facts, Ownership: [1] },
      /^Ownership is \[1\]\. It needs one value/,
    ],
    ["a value for a list", { ...facts, "Legal fee amounts": 1 }, /^Legal fee amounts is 1\..*list/],
    [
      "lists of unequal length",
      { ...facts, "Legal fee amounts": [1] },
      /^Legal fee amounts is a list of 1\. It needs as many entries as the longest list beside it, 2\./,
    ],
    [
      "years without their compensation",
      { ...facts, "Base period compensation": null },
      /^Base period compensation is incomplete\. .*entry 1 has none/,
    ],
    [
      "legal fees of which one was never presented",
      { ...facts, "Legal fees presented on": ["2026-07-10", null] },
      /^Legal fees presented on is incomplete\. .*entry 2 has none/,
    ],
    [
      "legal fees without the days they were incurred",
      { ...facts, "Legal fees incurred on": [] },
      /^Legal fees incurred on is incomplete\. .*entry 1 has none/,
    ],
    [
      "a reimbursement without the day it was incurred",
      { ...facts, "Reimbursements incurred on": null },
      /^Reimbursements incurred on is incomplete\./,
    ],
    ["a figure given twice", { ...facts, "Base amount": 1 }, /^Base amount is given twice\./],
    ["an option that is none", { ...facts, "Interest basis": 7 }, /^Interest basis is 7\..*one of/],
    [
      "thirteen months",
      { ...facts, "Base period months worked": [13, 1, 1, 1, 1] },
      /^Base period months/,
    ],
    ["no termination", { ...facts, "Termination date": null }, /^Termination date is blank\./],
    ["nothing at all", {}, /^Termination date is missing\./],
  ])("refuses %s, naming it", (_, content, words) => {
    expect(refusalOf(content)).toMatch(words);
  });

  it("asks on the inputs for every fact, PACKAGE's all in its own range", () => {
    const lines = [...packageGroups, ...clauseGroups].flatMap(({ lines: each }) => each);
    const asked = [
      ...lines.map(([label]) => label),
      ...inputTables.flatMap(({ columns }) => columns),
    ];
    const words = ["Title", "Note"];
    expect([...asked, ...words].sort()).toEqual([...modelFacts.keys()].sort());
    const inRange = packageGroups.flatMap((group) => group.lines.map(([label]) => label));
    expect(inRange.sort()).toEqual([...packageFacts.keys()].sort());
  });
});
