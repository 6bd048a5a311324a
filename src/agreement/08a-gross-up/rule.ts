import { dividedBy, minus, plus, times } from "../../quantities/arithmetic";
import { either, lessThan, moreThan } from "../../quantities/conditions";
import { none, rate, whole } from "../../quantities/constants";
import { found } from "../../quantities/look-up";
import type { Count, Money, Rate, Text } from "../../quantities/quantity";
import { line, payment, provided, says } from "../../quantities/steps";
import { employmentRate } from "../../law/rates/employment-rate";
import { federalTopRate } from "../../law/rates/federal-top-rate";
import { stateTaxDeductible } from "../../law/rates/state-tax-deductible";
import { stateTopRate } from "../../law/rates/state-top-rate";
import { excessParachutePayment, type ParachutePayments } from "../../law/section-280g";
import { exciseRate, exciseTax } from "../../law/section-4999";

interface CombinedRateFacts {
  readonly federal: Rate;
  readonly state: Rate;
  readonly local: Rate;
  readonly employment: Rate;
  /** How much of the federal rate a dollar of state and local tax saves: 1 where fully deductible. */
  readonly deductible: Rate;
}

/** All taxes on one more dollar, the federal deduction for state and local tax taken off. */
export function combinedRate({
  federal,
  state,
  local,
  employment,
  deductible,
}: CombinedRateFacts): Rate {
  const stateAndLocal = line(
    "State and local rate",
    plus(state, local),
    says(
      "8(a)",
      "state and local income taxes at the highest marginal rate of taxation in the state and locality of Employee's residence on the termination date",
    ),
  );
  const saved = line(
    "Federal tax saved by deducting state and local tax",
    times(times(federal, stateAndLocal), deductible),
    says(
      "8(a)",
      "net of the maximum reduction in federal income taxes that may be obtained from the deduction of such state and local taxes",
    ),
  );
  return line(
    "Combined rate",
    minus(plus(plus(federal, stateAndLocal), employment), saved),
    says(
      "8(a)",
      "the highest marginal rate of federal income and employment taxation in the calendar year in which the Gross-Up Payment is to be made",
    ),
  );
}

interface DeemedRateFacts {
  readonly year: Count;
  /** The state of residence on the termination date, by its two letters. */
  readonly state: Text;
  readonly local: Rate;
}

/** The combined rate from the tables of top rates, for a year and a state of residence. */
export const deemedRate = ({ year, state, local }: DeemedRateFacts): Rate =>
  combinedRate({
    federal: found(federalTopRate, year),
    state: found(stateTopRate, year, state),
    local,
    employment: found(employmentRate, year),
    deductible: found(stateTaxDeductible, year),
  });

interface GrossUpFacts extends ParachutePayments {
  readonly combinedRate: Rate;
}

/** Income tax at this rate and the excise would together take every dollar of a gross-up. */
const pole = rate("0.80");

/**
 * The Gross-Up Payment, in closed form. The three-times test runs without the gross-up itself, so no
 * excess means no gross-up; each dollar of gross-up is itself taxed, excise included.
 */
export const grossUp = (facts: GrossUpFacts): Money =>
  grossUpOn(excessParachutePayment(facts), facts.combinedRate);

/** What income tax, employment tax and the excise leave of a dollar. */
export const leftOfEachDollar = (rateOfTaxes: Rate): Rate =>
  line(
    "What is left of each dollar of gross-up",
    minus(minus(whole, rateOfTaxes), exciseRate),
    says(
      "8(a)",
      "any federal, state and local income and employment tax and excise tax imposed upon the Gross-Up Payment",
    ),
  );

/** The same on an excess already found. */
export function grossUpOn(excess: Money, rateOfTaxes: Rate): Money {
  const closedForm = provided(
    lessThan(rateOfTaxes, pole),
    dividedBy(exciseTax(excess), leftOfEachDollar(rateOfTaxes)),
    {
      label: "Combined rate",
      about: rateOfTaxes,
      needs: "A gross-up under section 8(a) exists only below 80%.",
    },
  );
  return payment(
    "Gross-Up Payment",
    either(moreThan(excess, none), closedForm, none),
    says(
      "8(a)",
      "an additional amount (the `Gross-Up Payment') such that the net amount retained by Employee after deduction of any excise tax imposed under section 4999 of the Code",
    ),
  );
}
