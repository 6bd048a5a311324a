import { dividedBy, times } from "../../quantities/arithmetic";
import { daysAfter, daysBetween, monthsAfter } from "../../quantities/dates";
import type { CalendarDate, Count, Money } from "../../quantities/quantity";
import { line, payment, says } from "../../quantities/steps";

export const terms = {
  months: 6, // "six (6)-month period"
  monthsOfYear: 12,
  daysOfYear: 365,
  daysToPay: 30, // "thirty (30) days"
};

const words = says(
  "4(a)",
  "a lump sum cash payment which is equal to the base salary that Employee would have received for the six (6)-month period following Employee's date of death",
);

interface DeathBenefitFacts {
  readonly annualSalary: Money;
  readonly months: Count;
}

/** The base salary of the months after death, as one lump sum. */
export const deathBenefit = ({ annualSalary, months }: DeathBenefitFacts): Money =>
  payment("Death benefit", dividedBy(times(annualSalary, months), terms.monthsOfYear), words);

interface DeathBenefitByDaysFacts {
  readonly annualSalary: Money;
  readonly from: CalendarDate;
  /** The agreement's own six, unless other terms are held beside it. */
  readonly months?: number;
}

/** The same, by the days of the six months over 365. */
export function deathBenefitByDays(facts: DeathBenefitByDaysFacts): Money {
  const { annualSalary, from, months = terms.months } = facts;
  const title = months === terms.months ? "Days of the six months" : `Days of the ${months} months`;
  const days = line(title, daysBetween(from, monthsAfter(from, months)), "4(a)");
  return payment("Death benefit", dividedBy(times(annualSalary, days), terms.daysOfYear), words);
}

/** The last day to pay it. */
export const deathBenefitDue = (deathDate: CalendarDate): CalendarDate =>
  line(
    "Death benefit due",
    daysAfter(deathDate, terms.daysToPay),
    says("4(a)", "within thirty (30) days following Employee's date of death"),
  );
