import { asCount, dividedBy, minus, plus, power, ratio, times } from "../../quantities/arithmetic";
import { atMost, choose, either, equals } from "../../quantities/conditions";
import { count, whole } from "../../quantities/constants";
import { daysBetween } from "../../quantities/dates";
import {
  averageDaysOfYear,
  daysThirty360European,
  daysThirty360Us,
} from "../../quantities/day-counts";
import type { CalendarDate, Count, Money, Rate } from "../../quantities/quantity";
import { found } from "../../quantities/look-up";
import { line, payment, provided, says } from "../../quantities/steps";
import { primeRate } from "../../law/rates/prime-rate";

/** Day counts as YEARFRAC numbers them. */
export const bases = { us30360: 0, actualActual: 1, actual360: 2, actual365: 3, european30360: 4 };

export const terms = {
  basis: bases.actual365, // "an annual rate"
  compounding: 0, // "an annual rate equal to the prime rate"
};

/** Times a year interest may be compounded; 0 is simple interest. */
export const compoundings = [0, 1, 2, 4, 12, 365];

interface DelayedInterestFacts {
  readonly amount: Money;
  readonly dueDate: CalendarDate;
  readonly paidDate: CalendarDate;
  readonly annualRate: Rate;
  readonly basis: Count;
  readonly compounding: Count;
}

/** The delay in years, by the day count chosen. */
function yearsOfDelay({ dueDate, paidDate, basis }: DelayedInterestFacts): Count {
  const actual = line(
    "Days of delay",
    daysBetween(dueDate, paidDate),
    says(
      "4(f)(ii)",
      "from the date on which the amounts otherwise would have been paid to the date on which such amounts are paid",
    ),
  );
  const us = line("Days of delay, 30/360 US", daysThirty360Us(dueDate, paidDate), "YEARFRAC 0");
  const european = line(
    "Days of delay, 30/360 European",
    daysThirty360European(dueDate, paidDate),
    "YEARFRAC 4",
  );
  const year = line("Days of the year", averageDaysOfYear(dueDate, paidDate), "YEARFRAC 1");
  return choose(basis, [
    [count(bases.actual365), dividedBy(asCount(actual), 365)],
    [count(bases.actual360), dividedBy(asCount(actual), 360)],
    [count(bases.actualActual), ratio(asCount(actual), asCount(year))],
    [count(bases.us30360), dividedBy(asCount(us), 360)],
    [count(bases.european30360), dividedBy(asCount(european), 360)],
  ]);
}

/** Interest at the prime rate on one postponed payment, simple unless compounding is chosen. */
export function delayedInterest(facts: DelayedInterestFacts): Money {
  const { amount, dueDate, paidDate, annualRate, compounding } = facts;
  const years = yearsOfDelay(facts);
  const growth = line(
    "Growth over the delay",
    minus(power(plus(whole, dividedBy(annualRate, compounding)), times(years, compounding)), whole),
    says("4(f)(ii)", "an annual rate"),
  );
  const interest = either(
    equals(compounding, count(0)),
    times(times(amount, annualRate), years),
    times(amount, growth),
  );
  return payment(
    "Interest on the delayed payment",
    provided(atMost(dueDate, paidDate), interest, {
      label: "Paid date",
      about: paidDate,
      needs:
        "Section 4(f)(ii) counts interest from the due date, so it needs that day or a later one.",
    }),
    says(
      "4(f)(ii)",
      "Employer shall pay interest on the postponed payments from the date on which the amounts otherwise would have been paid to the date on which such amounts are paid at an annual rate equal to the prime rate listed in the Wall Street Journal as of Employee's date of termination",
    ),
  );
}

/** The prime rate last listed on or before a date. */
export const primeRateAt = (day: CalendarDate): Rate =>
  line(
    "Prime rate",
    found(primeRate, day),
    says(
      "4(f)(ii)",
      "an annual rate equal to the prime rate listed in the Wall Street Journal as of Employee's date of termination",
    ),
  );
