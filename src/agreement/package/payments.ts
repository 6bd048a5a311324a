import { atMost, both, either, given, not } from "../../quantities/conditions";
import { count, rate, yes } from "../../quantities/constants";
import { times, total } from "../../quantities/arithmetic";
import type { Authority, Money, YesNo } from "../../quantities/quantity";
import { line } from "../../quantities/steps";
import { terms as healthTerms } from "../04d-iii-health-payments/rule";
import { healthMonths, type HealthMonth, type Payable } from "../04d-iii-health-payments/schedule";
import { severanceLump } from "../04d-i-severance-lump/rule";
import { benefitsGrossUp, benefitsLump } from "../04d-iv-insurance-and-auto/rule";
import { otherBenefitsGrossUp, otherBenefitsLump } from "../04d-v-other-benefits/rule";
import { isDeathKnownAtFunding } from "../04f-iii-rabbi-trust/rule";
import type { AgreementTerms } from "../define-terms";
import { delayOf, lumpSum, type Delay, type PackageFacts } from "./delay";
import { amendmentTerms } from "./terms";

/** What section 4(d) pays, each amount with its delay and interest. */
export interface Payments {
  readonly delay: Delay;
  readonly severance: Payable;
  /** Month by month; nothing is due once premiums have stopped. */
  readonly months: readonly HealthMonth[];
  /** The same as they look when the trust is funded: a later death is not known then. */
  readonly monthsAtFunding: readonly HealthMonth[];
  readonly insurance: Payable;
  readonly insuranceGrossUp: Payable;
  readonly otherBenefits: Payable;
  readonly otherBenefitsGrossUp: Payable;
}

/** What the facts come to under an agreement's terms, the amendment's unless others are given. */
export function paymentsOf(facts: PackageFacts, terms: AgreementTerms = amendmentTerms): Payments {
  const delay = delayOf(facts);
  const { taxOnTax } = facts;
  const taxRate = terms.benefitsTaxReimbursed ? facts.taxRate : rate(0);
  const severance = severanceLump({
    annualSalary: facts.annualSalary,
    maximumBonus: bonusOf(facts, terms),
    years: count(terms.severanceYears),
  });
  const insurance = benefitsLump({
    annualCost: facts.insuranceCost,
    years: count(terms.insuranceYears),
  });
  const others = otherBenefitsLump({
    annualCost: facts.otherBenefitsCost,
    years: count(terms.otherBenefitsYears),
  });
  const lump = (name: string, amount: Money, exempt: YesNo) =>
    lumpSum(name, amount, facts, delay, exempt);
  return {
    delay,
    severance: lump("severance", severance, facts.severanceExempt),
    months: paidMonths({ ...facts, taxRate }, delay, terms.healthMonths),
    monthsAtFunding: paidMonths(
      { ...facts, taxRate },
      delay,
      terms.healthMonths,
      isDeathKnownAtFunding(facts),
    ),
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

/** The bonus an agreement counts: the maximum, or a share of it. */
const bonusOf = ({ maximumBonus }: PackageFacts, { bonusShare }: AgreementTerms): Money =>
  bonusShare === 1
    ? maximumBonus
    : line("Bonus counted", times(maximumBonus, rate(bonusShare)), "4(d)(i)");

/** Whether a death ends the premiums: one that is known, where coverage does not go on. */
export const premiumsStop = (facts: PackageFacts, isDeathKnown = given(facts.deathDate)): YesNo =>
  both(isDeathKnown, not(facts.healthAfterDeath));

/** Premiums fall due on or before a death that is known, and after it only where coverage goes on. */
function paidMonths(
  facts: PackageFacts,
  delay: Delay,
  months: number,
  isDeathKnown?: YesNo,
): readonly HealthMonth[] {
  const stops = premiumsStop(facts, isDeathKnown);
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
  return Array.from({ length: months }, (_, at) => month(at + 1));
}

/** The lump sums and their gross-ups, in the agreement's order. */
export const lumpSums = (payments: Payments): readonly Payable[] => [
  payments.severance,
  payments.insurance,
  payments.insuranceGrossUp,
  payments.otherBenefits,
  payments.otherBenefitsGrossUp,
];

/** Health payments and their gross-ups, month by month. */
export const monthly = ({ months }: Pick<Payments, "months">): readonly Payable[] =>
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
