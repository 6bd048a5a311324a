import { plus, times } from "../../quantities/arithmetic";
import { daysAfter } from "../../quantities/dates";
import type { CalendarDate, Count, Money } from "../../quantities/quantity";
import { line, payment, says } from "../../quantities/steps";

export const terms = {
  years: 3, // "three (3) years"
  daysToPay: 5, // "within five (5) days"
};

interface SeveranceFacts {
  readonly annualSalary: Money;
  readonly maximumBonus: Money;
  readonly years: Count;
}

/** The salary and maximum bonus of three years, undiscounted and without raises. */
export function severanceLump({ annualSalary, maximumBonus, years }: SeveranceFacts): Money {
  const oneYear = line(
    "Salary and maximum bonus of one year",
    plus(annualSalary, maximumBonus),
    says(
      "4(d)(i)",
      "bonus based upon the maximum bonus that Employee was eligible to receive during Employer's most recently completed fiscal year",
    ),
  );
  return payment(
    "Severance lump sum",
    times(oneYear, years),
    says(
      "4(d)(i)",
      "a lump sum cash payment equal to the total of any further salary and bonus payments that would have become due to Employee had he remained employed by Employer for a period of three (3) years following the date of termination",
    ),
  );
}

/** The last day to pay the lump sum, any delay aside. */
export const severanceDue = (terminationDate: CalendarDate): CalendarDate =>
  line(
    "Lump sums due",
    daysAfter(terminationDate, terms.daysToPay),
    says("4(d)(i)", "within five (5) days of such termination"),
  );
