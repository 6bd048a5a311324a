import { greater, minus, times } from "../quantities/arithmetic";
import { atLeast, atMost, either, given } from "../quantities/conditions";
import { money, none } from "../quantities/constants";
import type { Money, YesNo } from "../quantities/quantity";
import { line, payment, provided } from "../quantities/steps";

const terms = {
  /** "equals or exceeds an amount equal to 3 times the base amount" */
  multiple: 3,
};

export interface ParachutePayments {
  /** All payments contingent on the change, in nominal dollars. */
  readonly payments: Money;
  readonly baseAmount: Money;
  /** Their present value at the change; the payments themselves where it is left blank. */
  readonly presentValue: Money;
  /** Reasonable compensation for services before the change; it is set against the base amount first. */
  readonly earlierServices?: Money;
}

/** What the three-times test compares: the aggregate present value. */
const presentValueTested = ({ payments, presentValue }: ParachutePayments): Money =>
  line(
    "Present value of the payments",
    either(
      given(presentValue),
      provided(atMost(presentValue, payments), presentValue, {
        label: "Present value",
        about: presentValue,
        needs: "IRC 280G(d)(4) discounts the payments, so it needs to be no more than they are.",
      }),
      payments,
    ),
    "IRC 280G(d)(4)",
  );

/** Whether the payments are parachute payments: "equals or exceeds" three times the base amount. */
export const isParachute = (facts: ParachutePayments): YesNo =>
  line(
    "3x test: the present value equals or exceeds three times the base amount",
    atLeast(presentValueTested(facts), threeTimes(facts.baseAmount)),
    "IRC 280G(b)(2)(A)(ii)",
  );

/** What the present value must not reach. */
export const threeTimes = (baseAmount: Money): Money =>
  line("Three times the base amount", times(baseAmount, terms.multiple), "IRC 280G(b)(2)(A)(ii)");

/** What the payments must exceed: the base amount, or what was earned before the change if that is more. */
export const offset = ({ baseAmount: base, earlierServices }: ParachutePayments): Money =>
  earlierServices
    ? line(
        "Base amount, or reasonable compensation before the change if greater",
        greater(base, earlierServices),
        "IRC 280G(b)(4)(B)",
      )
    : base;

/** The payments over one base amount, where the three-times test is met; otherwise nothing. */
export const excessParachutePayment = (facts: ParachutePayments): Money =>
  line(
    "Excess parachute payment",
    either(isParachute(facts), overOffset(facts), none),
    "IRC 280G(b)(1)",
  );

const overOffset = (facts: ParachutePayments): Money => {
  const over = minus(facts.payments, offset(facts));
  return facts.earlierServices ? greater(over, none) : over;
};

/** Payments cut, dollar for dollar, until their present value is a dollar short of three base amounts. */
export function cutBack(facts: ParachutePayments): Money {
  const tested = presentValueTested(facts);
  const target = line(
    "Three times the base amount, less $1",
    minus(times(facts.baseAmount, terms.multiple), money(1)),
    "IRC 280G(b)(2)(A)(ii)",
  );
  return payment(
    "Payments after the cut-back",
    either(
      isParachute(facts),
      greater(minus(facts.payments, minus(tested, target)), none),
      facts.payments,
    ),
    "IRC 280G(b)(2)(A)(ii)",
  );
}
