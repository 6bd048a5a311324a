import type { AgreementTerms } from "../define-terms";

export const bestNet: AgreementTerms = {
  id: "best-net",
  title: "Three times, best net",
  source:
    "Illustrative: terms of no agreement in particular, with whichever of full payment and cut-back nets more.",
  deathBenefitMonths: 12,
  severanceYears: 3,
  bonusShare: 1,
  healthMonths: 18,
  insuranceYears: 3,
  otherBenefitsYears: 3,
  benefitsTaxReimbursed: false,
  excess: "better of the two",
};
