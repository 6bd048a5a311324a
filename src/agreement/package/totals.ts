import { plus, total } from "../../quantities/arithmetic";
import { either, equals, orElse } from "../../quantities/conditions";
import { count, none, word } from "../../quantities/constants";
import type { Money, YesNo } from "../../quantities/quantity";
import { line } from "../../quantities/steps";
import { deathBenefit, deathBenefitByDays } from "../04a-death-benefit/rule";
import type { HealthMonth, Payable } from "../04d-iii-health-payments/schedule";
import type { AgreementTerms } from "../define-terms";
import type { PackageFacts } from "./delay";
import { inParts, lumpSums, monthly, type Payments } from "./payments";
import { amendmentTerms } from "./terms";

/** 4(a), by months or by days; measured from the termination where no death is known. */
export function deathBenefitOf(
  facts: PackageFacts,
  { deathBenefitMonths: months }: AgreementTerms = amendmentTerms,
): Money {
  const { annualSalary } = facts;
  const from = orElse(facts.deathDate, facts.terminationDate);
  return either(
    equals(facts.deathBenefitMeasuredBy, word("days")),
    deathBenefitByDays({ annualSalary, from, months }),
    deathBenefit({ annualSalary, months: count(months) }),
  );
}

export const sumNamed = (title: string, section: string, amounts: readonly Money[]): Money =>
  line(title, total(amounts), section);

/** One amount of every month together. */
export const healthTotal = ({ months }: Payments, of: (month: HealthMonth) => Money): Money =>
  total(months.map(of));

const everything = (payments: Payments): readonly Payable[] => [
  ...lumpSums(payments),
  ...monthly(payments),
];

/** Everything section 4(d) pays, interest aside. */
export const totalOf = (payments: Payments): Money =>
  sumNamed(
    "Total under section 4(d)",
    "4(d)",
    everything(payments).map(({ amount }) => amount),
  );

export function interestOf(payments: Payments): Money {
  const section = "4(f)(ii)";
  const onEach = (paid: readonly Payable[]) => paid.map(({ interest }) => interest);
  const lumps = total(onEach(lumpSums(payments)));
  return line(
    "Total interest",
    plus(
      line("Interest on the lump sums", lumps, section),
      inParts("Interest on the health payments", onEach(monthly(payments)), section),
    ),
    section,
  );
}

/** Everything with section 8's gross-up, where section 8 applies. */
export const totalWith = (all: Money, applies: YesNo, grossUp: Money): Money =>
  line("Total with the Gross-Up Payment", plus(all, either(applies, grossUp, none)), "8(a)");
