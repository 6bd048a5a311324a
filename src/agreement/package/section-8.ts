import { cents, lesser, minus, plus, ratio, times } from "../../quantities/arithmetic";
import { atMost, both, either, given, moreThan } from "../../quantities/conditions";
import { count, none } from "../../quantities/constants";
import { later } from "../../quantities/dates";
import type { CalendarDate, Count, Money, YesNo } from "../../quantities/quantity";
import { alike, line, provided, says } from "../../quantities/steps";
import { excessParachutePayment, type ParachutePayments } from "../../law/section-280g";
import { exciseRate } from "../../law/section-4999";
import { grossUpOn } from "../08a-gross-up/rule";
import { determinationDue, grossUpDue } from "../08b-determination/rule";
import { delayedInterest } from "../04f-ii-delayed-interest/rule";
import { isDelayed } from "../04f-i-six-month-delay/rule";
import { countedPayments, discounted, nominal, otherwise, type CountedPayments } from "./counted";
import type { PackageFacts } from "./delay";
import type { Payments } from "./payments";

interface Proof {
  /** What the executive keeps of the gross-up after income and employment tax. */
  readonly kept: Money;
  /** The excise on everything, which that must pay. */
  readonly excise: Money;
  /** The one less the other. */
  readonly proof: Money;
}

export interface SectionEight extends Proof {
  /** Whether the facts it needs were entered. */
  readonly applies: YesNo;
  readonly payments: Money;
  readonly presentValue: Money;
  /** What the pay for services after the change is worth then. */
  readonly servicesValue: Money;
  /** What a dollar of the payments is worth at the change, all of them together. */
  readonly valueOfOne: Count;
  /** Each payment counted, with its value at the change. */
  readonly counted: CountedPayments;
  /** The same payments and the base amount, as section 280G takes them. */
  readonly parachute: ParachutePayments;
  readonly excess: Money;
  readonly grossUp: Money;
  readonly due: CalendarDate;
  readonly payableOn: CalendarDate;
  readonly interest: Money;
}

/** Section 8 on everything the package pays, the other gross-ups included and its own left out. */
export function sectionEight(facts: PackageFacts, payments: Payments): SectionEight {
  const applies = both(given(facts.changeDate), given(facts.baseAmount), given(facts.combinedRate));
  const counted = countedPayments(facts, payments);
  const all = plus(nominal(counted), facts.otherParachutePayments);
  const sum = line("Payments under section 8", outOfPayments(all, facts), otherwise);
  const allValued = plus(discounted(facts, counted), facts.otherParachutePayments);
  const servicesValue = valueOfServices(facts, all, allValued);
  const valued = line(
    "Present value of the payments at the change",
    either(
      moreThan(facts.laterServices, none),
      lesser(minus(allValued, servicesValue), sum),
      allValued,
    ),
    "IRC 280G(d)(4)",
  );
  const parachute = {
    payments: sum,
    baseAmount: facts.baseAmount,
    presentValue: valued,
    earlierServices: facts.earlierServices,
  };
  const excess = excessParachutePayment(parachute);
  const amount = grossUpOn(excess, facts.combinedRate);
  return {
    applies,
    payments: sum,
    presentValue: valued,
    counted,
    servicesValue,
    valueOfOne: either(moreThan(sum, none), ratio(valued, sum), count(1)),
    parachute,
    excess,
    grossUp: amount,
    ...grossUpPaid(facts, payments, amount),
    ...proofOf(facts, excess, amount),
  };
}

/** Pay for services after the change is no parachute payment; it leaves the payments. */
const outOfPayments = (sum: Money, { laterServices }: PackageFacts): Money =>
  provided(atMost(laterServices, sum), minus(sum, laterServices), {
    label: "Reasonable compensation after the change",
    about: laterServices,
    needs:
      "IRC 280G(b)(4)(A) takes it out of the payments, so it needs to be no more than they are.",
  });

/** Its share of the present value: as its dollars are to those of all the payments it leaves. */
const valueOfServices = (
  { laterServices, afr120 }: PackageFacts,
  all: Money,
  allValued: Money,
): Money =>
  either(
    both(given(afr120), moreThan(laterServices, none)),
    line(
      "Present value of the compensation after the change",
      cents(times(allValued, ratio(laterServices, all))),
      "IRC 280G(b)(4)(A)",
    ),
    laterServices,
  );

/** When the Gross-Up Payment is due, and what delaying it like the rest would add. */
function grossUpPaid(facts: PackageFacts, { delay }: Payments, amount: Money) {
  const trigger = line(
    "Triggering event",
    later(facts.changeDate, facts.terminationDate),
    says("8(b)", "within ten (10) days of the triggering event"),
  );
  const due = grossUpDue(determinationDue(trigger));
  const delayed = line(
    "Gross-Up Payment delayed",
    isDelayed({
      dueDate: due,
      separationDate: delay.separationDate,
      delayable: both(facts.specifiedEmployee, facts.grossUpDelayed),
      end: delay.end,
    }),
    says("4(f)(i)", "Notwithstanding any provision to the contrary in this Agreement"),
  );
  const interest = delayedInterest({
    amount,
    dueDate: due,
    paidDate: delay.released,
    annualRate: delay.primeRate,
    basis: facts.basis,
    compounding: facts.compounding,
  });
  return {
    due,
    payableOn: either(delayed, delay.released, due),
    interest: alike("Gross-Up Payment", either(delayed, interest, none)),
  };
}

/** "the net amount retained by Employee ... shall be equal to the Payment" */
function proofOf(facts: PackageFacts, excess: Money, amount: Money): Proof {
  const excise = line(
    "Excise tax on the payments and on the Gross-Up Payment",
    times(plus(excess, amount), exciseRate),
    "IRC 4999(a)",
  );
  const kept = line(
    "Gross-Up Payment less income and employment tax on it",
    minus(amount, times(amount, facts.combinedRate)),
    "8(a)",
  );
  const proof = line(
    "Proof: net retained less the payments",
    cents(minus(kept, excise)),
    says("8(a)", "shall be equal to the Payment"),
  );
  return { kept, excise, proof };
}
