import type { AgreementTerms } from "../define-terms";

export const twoTimesTarget: AgreementTerms = {
  id: "two-times-target",
  title: "Two times, cut back",
  source: "Illustrative: terms of no agreement in particular, the target bonus half the maximum.",
  deathBenefitMonths: 6,
  severanceYears: 2,
  bonusShare: 0.5,
  healthMonths: 18,
  insuranceYears: 2,
  otherBenefitsYears: 2,
  benefitsTaxReimbursed: false,
  excess: "cut back",
};
