import { combinedRate, grossUpOn } from "../src/agreement/08a-gross-up/rule";
import { severanceLump } from "../src/agreement/04d-i-severance-lump/rule";
import { healthGrossUp, healthPayment } from "../src/agreement/04d-iii-health-payments/rule";
import { benefitsGrossUp, benefitsLump } from "../src/agreement/04d-iv-insurance-and-auto/rule";
import {
  otherBenefitsGrossUp,
  otherBenefitsLump,
} from "../src/agreement/04d-v-other-benefits/rule";
import { postponedUntil } from "../src/agreement/04f-i-six-month-delay/rule";
import { delayedInterest } from "../src/agreement/04f-ii-delayed-interest/rule";
import { excessParachutePayment } from "../src/law/section-280g";
import { times, total } from "../src/quantities/arithmetic";
import { count, no } from "../src/quantities/constants";
import { amount, date, factQuantity, fraction, number, share } from "../src/quantities/fact";
import type { Quantity } from "../src/quantities/quantity";

/** The 17 inputs of a row, in the order of the columns. */
export const inputs = {
  federal: fraction("Federal"),
  state: fraction("State"),
  local: fraction("Local"),
  employment: fraction("Employment"),
  deductible: share("Deductible"),
  salary: amount("Annual salary"),
  bonus: amount("Maximum bonus"),
  years: number("Years", { most: 100 }),
  premium: amount("Monthly premium"),
  employeeShare: amount("Employee share"),
  months: number("Months"),
  insuranceCost: amount("Insurance and auto annual cost"),
  otherCost: amount("Other benefits annual cost"),
  separationDate: date("Separation date"),
  deathDate: date("Death date"),
  primeRate: fraction("Prime rate"),
  baseAmount: amount("Base amount"),
};

const notEntered = factQuantity(amount("Present value", { optional: true }));
const given = Object.fromEntries(
  Object.entries(inputs).map(([name, fact]) => [name, factQuantity(fact)]),
) as { [Name in keyof typeof inputs]: Quantity<(typeof inputs)[Name]["kind"]> };

/** The 12 amounts of a row, by the agreement's own rules. */
export function twelveAmounts(): readonly Quantity[] {
  const { years, separationDate } = given;
  const taxRate = combinedRate(given);
  const severance = severanceLump({
    annualSalary: given.salary,
    maximumBonus: given.bonus,
    years,
  });
  const health = healthPayment({
    monthlyPremium: given.premium,
    employeeShare: given.employeeShare,
  });
  const healthTax = healthGrossUp({ healthPayment: health, taxRate, taxOnTax: no });
  const insurance = benefitsLump({ annualCost: given.insuranceCost, years });
  const insuranceTax = benefitsGrossUp({ lumpSum: insurance, taxRate, taxOnTax: no });
  const others = otherBenefitsLump({ annualCost: given.otherCost, years });
  const othersTax = otherBenefitsGrossUp({ lumpSum: others, taxRate, taxOnTax: no });
  const released = postponedUntil({ separationDate, deathDate: given.deathDate });
  const interest = delayedInterest({
    amount: severance,
    dueDate: separationDate,
    paidDate: released,
    annualRate: given.primeRate,
    basis: count(3),
    compounding: count(0),
  });
  const payments = total([
    severance,
    times(health, given.months),
    times(healthTax, given.months),
    insurance,
    insuranceTax,
    others,
    othersTax,
    interest,
  ]);
  const excess = excessParachutePayment({
    payments,
    baseAmount: given.baseAmount,
    presentValue: notEntered,
  });
  return [
    taxRate,
    severance,
    health,
    healthTax,
    insurance,
    insuranceTax,
    others,
    othersTax,
    released,
    interest,
    payments,
    grossUpOn(excess, taxRate),
  ];
}
