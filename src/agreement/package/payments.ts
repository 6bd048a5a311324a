import { atMost, both, either, given, not } from "../../quantities/conditions";
import { count, yes } from "../../quantities/constants";
import { total } from "../../quantities/arithmetic";
import type { Authority, Money, YesNo } from "../../quantities/quantity";
import { line } from "../../quantities/steps";
import { terms as healthTerms } from "../04d-iii-health-payments/rule";
import { healthMonths, type HealthMonth, type Payable } from "../04d-iii-health-payments/schedule";
import { severanceLump, terms as severanceTerms } from "../04d-i-severance-lump/rule";
import {
  benefitsGrossUp,
  benefitsLump,
  terms as insuranceTerms,
} from "../04d-iv-insurance-and-auto/rule";
import {
  otherBenefitsGrossUp,
  otherBenefitsLump,
  terms as benefitsTerms,
} from "../04d-v-other-benefits/rule";
import { delayOf, lumpSum, type Delay, type PackageFacts } from "./delay";

/** What section 4(d) pays, each amount with its delay and interest. */
export interface Payments {
  readonly delay: Delay;
  readonly severance: Payable;
  /** Month by month; nothing is due once premiums have stopped. */
  readonly months: readonly HealthMonth[];
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

/** Premiums fall due on or before a death, and after it only where coverage goes on. */
function paidMonths(facts: PackageFacts, delay: Delay): readonly HealthMonth[] {
  const stops = both(given(facts.deathDate), not(facts.healthAfterDeath));
  const month = healthMonths({
    ...facts,
    separationDate: delay.separationDate,
    end: delay.end,
    released: delay.released,
    primeRate: delay.primeRate,
    cobraMonths: count(healthTerms.cobraMonths),
    interestFromPremium: delay.fromTermination,
    isDue: (premiumDue) => either(stops, atMost(premiumDue, facts.deathDate), yes),
  });
  return Array.from({ length: healthTerms.months }, (_, at) => month(at + 1));
}

/** The lump sums and their gross-ups, in the agreement's order. */
export const lumpSums = (payments: Payments): readonly Payable[] => [
  payments.severance,
  payments.insurance,
  payments.insuranceGrossUp,
  payments.otherBenefits,
  payments.otherBenefitsGrossUp,
];

/** The health payments and their gross-ups, month by month. */
export const monthly = ({ months }: Payments): readonly Payable[] =>
  months.flatMap(({ payment, grossUp }) => [payment, grossUp]);

const PART = 24;

/** A long sum in parts, each a step of its own, so that every one can be read. */
export function inParts(
  title: string,
  amounts: readonly Money[],
  authority: Authority | string,
): Money {
  const parts = Array.from({ length: Math.ceil(amounts.length / PART) }, (_, at) =>
    line(`${title}, part ${at + 1}`, total(amounts.slice(at * PART, (at + 1) * PART)), authority),
  );
  return total(parts);
}
