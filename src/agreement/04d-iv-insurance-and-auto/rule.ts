import { times } from "../../quantities/arithmetic";
import { amount } from "../../quantities/fact";
import { rows, sumOver } from "../../quantities/lists";
import type { Count, Money, Rate, YesNo } from "../../quantities/quantity";
import { line, payment, says } from "../../quantities/steps";
import { taxReimbursement } from "../../law/tax-reimbursement";

export const terms = {
  years: 3, // "three (3)-year period"
};

interface BenefitsLumpFacts {
  /** The employer's annual cost of all the benefits together. */
  readonly annualCost: Money;
  readonly years: Count;
}

/** What continuing the benefits would cost over the years, undiscounted. */
export const benefitsLump = ({ annualCost, years }: BenefitsLumpFacts): Money =>
  payment(
    "Benefits lump sum",
    times(annualCost, years),
    says(
      "4(d)(iv)",
      "a lump sum cash payment equal to the aggregate value of continuing Employee's life and disability coverage, long term care insurance and automobile lease in effect immediately prior to Employee's termination of employment for the three (3)-year period",
    ),
  );

/** The annual cost of each benefit continued. */
export const costs = rows("Annual costs", { annualCosts: amount("Annual costs") });

/** What all the benefits of a list cost together in a year. */
export const annualCostOf = (benefits: typeof costs): Money =>
  line(
    "Annual cost of the benefits",
    sumOver(benefits, ({ annualCosts }) => annualCosts),
    says("4(d)(iv)", "the aggregate value of continuing"),
  );

interface BenefitsGrossUpFacts {
  readonly lumpSum: Money;
  readonly taxRate: Rate;
  readonly taxOnTax: YesNo;
}

/** The taxes incurred on the lump sum. */
export const benefitsGrossUp = ({ lumpSum, ...taxed }: BenefitsGrossUpFacts): Money =>
  payment(
    "Gross-up of the benefits lump sum",
    taxReimbursement({ payment: lumpSum, ...taxed }),
    says(
      "4(d)(iv)",
      "an additional amount equal to the federal, state and local income and payroll taxes that Employee incurs on the lump sum cash payment",
    ),
  );
