import { codes, shownAnswer, shownGrid } from "../functions/shown";
import { Random } from "../support/random";

const labels = [
  "Termination date",
  "Annual salary",
  "Maximum bonus",
  "Monthly premium",
  "Employee share",
  "Health and benefits tax rate",
  "Specified employee",
  "Change date",
  "Base amount",
  "Section 8 combined rate",
  "120% AFR",
  "Death date",
  "Insurance and auto annual cost",
  "Other benefits annual cost",
];

const random = new Random("roster");
const person = (): readonly unknown[] => {
  const termination = random.whole(39_000, 45_000);
  const maybe = (value: unknown) => (random.chance(0.2) ? null : value);
  return [
    termination,
    random.decimal(0, 2_000_000, 2),
    random.decimal(0, 1_000_000, 2),
    random.decimal(0, 4000, 2),
    random.decimal(0, 1000, 2),
    random.decimal(0, 0.6, 4),
    maybe(random.chance(0.7)),
    maybe(termination - random.whole(0, 100)),
    maybe(random.decimal(0, 1_000_000, 2)),
    maybe(random.decimal(0, 0.6, 6)),
    maybe(random.decimal(0, 0.08, 4)),
    random.chance(0.1) ? termination + random.whole(0, 400) : null,
    maybe(random.decimal(0, 100_000, 2)),
    maybe(random.decimal(0, 100_000, 2)),
  ];
};

/** Where PACKAGE shows what a column of the roster holds: the start of its item, and the column there. */
const homes: Readonly<Record<string, readonly [string, number]>> = {
  "Death benefit": ["Death benefit", 2],
  "Severance lump sum": ["Severance lump sum", 2],
  "Health Payments": ["Health Payments", 2],
  "Insurance and automobile lump sum": ["Insurance and automobile lump sum", 2],
  "Gross-up of insurance and automobile": ["Gross-up of insurance and automobile", 2],
  "Other benefits lump sum": ["Other benefits lump sum", 2],
  "Gross-up of other benefits": ["Gross-up of other benefits", 2],
  "Total under section 4(d)": ["Total", 2],
  Interest: ["Total", 5],
  "Trust contribution": ["Trust contribution", 2],
  "Gross-Up Payment": ["Gross-Up Payment", 2],
  "Total with the Gross-Up Payment": ["Total with the Gross-Up Payment", 2],
};

describe("a roster", () => {
  it("gives each person what their own package gives", () => {
    const people = Array.from({ length: 60 }, person);
    const [header = [], ...rows] = codes("ROSTER", [labels, ...people]);
    expect(rows).toHaveLength(people.length);
    expect(Object.keys(homes).filter((title) => !header.includes(title))).toEqual([]);
    people.forEach((facts, at) => {
      const own = codes(
        "PACKAGE",
        labels.map((label, column) => [label, facts[column]]),
      );
      for (const [title, [item, column]] of Object.entries(homes)) {
        const shown = own.find((row) => String(row[1]).startsWith(item))?.[column];
        expect({ at, title, is: rows[at]?.[header.indexOf(title)] }).toEqual({
          at,
          title,
          is: shown,
        });
      }
    });
  });

  it("makes a bad row a row of refusals, each with its reason, and leaves the others alone", () => {
    const [good, bad] = [person(), person().with(2, -1)];
    const alone = codes("ROSTER", [labels, good])[1];
    const grid = shownGrid("ROSTER", [labels, good, bad, good]);
    expect([grid[1], grid[3]]).toEqual([alone, alone]);
    expect(new Set(grid[2])).toEqual(
      new Set(["#VALUE! Maximum bonus is −1. Amendment No. 1 needs zero or more."]),
    );
  });

  it("takes labels in any order and case, and leaves blank rows blank", () => {
    const one = person();
    const wanted = codes("ROSTER", [labels, one]);
    const upside = [
      labels.map((label) => ` ${label.toUpperCase()}`).toReversed(),
      one.toReversed(),
    ];
    expect(codes("ROSTER", upside)).toEqual(wanted);
    const [, blank, after] = codes("ROSTER", [labels, labels.map(() => null), one]);
    expect(new Set(blank)).toEqual(new Set([""]));
    expect(after).toEqual(wanted[1]);
  });

  it.each<[string, unknown, RegExp]>([
    ["nothing", null, /^#VALUE! /],
    ["a label missing", [["Termination date"], [39428]], /^#VALUE! Annual salary is missing\./],
    ["a label repeated", [[...labels, "Base amount"]], /^#VALUE! Base amount is repeated\./],
    ["an unknown label", [[...labels, "Salary"]], /^#VALUE! The label “Salary” is unknown\./],
    ["an error for a label", [[{ error: "#REF!" }]], /^#REF!$/],
  ])("is refused for %s", (_, people, words) => {
    expect(shownAnswer("ROSTER", people)).toMatch(words);
  });

  it("passes over blank columns, and asks for the label of a column that holds something", () => {
    const table = [labels, person(), person()];
    const wider = table.map((row) => [...row.slice(0, 3), null, ...row.slice(3), "", null]);
    expect(shownGrid("ROSTER", wider)).toEqual(shownGrid("ROSTER", table));
    wider[2]![3] = 5;
    expect(shownAnswer("ROSTER", wider)).toMatch(
      /^#VALUE! People is a column without a label, number 4\. Every column that holds anything/,
    );
    expect(shownAnswer("ROSTER", [[null]])).toMatch(
      /^#VALUE! People is no labels\. They need a row/,
    );
  });

  it("holds a header for nobody", () => {
    expect(codes("ROSTER", [labels])).toHaveLength(1);
  });
});
