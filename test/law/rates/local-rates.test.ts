import { localRates } from "../../../src/law/rates/local-rates";
import { carriedRows } from "./carried-rows";

const rows = carriedRows("local-rates.csv", [
  "state",
  "effective_date",
  "rate_pct",
  "verified",
  "jurisdiction",
]);

const firstWord = (words: string) => words.split(/[\s,;-]/)[0]?.toLowerCase();

test("45 rows were carried over, and as many are held", () => {
  expect(rows).toHaveLength(45);
  expect(localRates).toHaveLength(45);
});

test.each(rows.map((row, at) => [row, at] as const))("%j is held", (row, at) => {
  const held = localRates[at];
  expect(held).toMatchObject({
    state: row.state,
    from: row.effective_date,
    verified: row.verified === "yes",
  });
  expect(Number(held?.percent)).toBe(Number(row.rate_pct));
  expect(firstWord(held?.jurisdiction ?? "")).toBe(firstWord(row.jurisdiction));
});

test("a surcharge on state tax is told apart from a rate of income", () => {
  const surcharges = localRates.filter(({ jurisdiction }) => /surcharge/.test(jurisdiction));
  expect(surcharges.map(({ jurisdiction }) => jurisdiction)).toEqual([
    "Yonkers, residents' surcharge",
  ]);
  expect(surcharges[0]?.base).toMatch(/State net tax, not of income/);
});

test("a tax of the place of work is told apart from one of residence", () => {
  const ofWork = localRates.filter(({ jurisdiction }) => /^Philadelphia, non/.test(jurisdiction));
  expect(ofWork).toHaveLength(8);
  expect(
    ofWork.every(({ jurisdiction }) => /not a tax of the place of residence/.test(jurisdiction)),
  ).toBe(true);
});

test("what is from memory is not verified, and what is verified names its source", () => {
  expect(
    localRates.filter(({ source, verified }) => verified === (source === "from memory")),
  ).toEqual([]);
});
