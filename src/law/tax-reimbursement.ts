import { dividedBy, minus, times } from "../quantities/arithmetic";
import { either } from "../quantities/conditions";
import { whole } from "../quantities/constants";
import type { Money, Rate, YesNo } from "../quantities/quantity";

export interface TaxedPayment {
  readonly payment: Money;
  readonly taxRate: Rate;
  /** Whether the reimbursement also covers the tax that falls on itself. */
  readonly taxOnTax: YesNo;
}

/** The tax a payment incurs; with tax on tax, the amount that leaves the payment whole once taxed itself. */
export const taxReimbursement = ({ payment, taxRate, taxOnTax }: TaxedPayment): Money => {
  const tax = times(payment, taxRate);
  return either(taxOnTax, dividedBy(tax, minus(whole, taxRate)), tax);
};
