import { atMost, both, either, given, not } from "../../quantities/conditions";
import { count, none, yes } from "../../quantities/constants";
import type { Money, YesNo } from "../../quantities/quantity";
import { terms as healthTerms } from "../04d-iii-health-payments/rule";
import { healthMonths, type HealthMonth, type Payable } from "../04d-iii-health-payments/schedule";
import { severanceLump, terms as severanceTerms } from "../04d-i-severance-lump/rule";
import { benefitsGrossUp, benefitsLump, terms as insuranceTerms } from "../04d-iv-insurance-and-auto/rule";
import { otherBenefitsGrossUp, otherBenefitsLump, terms as benefitsTerms } from "../04d-v-other-benefits/rule";
import { delayOf, lumpSum, type Delay, type PackageFacts } from "./delay";

/** A month of health payments as the package pays it: nothing once premiums have stopped. */
export interface PaidMonth extends HealthMonth {
  readonly number: number;
  /** Whether a premium still falls due: on or before a death, unless coverage goes on. */
  readonly due: YesNo;
}

/** What section 4(d) pays, each amount with its delay and interest. */
export interface Payments {
  readonly delay: Delay;
  readonly severance: Payable;
  readonly months: readonly PaidMonth[];
  readonly insurance: Payable;
  readonly insuranceGrossUp: Payable;
  readonly otherBenefits: Payable;
  readonly otherBenefitsGrossUp: Payable;
}

export function paymentsOf(facts: PackageFacts): Payments {
  const delay = delayOf(facts);
  const { taxRate, taxOnTax } = facts;
  const severance = severanceLump({ ...facts, years: count(severanceTerms.years) });
  const insurance = benefitsLump({
    annualCost: facts.insuranceCost,
    years: count(insuranceTerms.years),
  });
  const others = otherBenefitsLump({
    annualCost: facts.otherBenefitsCost,
    years: count(benefitsTerms.years),
  });
  const lump = (name: string, amount: Money, exempt: YesNo) =>
    lumpSum(name, amount, facts, delay, exempt);
  return {
    delay,
    severance: lump("severance", severance, facts.severanceExempt),
    months: paidMonths(facts, delay),
    insurance: lump("insurance and automobile", insurance, facts.insuranceExempt),
    insuranceGrossUp: lump(
      "gross-up of insurance and automobile",
      benefitsGrossUp({ lumpSum: insurance, taxRate, taxOnTax }),
      facts.insuranceExempt,
    ),
    otherBenefits: lump("other benefits", others, facts.otherBenefitsExempt),
    otherBenefitsGrossUp: lump(
      "gross-up of other benefits",
      otherBenefitsGrossUp({ lumpSum: others, taxRate, taxOnTax }),
      facts.otherBenefitsExempt,
    ),
  };
}

function paidMonths(facts: PackageFacts, delay: Delay): readonly PaidMonth[] {
  const month = healthMonths({
    ...facts,
    separationDate: delay.separationDate,
    end: delay.end,
    released: delay.released,
    primeRate: delay.primeRate,
    cobraMonths: count(healthTerms.cobraMonths),
    interestFromPremium: delay.fromTermination,
  });
  const stops = both(given(facts.deathDate), not(facts.healthAfterDeath));
  return Array.from({ length: healthTerms.months }, (_, at) => {
    const paid = month(at + 1);
    return {
      ...paid,
      number: at + 1,
      due: either(stops, atMost(paid.premiumDue, facts.deathDate), yes),
    };
  });
}

/** An amount of the months in which a premium falls due, or of those among them that qualify. */
export const whereDue = (month: PaidMonth, amount: Money, qualifies?: YesNo): Money =>
  either(month.due, qualifies ? either(qualifies, amount, none) : amount, none);

/** The lump sums and their gross-ups, in the agreement's order. */
export const lumpSums = (payments: Payments): readonly Payable[] => [
  payments.severance,
  payments.insurance,
  payments.insuranceGrossUp,
  payments.otherBenefits,
  payments.otherBenefitsGrossUp,
];

