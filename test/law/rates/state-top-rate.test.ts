import { stateTopRate } from "../../../src/law/rates/state-top-rate";
import { asFraction, carriedRows } from "./carried-rows";

const rows = carriedRows("state-top-rate.csv", [
  "year",
  "state",
  "top_marginal_rate_pct",
  "verified",
  "source",
]);

/** What the table's words must say for each kind of source. */
const namedIn: Readonly<Record<string, RegExp>> = {
  TAXSIM: /TAXSIM/,
  PolicyEngine: /PolicyEngine-US$/,
  "PolicyEngine+TAXSIM": /PolicyEngine-US.*TAXSIM/,
  "zero-tax state": /no state income tax on wages/,
  memory: /from memory$/,
  "memory, sources disagree": /from memory; sources disagree/,
};

test("50 states and the District of Columbia over 20 years were carried over", () => {
  expect(rows).toHaveLength(51 * 20);
  expect(new Set(rows.map(({ state }) => state)).size).toBe(51);
});

describe.each([...new Set(rows.map(({ state }) => state))])("%s", (state) => {
  const years = rows.filter((row) => row.state === state);

  test.each(years)("$year: $top_marginal_rate_pct%, verified $verified", (row) => {
    const year = Number(row.year);
    const found = stateTopRate.find(year, state);
    expect(found).toMatchObject({
      value: asFraction(row.top_marginal_rate_pct),
      verified: row.verified === "yes",
    });
    expect(found?.source).toContain(state);
    expect(found?.source).toMatch(namedIn[row.source]!);
    expect(found?.from).toBeLessThanOrEqual(year);
    expect(found?.to).toBeGreaterThanOrEqual(year);
  });

  test("one figure holds from the first to the last year it says", () => {
    const wrong = years.filter(({ year }) => {
      const found = stateTopRate.find(Number(year), state);
      const from = stateTopRate.find(found?.from ?? 0, state);
      const to = stateTopRate.find(found?.to ?? 0, state);
      return from?.value !== found?.value || to?.value !== found?.value;
    });
    expect(wrong).toEqual([]);
  });

  test("nothing is held before 2007 or after 2026", () => {
    expect(stateTopRate.find(2006, state)).toBeUndefined();
    expect(stateTopRate.find(2027, state)).toBeUndefined();
  });
});

test.each([
  [2009, "NJ", "0.1075"],
  [2010, "NJ", "0.0897"],
  [2017, "NJ", "0.0897"],
  [2018, "NJ", "0.1075"],
  [2018, "nj", "0.1075"],
  [2018, " Nj ", "0.1075"],
])("%i, %s: %s", (year, state, value) => expect(stateTopRate.find(year, state)?.value).toBe(value));

test.each(["PR", "New Jersey", ""])("“%s” is not a state held", (state) => {
  expect(stateTopRate.find(2015, state)).toBeUndefined();
});

test.each<[string, number, string, "the year" | "the state"]>([
  ["a state held", 1999, "NJ", "the year"],
  ["no state held", 2015, "PR", "the state"],
  ["neither", 1999, "PR", "the state"],
])("what it does not know of %s is told: %i, %s", (_, year, state, key) => {
  expect(stateTopRate.unknown!(year, state)).toBe(["the year", "the state"].indexOf(key));
});
