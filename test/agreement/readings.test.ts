import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { functionNamed } from "../../src/agreement";
import type { Reading } from "../../src/agreement/define-clause";
import { argumentsOf } from "../../src/agreement/named-arguments";
import { packageFacts } from "../../src/agreement/package/facts";

const agreement = join(__dirname, "../../src/agreement");

/** The register of readings is numbered 1 to 54; the original's slips from 101. */
const REGISTER = Array.from({ length: 54 }, (_, at) => at + 1);
const FIRST_SLIP = 101;

/** Where the default is market practice; everywhere else it is the letter. */
const MARKET_PRACTICE = [11, 13];

interface Placed {
  readonly id: number;
  readonly clause: string;
  readonly text: string;
  readonly reading: Reading;
}

/** A clause's readings stand in its own folder; deeper ones are questions of the package. */
const placed: readonly Placed[] = readdirSync(agreement)
  .map((name) => join(agreement, name))
  .filter((folder) => existsSync(join(folder, "readings.ts")))
  .flatMap((folder) => {
    const { readings } = jest.requireActual<{ readings: readonly Reading[] }>(
      join(folder, "readings.ts"),
    );
    const { words } = jest.requireActual<{ words: { section: string; text: string } }>(
      join(folder, "words.ts"),
    );
    return readings.map((reading) => ({
      id: reading.id,
      clause: words.section,
      text: words.text,
      reading,
    }));
  })
  .sort((one, other) => one.id - other.id);

const labels = Object.values(packageFacts).map(({ label }) => label);

test("every reading of the register has its place in one clause", () => {
  const ids = placed.map(({ id }) => id);
  expect(ids.filter((id) => id < FIRST_SLIP)).toEqual(REGISTER);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(placed)("reading $id, $clause", ({ text, reading }) => {
  const { phrase, question, choices, standard, why, switchedBy } = reading;

  test("quotes its clause", () => {
    expect(phrase.length).toBeGreaterThan(5);
    expect(text).toContain(phrase);
  });

  test("asks a question of two answers or more, one of them in force", () => {
    const ids = choices.map(({ id }) => id);
    expect(question).toMatch(/^[A-Z0-9].*\?$/);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(standard);
  });

  test("is worded to be printed", () => {
    choices.forEach(({ words }) => expect(words).toMatch(/^\S.*[^.]$/));
    expect(why).toMatch(/^\S.*\.$/);
  });

  test("says what switches it", () => {
    const { argument, packageFact, enter } = switchedBy;
    expect([argument, packageFact, enter].some(Boolean)).toBe(true);
  });

  test("names functions, arguments and facts that exist", () => {
    const { argument, functions = [], packageFact } = switchedBy;
    for (const name of functions) {
      const definition = functionNamed(name);
      expect(definition?.name).toBe(name);
      if (definition && argument) {
        expect(argumentsOf(definition.facts).map((each) => each.name)).toContain(argument);
      }
    }
    if (argument) expect(functions.length).toBeGreaterThan(0);
    if (packageFact) expect(labels).toContain(packageFact);
  });

  test("says where it is market practice instead of the letter", () => {
    expect(why.includes("Market practice, not the letter")).toBe(
      MARKET_PRACTICE.includes(reading.id),
    );
  });
});

test.each([
  ["untended", "15"],
  ["1.409A-(i)(1)(v)", "8(b)"],
  ['defining a "specified employee"', "4(f)(i)"],
])("the slip %s stands in section %s and is recorded", (slip, section) => {
  const recorded = placed.filter(
    ({ id, clause, reading }) =>
      id >= FIRST_SLIP && clause === section && reading.phrase.includes(slip),
  );
  expect(recorded).toHaveLength(1);
});
