import { terms as deathTerms } from "../04a-death-benefit/rule";
import { terms as severanceTerms } from "../04d-i-severance-lump/rule";
import { terms as healthTerms } from "../04d-iii-health-payments/rule";
import { terms as insuranceTerms } from "../04d-iv-insurance-and-auto/rule";
import { terms as benefitsTerms } from "../04d-v-other-benefits/rule";
import type { AgreementTerms } from "../define-terms";

/** The amendment's own terms, each from the clause that fixes it. */
export const amendmentTerms: AgreementTerms = {
  id: "amendment",
  title: "Amendment No. 1",
  source: "The agreement itself, clause by clause.",
  deathBenefitMonths: deathTerms.months,
  severanceYears: severanceTerms.years,
  bonusShare: 1,
  healthMonths: healthTerms.months,
  insuranceYears: insuranceTerms.years,
  otherBenefitsYears: benefitsTerms.years,
  benefitsTaxReimbursed: true,
  excess: "grossed up",
};
