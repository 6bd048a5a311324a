import { clauses, workpapers } from "../../src/agreement";
import {
  differencesOf,
  mostMoved,
  switchboard,
  withSets,
  type SwitchedReading,
} from "../../src/functions/workpapers/switchboard";
import type { FactRows } from "../../src/functions/workpapers/facts";
import { fullFacts, plainFacts, rowsOf, type Labelled } from "../agreement/package-facts";
import { codes } from "./shown";

const { choices, open, clauses: touched } = workpapers.switches();
const readings = clauses
  .filter(({ id }) => touched.includes(id))
  .flatMap((clause) => clause.readings);

function boardOn(rows: FactRows): readonly SwitchedReading[] {
  const work = switchboard(clauses, workpapers, rows);
  let step = work.next();
  while (step.done !== true) step = work.next();
  if (step.value.is === "refused") throw new Error(step.value.words);
  return step.value.of;
}

/** The cells of PACKAGE that say what is paid in all, what the trust takes and what a death pays. */
function cellsOn(rows: FactRows): readonly number[] {
  const cells = codes(
    "PACKAGE",
    rows.map((row) => [...row]),
  );
  const cell = (start: string, column: number) =>
    Number(cells.find(([, item]) => String(item).startsWith(start))?.[column] || 0);
  return [
    cell("Total with the Gross-Up Payment", 2) + cell("Total", 5) + cell("Gross-Up Payment", 5),
    cell("Trust contribution", 2),
    cell("Death benefit", 2),
  ];
}

const factRows = (facts: Labelled) => rowsOf(facts) as FactRows;

describe.each([
  ["with something of everything", fullFacts],
  ["plain", plainFacts],
  ["with a death while payments wait", { ...fullFacts, "Death date": 39_500 }],
  ["below three times the base amount", { ...fullFacts, "Base amount": 2_000_000 }],
  ["compounded over 30/360", { ...fullFacts, Compounding: 12, "Interest basis": 0 }],
])("the switchboard, %s", (_, facts) => {
  const rows = factRows(facts);
  const board = boardOn(rows);
  const before = cellsOn(rows);
  const options = board.flatMap(({ reading, options: all }) =>
    all.map((option) => [`reading ${reading.id}: ${option.words}`, option] as const),
  );

  it.each(options)("%s moves what two calls of PACKAGE differ by", (__, { sets, differences }) => {
    const after = cellsOn(withSets(rows, sets));
    if (differences.is === "refused") throw new Error(differences.words);
    differences.of.forEach(({ by }, at) => expect(by).toBeCloseTo(after[at]! - before[at]!, 6));
  });

  it("has one choice in force a reading, which moves nothing", () => {
    for (const { options: all, reading } of board.filter((each) => each.options.length > 0)) {
      const inForce = all.filter(({ isInForce }) => isInForce);
      expect([reading.id, inForce.length]).toEqual([reading.id, 1]);
      const [{ differences }] = inForce as [(typeof all)[number]];
      expect(differences).toMatchObject({ is: "drawn" });
      if (differences.is === "drawn") differences.of.forEach(({ by }) => expect(by).toBe(0));
    }
  });

  it("puts what moves most first", () => {
    const moved = board.map((each) => mostMoved(each)[0] ?? -1);
    expect(moved).toEqual([...moved].sort((a, b) => b - a));
  });
});

describe("the register of readings and the switches agree", () => {
  it("every choice and every open reading is one of the register", () => {
    for (const { reading, choice } of choices) {
      const entry = readings.find(({ id }) => id === reading);
      expect(entry?.choices.map(({ id }) => id)).toContain(choice);
    }
    for (const { reading } of open) expect(readings.map(({ id }) => id)).toContain(reading);
  });

  it("every reading that a fact of PACKAGE switches can be switched or tried", () => {
    const byFact = readings.filter(({ switchedBy }) => switchedBy.packageFact !== undefined);
    expect(byFact.length).toBeGreaterThan(15);
    const reached = new Set([...choices, ...open].map(({ reading }) => reading));
    expect(byFact.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it("a reading that is switched sets the fact its clause names", () => {
    for (const { reading, sets } of choices) {
      const named = readings.find(({ id }) => id === reading)?.switchedBy.packageFact;
      if (sets.length > 0) expect(sets.map(({ fact }) => fact.label)).toContain(named);
    }
  });

  it("what only an input switches shows no figure", () => {
    const inputOnly = boardOn(factRows(fullFacts)).filter(
      ({ reading: { switchedBy } }) =>
        switchedBy.packageFact === undefined && switchedBy.enter !== undefined,
    );
    expect(inputOnly.length).toBeGreaterThan(10);
    expect(inputOnly.flatMap(({ options }) => options)).toEqual([]);
  });
});

it("an open reading is tried with the user's own figure", () => {
  const rows = factRows(fullFacts);
  const sets = [["Insurance and auto annual cost", 40_000]] as const;
  const tried = differencesOf(workpapers, rows, sets);
  const [before, after] = [cellsOn(rows), cellsOn(withSets(rows, sets))];
  expect(tried).toMatchObject({ is: "drawn" });
  if (tried.is === "drawn") expect(tried.of[0]!.by).toBeCloseTo(after[0]! - before[0]!, 6);
});

it("refuses facts that are refused, by name", () => {
  const rows = factRows(fullFacts).filter(([label]) => label !== "Annual salary");
  const step = switchboard(clauses, workpapers, rows).next();
  expect(step).toMatchObject({
    done: true,
    value: { is: "refused", words: expect.stringMatching(/^Annual salary is missing/) as string },
  });
});
