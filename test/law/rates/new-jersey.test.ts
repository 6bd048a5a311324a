import { employmentRate } from "../../../src/law/rates/employment-rate";
import { federalTopRate } from "../../../src/law/rates/federal-top-rate";
import { stateTaxDeductible } from "../../../src/law/rates/state-tax-deductible";
import { stateTopRate } from "../../../src/law/rates/state-top-rate";
import { Rational } from "../../support/rational";
import { carriedRows } from "./carried-rows";

/** Worked from the statute by hand and held against TAXSIM: a New Jersey resident, year by year. */
const years = carriedRows("new-jersey-combined.csv", [
  "year",
  "fed_top_pct",
  "nj_top_pct",
  "medicare_pct",
  "state_tax_deductible",
  "combined_pct",
  "gross_up_per_1_of_excess",
]);

const held = (table: { find: typeof stateTopRate.find }, ...keys: (number | string)[]) =>
  Rational.of(String(table.find(...keys)?.value));

describe.each(years)("$year", (row) => {
  const year = Number(row.year);
  const federal = held(federalTopRate, year);
  const state = held(stateTopRate, year, "NJ");
  const employment = held(employmentRate, year);
  const deductible = held(stateTaxDeductible, year);
  // f + s + m − f × s × k; the residence has no local tax
  const combined = federal
    .plus(state)
    .plus(employment)
    .minus(federal.times(state).times(deductible));

  test("federal $fed_top_pct%, New Jersey $nj_top_pct%, employment $medicare_pct%", () => {
    expect([federal, state, employment].map((rate) => rate.times(100))).toEqual(
      [row.fed_top_pct, row.nj_top_pct, row.medicare_pct].map((percent) => Rational.of(percent)),
    );
    expect(deductible).toEqual(Rational.of(row.state_tax_deductible === "yes" ? 1 : 0));
  });

  test("together $combined_pct%", () => {
    expect(combined.times(100)).toEqual(Rational.of(row.combined_pct));
  });

  test("a dollar of excess is grossed up by $gross_up_per_1_of_excess", () => {
    const left = Rational.of("0.8").minus(combined);
    expect(Rational.of("0.2").dividedBy(left).rounded(6)).toEqual(
      Rational.of(row.gross_up_per_1_of_excess),
    );
  });
});

test.each([
  ["2007", "42.2805"], // 35 + 8.97 + 1.45 − 0.35 × 8.97
  ["2009", "43.4375"], // 35 + 10.75 + 1.45 − 0.35 × 10.75
  ["2015", "47.36788"], // 39.6 + 8.97 + 2.35 − 0.396 × 8.97
  ["2020", "50.1"], // 37 + 10.75 + 2.35
])("the row carried over for %s is %s%", (year, combined) => {
  expect(years.find((row) => row.year === year)?.combined_pct).toBe(combined);
});
