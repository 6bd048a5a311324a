import { asCount, dividedBy, lesser, minus, plus, power, times } from "../quantities/arithmetic";
import { atMost, choose, either, moreThan } from "../quantities/conditions";
import { count, rate, whole } from "../quantities/constants";
import { daysBetween, fullMonthsFrom } from "../quantities/dates";
import type { CalendarDate, Count, Money, Rate } from "../quantities/quantity";
import { line, payment, provided } from "../quantities/steps";

interface Discounted {
  readonly amount: Money;
  readonly paidDate: CalendarDate;
  readonly changeDate: CalendarDate;
  /** 120% of the applicable federal rate, nominal, compounded semiannually. */
  readonly afr120: Rate;
}

const halfYears = 2;
const daysOfYear = 365;

/** Value at the date of the change, not rounded; what is paid on or before it counts in full. */
function valueAtChange({ amount, paidDate, changeDate, afr120 }: Discounted): Money {
  const days = line(
    "Days from the change to payment",
    daysBetween(changeDate, paidDate),
    "Treas. Reg. 1.280G-1 Q/A-31",
  );
  const periods = dividedBy(times(asCount(days), halfYears), daysOfYear);
  const growth = power(plus(whole, dividedBy(afr120, halfYears)), periods);
  return either(moreThan(paidDate, changeDate), dividedBy(amount, growth), amount);
}

/** Value at the date of the change, to the cent. */
export const presentValue = (facts: Discounted): Money =>
  payment("Present value at the change", valueAtChange(facts), "IRC 280G(d)(4)");

interface Accelerated {
  readonly amount: Money;
  readonly acceleratedDate: CalendarDate;
  readonly originalDate: CalendarDate;
  readonly afr120: Rate;
  readonly condition: Count;
}

/** What an accelerated payment waited for: nothing more, service alone, or performance. */
export const conditions = { vested: 0, service: 1, performance: 2 };

/** The part of an accelerated payment that is contingent on the change. */
export function accelerationValue(facts: Accelerated): Money {
  const { amount, acceleratedDate, originalDate, afr120, condition } = facts;
  const worth = valueAtChange({
    amount,
    paidDate: originalDate,
    changeDate: acceleratedDate,
    afr120,
  });
  const timeValue = line(
    "Value of earlier payment",
    minus(amount, worth),
    "Treas. Reg. 1.280G-1 Q/A-24(b)",
  );
  const months = line(
    "Full months of service waived",
    fullMonthsFrom(acceleratedDate, originalDate),
    "Treas. Reg. 1.280G-1 Q/A-24(c)",
  );
  const serviceValue = lesser(plus(timeValue, times(times(amount, rate("0.01")), months)), amount);
  const value = choose(condition, [
    [count(conditions.vested), timeValue],
    [count(conditions.service), serviceValue],
    [count(conditions.performance), amount],
  ]);
  return payment(
    "Amount contingent on the change",
    provided(atMost(acceleratedDate, originalDate), value, {
      label: "Original date",
      about: originalDate,
      needs:
        "It is when the payment would have come, so it needs the accelerated date or a later one.",
    }),
    "Treas. Reg. 1.280G-1 Q/A-24",
  );
}
