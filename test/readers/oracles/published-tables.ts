import { carriedRows } from "../../law/rates/carried-rows";
import { Rational } from "../../support/rational";
import { serialOf } from "../../support/serial-date";

/**
 * The published rates and limits as they were carried over from their sources into `test/law/rates`,
 * where the product's own tables are held against them row by row; here they are read anew.
 */
const serial = (isoDate: string): number => {
  const [year = 0, month = 0, day = 0] = isoDate.split("-").map(Number);
  return serialOf({ year, month, day });
};

const percent = (figure: string): Rational => Rational.of(figure).dividedBy(100);

const primeChanges = carriedRows("prime-rate.csv", [
  "effective_date",
  "prime_rate_pct",
  "wsj_listed_date",
]).map((row) => ({
  from: serial(row.wsj_listed_date || row.effective_date),
  rate: percent(row.prime_rate_pct),
}));

/** The first day the prime rate is recorded and the last day it is known. */
export const primeSpan = { first: primeChanges[0]!.from, last: serial("2026-08-22") };

/** The days on which the prime rate changed. */
export const primeChangeDays: readonly number[] = primeChanges.map(({ from }) => from);

/** The prime rate last listed on or before a day, looked for from the latest change back. */
export const primeRateOn = (day: number): Rational | undefined =>
  day > primeSpan.last ? undefined : primeChanges.findLast(({ from }) => from <= day)?.rate;

const federalYears = new Map(
  carriedRows("federal-rates.csv", [
    "year",
    "fed_top_rate_pct",
    "medicare_employee_pct",
    "additional_medicare_pct",
  ]).map((row) => [
    Number(row.year),
    {
      top: percent(row.fed_top_rate_pct),
      employment: percent(row.medicare_employee_pct).plus(percent(row.additional_medicare_pct)),
    },
  ]),
);

export const federalRates = (year: number) => federalYears.get(year);

const stateYears = new Map(
  carriedRows("state-top-rate.csv", ["year", "state", "top_marginal_rate_pct"]).map(
    ({ year, state, top_marginal_rate_pct: top }) => [`${year} ${state}`, percent(top)],
  ),
);

export const stateTopRate = (year: number, state: string): Rational | undefined =>
  stateYears.get(`${year} ${state.trim().toUpperCase()}`);

export const states: readonly string[] = [
  ...new Set([...stateYears.keys()].map((key) => key.slice(5))),
];

const limitYears = new Map(
  carriedRows("limits.csv", ["year", "sec401a17_limit", "sec416i_officer_comp_threshold"]).map(
    (row) => [
      Number(row.year),
      {
        compensation: Rational.of(row.sec401a17_limit),
        officer: Rational.of(row.sec416i_officer_comp_threshold),
      },
    ],
  ),
);

export const limits = (year: number) => limitYears.get(year);
