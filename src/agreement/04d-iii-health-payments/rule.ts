import { greater, minus } from "../../quantities/arithmetic";
import { none } from "../../quantities/constants";
import type { Money, Rate, YesNo } from "../../quantities/quantity";
import { payment, says } from "../../quantities/steps";
import { taxReimbursement } from "../../law/tax-reimbursement";

export const terms = {
  months: 36, // "three (3) years"
  daysToReimburse: 5, // "no later than five (5) days following the date the premium for the month is paid by Employee"
  cobraMonths: 18, // "continuation coverage under Employer's group health plan pursuant to section 4980B of the Code"
};

interface HealthPaymentFacts {
  readonly monthlyPremium: Money;
  readonly employeeShare: Money;
}

/** One month's premium less what the employee paid for it before; never below zero. */
export const healthPayment = ({ monthlyPremium, employeeShare }: HealthPaymentFacts): Money =>
  payment(
    "Health Payment",
    greater(minus(monthlyPremium, employeeShare), none),
    says(
      "4(d)(iii)",
      "the amount of such monthly premium, less the amount that Employee was required to pay for such coverage immediately prior to the date of his termination of employment",
    ),
  );

interface HealthGrossUpFacts {
  readonly healthPayment: Money;
  readonly taxRate: Rate;
  readonly taxOnTax: YesNo;
}

/** The taxes incurred on one Health Payment. */
export const healthGrossUp = ({
  healthPayment: paid,
  taxRate,
  taxOnTax,
}: HealthGrossUpFacts): Money =>
  payment(
    "Health Gross-up Payment",
    taxReimbursement({ payment: paid, taxRate, taxOnTax }),
    says(
      "4(d)(iii)",
      "an additional amount equal to the federal, state and local income and payroll taxes that Employee incurs on each monthly Health Payment",
    ),
  );
