import { dividedBy, times } from "../../quantities/arithmetic";
import type { Count, Money } from "../../quantities/quantity";
import { payment, says } from "../../quantities/steps";

export const terms = {
  months: 6, // "six (6)-month period"
  monthsOfYear: 12,
};

interface DeathBenefitFacts {
  readonly annualSalary: Money;
  readonly months: Count;
}

/** The base salary of the months after death, as one lump sum. */
export const deathBenefit = ({ annualSalary, months }: DeathBenefitFacts): Money =>
  payment(
    "Death benefit",
    dividedBy(times(annualSalary, months), terms.monthsOfYear),
    says(
      "4(a)",
      "a lump sum cash payment which is equal to the base salary that Employee would have received for the six (6)-month period following Employee's date of death",
    ),
  );
