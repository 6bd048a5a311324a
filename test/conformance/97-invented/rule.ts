import { greater, minus, times } from "../../../src/quantities/arithmetic";
import { count, rate } from "../../../src/quantities/constants";
import { daysAfter } from "../../../src/quantities/dates";
import type { CalendarDate, Count, Money } from "../../../src/quantities/quantity";
import { line, payment, says } from "../../../src/quantities/steps";

export const terms = {
  share: rate("0.02"), // "two per cent (2%)"
  yearsBefore: count(5), // "five (5) years"
  daysToPay: 20, // "within twenty (20) days"
};

interface RetentionFacts {
  readonly salary: Money;
  readonly years: Count;
}

export function retentionBonus({ salary, years }: RetentionFacts): Money {
  const counted = line(
    "Years counted",
    greater(minus(years, terms.yearsBefore), count(0)),
    says("97", "each full year of service beyond five (5) years"),
  );
  return payment("Retention bonus", times(times(salary, terms.share), counted), "97");
}

export const bonusDue = (anniversary: CalendarDate): CalendarDate =>
  line("Bonus due", daysAfter(anniversary, terms.daysToPay), says("97", "within twenty (20) days"));
