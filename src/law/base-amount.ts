import { dividedBy, minus, plus, times } from "../quantities/arithmetic";
import { atMost } from "../quantities/conditions";
import { amount, number } from "../quantities/fact";
import { entries, rows, sumOver } from "../quantities/lists";
import type { Money } from "../quantities/quantity";
import { line, payment, provided } from "../quantities/steps";

const terms = { monthsOfYear: 12 };

/** The years of the base period: what was paid, over how many months, and what of it was paid once. */
export const basePeriod = rows(
  "Base period",
  {
    compensation: amount("Compensation"),
    monthsWorked: number("Months worked", { fallback: 12, least: 1, most: 12 }),
    nonrecurring: amount("Nonrecurring", { fallback: 0 }),
  },
  { longest: 5 },
);

/** The average annual pay of the base period; a short year is annualised, what is paid once is not. */
export function baseAmount(years: typeof basePeriod): Money {
  const annualised = sumOver(years, ({ compensation, monthsWorked, nonrecurring }) => {
    const recurring = provided(
      atMost(nonrecurring, compensation),
      minus(compensation, nonrecurring),
      {
        label: "Nonrecurring",
        about: nonrecurring,
        needs: "It is part of the year's compensation, so it needs to be no more than that.",
      },
    );
    const fullYear = dividedBy(times(recurring, terms.monthsOfYear), monthsWorked);
    return line(
      "Annualised compensation",
      plus(fullYear, nonrecurring),
      "Treas. Reg. 1.280G-1 Q/A-35",
    );
  });
  const average = dividedBy(annualised, line("Years", entries(years), "IRC 280G(d)(2)"));
  return payment("Base amount", average, "IRC 280G(d)(1)");
}
