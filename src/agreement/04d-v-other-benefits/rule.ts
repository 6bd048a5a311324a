import { times } from "../../quantities/arithmetic";
import type { Count, Money, Rate, YesNo } from "../../quantities/quantity";
import { payment, says } from "../../quantities/steps";
import { taxReimbursement } from "../../law/tax-reimbursement";

export const terms = {
  years: 3, // "three (3)-year period"
};

interface OtherBenefitsFacts {
  /** The employer's annual cost of all other benefits together. */
  readonly annualCost: Money;
  readonly years: Count;
}

/** What continuing all other benefits would cost over the years, undiscounted. */
export const otherBenefitsLump = ({ annualCost, years }: OtherBenefitsFacts): Money =>
  payment(
    "Other benefits lump sum",
    times(annualCost, years),
    says(
      "4(d)(v)",
      "a lump sum cash payment equal to the aggregate value of continuing all employee benefits (other than those in subsections (d)(iii) and (iv)) provided to Employee immediately prior to his termination of employment for the three (3)-year period",
    ),
  );

interface OtherBenefitsGrossUpFacts {
  readonly lumpSum: Money;
  readonly taxRate: Rate;
  readonly taxOnTax: YesNo;
}

/** The taxes incurred on the lump sum. */
export const otherBenefitsGrossUp = ({ lumpSum, ...taxed }: OtherBenefitsGrossUpFacts): Money =>
  payment(
    "Gross-up of the other benefits lump sum",
    taxReimbursement({ payment: lumpSum, ...taxed }),
    says(
      "4(d)(v)",
      "the federal, state and local income and payroll taxes that Employee incurs on the lump sum cash payment for the cost of continuing all employee benefits",
    ),
  );
