import { dividedBy, minus, plus, times } from "../quantities/arithmetic";
import { atLeast, atMost, either, given } from "../quantities/conditions";
import { none } from "../quantities/constants";
import { number, amount } from "../quantities/fact";
import { entries, rows, sumOver } from "../quantities/lists";
import type { Money, YesNo } from "../quantities/quantity";
import { line, payment, provided } from "../quantities/steps";

const terms = {
  /** "equals or exceeds an amount equal to 3 times the base amount" */
  multiple: 3,
  monthsOfYear: 12,
};

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

export interface ParachutePayments {
  /** All payments contingent on the change, in nominal dollars. */
  readonly payments: Money;
  readonly baseAmount: Money;
  /** Their present value at the change; the payments themselves where it is left blank. */
  readonly presentValue: Money;
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
export function isParachute(facts: ParachutePayments): YesNo {
  const threshold = line(
    "Three times the base amount",
    times(facts.baseAmount, terms.multiple),
    "IRC 280G(b)(2)(A)(ii)",
  );
  return line(
    "3x test: the present value equals or exceeds three times the base amount",
    atLeast(presentValueTested(facts), threshold),
    "IRC 280G(b)(2)(A)(ii)",
  );
}

/** The payments over one base amount, where the three-times test is met; otherwise nothing. */
export const excessParachutePayment = (facts: ParachutePayments): Money =>
  line(
    "Excess parachute payment",
    either(isParachute(facts), minus(facts.payments, facts.baseAmount), none),
    "IRC 280G(b)(1)",
  );
