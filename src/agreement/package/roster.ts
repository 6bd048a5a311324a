import { either } from "../../quantities/conditions";
import { none } from "../../quantities/constants";
import type { Money, YesNo } from "../../quantities/quantity";
import type { RosterColumn } from "../define-clause";
import type { PackageFacts } from "./delay";
import { paymentsOf } from "./payments";
import { sectionEight } from "./section-8";
import { deathBenefitOf, healthTotal, interestOf, totalOf, totalWith } from "./totals";
import { trustContribution } from "./trust";

const always = (title: string, of: Money): RosterColumn => ({ title, of });

const only = (when: YesNo, title: string, of: Money): RosterColumn => ({
  title,
  of: either(when, of, none),
  when,
});

/** Each clause's amounts, the totals, the trust and the gross-up of one person. */
export function rosterColumns(facts: PackageFacts): readonly RosterColumn[] {
  const payments = paymentsOf(facts);
  const all = totalOf(payments);
  const { applies, grossUp } = sectionEight(facts, payments);
  return [
    always("Death benefit", deathBenefitOf(facts)),
    always("Severance lump sum", payments.severance.amount),
    always(
      "Health Payments",
      healthTotal(payments, ({ payment }) => payment.amount),
    ),
    always(
      "Health Gross-up Payments",
      healthTotal(payments, (month) => month.grossUp.amount),
    ),
    always("Insurance and automobile lump sum", payments.insurance.amount),
    always("Gross-up of insurance and automobile", payments.insuranceGrossUp.amount),
    always("Other benefits lump sum", payments.otherBenefits.amount),
    always("Gross-up of other benefits", payments.otherBenefitsGrossUp.amount),
    always("Total under section 4(d)", all),
    always("Interest", interestOf(payments)),
    always("Trust contribution", trustContribution(facts, payments).contribution),
    only(applies, "Gross-Up Payment", grossUp),
    always("Total with the Gross-Up Payment", totalWith(all, applies, grossUp)),
  ];
}
