import { plus, total } from "../../quantities/arithmetic";
import { either, given } from "../../quantities/conditions";
import { none } from "../../quantities/constants";
import type { Money } from "../../quantities/quantity";
import { alike, line, says } from "../../quantities/steps";
import { presentValue } from "../../law/present-value";
import type { PackageFacts } from "./delay";
import { inParts, type Payments } from "./payments";
import { scheduledLumps, scheduledMonths, type ScheduledPayment } from "./schedule";

export const otherwise = says(
  "8(a)",
  "pursuant to the terms of this Agreement or otherwise (a `Payment')",
);

/** One payment as section 8 counts it. */
export interface CountedPayment extends ScheduledPayment {
  /** Its amount, with the interest that counts. */
  readonly counted: Money;
  /** Its value at the change; the amount itself where there is no rate to discount it by. */
  readonly present: Money;
}

export interface CountedPayments {
  readonly lumps: readonly CountedPayment[];
  readonly months: readonly CountedPayment[];
}

/** Every payment with the interest that counts and its value at the change. */
export function countedPayments(facts: PackageFacts, payments: Payments): CountedPayments {
  const { changeDate, afr120, interestCounts } = facts;
  const one = (scheduled: ScheduledPayment, label: string): CountedPayment => {
    const { amount, interest, payableOn: paidDate } = scheduled.paid;
    const counted = plus(amount, either(interestCounts, interest, none));
    const discountedOne = alike(
      label,
      presentValue({ amount: counted, paidDate, changeDate, afr120 }),
    );
    return { ...scheduled, counted, present: either(given(afr120), discountedOne, counted) };
  };
  return {
    lumps: scheduledLumps(payments).map((each, at) => one(each, `lump sum ${at + 1}`)),
    months: scheduledMonths(payments).map((each, at) => {
      const kind = at % 2 === 0 ? "Health Payment" : "health gross-up";
      return one(each, `${kind} ${Math.floor(at / 2) + 1}`);
    }),
  };
}

const summed = (
  title: string,
  { lumps, months }: CountedPayments,
  of: (payment: CountedPayment) => Money,
): Money =>
  plus(
    line(`${title}, lump sums`, total(lumps.map(of)), otherwise),
    inParts(`${title}, health payments`, months.map(of), otherwise),
  );

/** The payments in nominal dollars. */
export const nominal = (payments: CountedPayments): Money =>
  summed("Paid", payments, ({ counted }) => counted);

/** The payments at their value at the change, or in nominal dollars without a rate. */
export const discounted = ({ afr120 }: PackageFacts, payments: CountedPayments): Money =>
  either(
    given(afr120),
    summed("Present value", payments, ({ present }) => present),
    nominal(payments),
  );
