import { rateTables } from "../../../src/law/rates";
import { compensationLimit } from "../../../src/law/rates/compensation-limit";
import { employmentRate } from "../../../src/law/rates/employment-rate";
import { federalTopRate } from "../../../src/law/rates/federal-top-rate";
import { officerThreshold } from "../../../src/law/rates/officer-threshold";
import { stateTaxDeductible } from "../../../src/law/rates/state-tax-deductible";
import { runsOf } from "../../../src/law/rates/year-table";
import { asFraction, carriedRows } from "./carried-rows";

const federal = carriedRows("federal-rates.csv", [
  "year",
  "fed_top_rate_pct",
  "medicare_employee_pct",
  "additional_medicare_pct",
]);

const limits = carriedRows("limits.csv", [
  "year",
  "sec401a17_limit",
  "sec416i_officer_comp_threshold",
  "confidence",
]);

/** 1.45 and 0.9 in hundredths of a point, so that they add without rounding. */
const hundredths = (percent: string) => Math.round(Number(percent) * 100);

test("the years carried over", () => {
  expect(federal.map(({ year }) => Number(year))).toEqual(
    Array.from({ length: 20 }, (_, at) => 2007 + at),
  );
  expect(limits.map(({ year }) => Number(year))).toEqual(
    Array.from({ length: 21 }, (_, at) => 2006 + at),
  );
});

test.each(federal)("$year: federal top rate $fed_top_rate_pct%", (row) => {
  expect(federalTopRate.find(Number(row.year))).toMatchObject({
    value: asFraction(row.fed_top_rate_pct),
    verified: true,
  });
});

test.each(federal)("$year: Medicare $medicare_employee_pct% + $additional_medicare_pct%", (row) => {
  const together = hundredths(row.medicare_employee_pct) + hundredths(row.additional_medicare_pct);
  expect(employmentRate.find(Number(row.year))?.value).toBe(
    asFraction((together / 100).toFixed(2)),
  );
});

test.each([
  [2007, "1", 2007, 2017],
  [2017, "1", 2007, 2017],
  [2018, "0", 2018, 2025],
  [2025, "0", 2018, 2025],
  [2026, "0", 2026, 2026],
])("%i: state tax deductible %s, from %i to %i", (year, value, from, to) => {
  expect(stateTaxDeductible.find(year)).toMatchObject({ value, from, to });
});

test.each([
  [2012, "0.0145", 2007, 2012],
  [2013, "0.0235", 2013, 2026],
])("%i: employment rate %s from %i to %i", (year, value, from, to) => {
  expect(employmentRate.find(year)).toMatchObject({ value, from, to });
});

test.each([
  [2012, "0.35", 2007, 2012],
  [2013, "0.396", 2013, 2017],
  [2018, "0.37", 2018, 2026],
])("%i: federal top rate %s from %i to %i", (year, value, from, to) => {
  expect(federalTopRate.find(year)).toMatchObject({ value, from, to });
});

test.each(limits)("$year: 401(a)(17) limit $sec401a17_limit", (row) => {
  expect(compensationLimit.find(Number(row.year))).toMatchObject({
    value: row.sec401a17_limit,
    verified: !/from memory/.test(row.confidence),
  });
});

test.each(limits)("$year: officer's limit $sec416i_officer_comp_threshold", (row) => {
  expect(officerThreshold.find(Number(row.year))).toMatchObject({
    value: row.sec416i_officer_comp_threshold,
    verified: row.confidence !== "from memory",
  });
});

test.each([
  [federalTopRate, 2007],
  [employmentRate, 2007],
  [stateTaxDeductible, 2007],
  [compensationLimit, 2006],
  [officerThreshold, 2006],
])("a table of years ends at both ends", (table, first) => {
  expect(table.find(first - 1)).toBeUndefined();
  expect(table.find(first)?.from).toBe(first);
  expect(table.find(2026)?.to).toBe(2026);
  expect(table.find(2027)).toBeUndefined();
  expect(table.knownThrough).toBe(2026);
});

test("each table holds what its figures are used as", () => {
  expect(Object.fromEntries(rateTables.map(({ name, kind }) => [name, kind]))).toEqual({
    "Prime rate": "rate",
    "Federal top rate": "rate",
    "Employment rate": "rate",
    "Deductibility of state tax": "rate",
    "State top rate": "rate",
    "Section 401(a)(17) limit": "money",
    "Section 416(i) officer limit": "money",
  });
});

test.each(Array.from({ length: 20 }, (_, at) => 2007 + at))(
  "%i: every figure says where it comes from",
  (year) => {
    const sources = [
      [federalTopRate, /^IRC 1, top rate/],
      [employmentRate, /^IRC 3101\(b\)/],
      [stateTaxDeductible, year < 2018 ? /^Deductible in full/ : /^IRC 164\(b\)\(6\)/],
      [compensationLimit, /section 401\(a\)\(17\)$/],
      [officerThreshold, /section 416\(i\)\(1\)\(A\)\(i\)$/],
    ] as const;
    for (const [table, source] of sources) expect(table.find(year)?.source).toMatch(source);
  },
);

test.each(rateTables.map((table) => [table.name, table] as const))(
  "%s says in sentences what to enter past it and what is not verified",
  (name, { otherwise, unverified }) => {
    expect(name).toMatch(/^[A-Z]/);
    expect(otherwise).toMatch(/^[A-Z].*(Enter|enter) .*\.$/);
    expect(unverified).toMatch(/^$|^[A-Z0-9].*\.$/);
  },
);

test("years after one another with one figure, alike verified or not, are one run", () => {
  const run = { source: "IRC 1", verified: true };
  expect(runsOf(2007, ["1", "1", "2", "2", "1"], "IRC 1", [2010])).toEqual([
    { ...run, from: 2007, to: 2008, value: "1" },
    { ...run, from: 2009, to: 2009, value: "2" },
    { ...run, from: 2010, to: 2010, value: "2", verified: false },
    { ...run, from: 2011, to: 2011, value: "1" },
  ]);
});
