import { minus, plus, total } from "../../quantities/arithmetic";
import type { Money, YesNo } from "../../quantities/quantity";
import { line } from "../../quantities/steps";
import type { AgreementTerms, ExcessTerm } from "../define-terms";
import type { ComparedAgreement, ComparedItem } from "../define-workpapers";
import {
  alternativesOf,
  type Alternative,
  type Alternatives,
} from "../08a-parachute-tax/comparison";
import { paymentsOf } from "./payments";
import { sectionEight } from "./section-8";
import { deathBenefitOf, healthTotal, interestOf, totalOf } from "./totals";
import type { WorkpaperFacts } from "./workpapers";

const taken: Readonly<Record<ExcessTerm, (of: Alternatives) => Alternative>> = {
  "paid in full": ({ full }) => full,
  "cut back": ({ cut }) => cut,
  "better of the two": ({ better }) => better,
  "grossed up": ({ grossed }) => grossed,
};

const always = (item: string, of: Money): ComparedItem => ({ item, of });

const summed = (section: string, item: string, of: Money): ComparedItem =>
  always(item, line(item, of, section));

const only =
  (when: YesNo) =>
  (item: string, of: Money): ComparedItem => ({ item, of, when });

/** What one set of facts comes to under an agreement's terms, item by item. */
export function comparedUnder(facts: WorkpaperFacts, terms: AgreementTerms): ComparedAgreement {
  const payments = paymentsOf(facts, terms);
  const eight = sectionEight(facts, payments);
  const settled = taken[terms.excess](
    alternativesOf({
      ...eight.parachute,
      combinedRate: facts.combinedRate,
      corporateRate: facts.corporateRate,
    }),
  );
  const underEight = only(eight.applies);
  const cut = minus(plus(eight.payments, settled.grossUp), settled.gross);
  return {
    terms,
    items: [
      always("Severance lump sum", payments.severance.amount),
      summed(
        "4(d)(iii)",
        "Health Payments",
        healthTotal(payments, ({ payment }) => payment.amount),
      ),
      summed(
        "4(d)(iii)",
        "Taxes on the Health Payments",
        healthTotal(payments, ({ grossUp }) => grossUp.amount),
      ),
      always("Insurance and automobile", payments.insurance.amount),
      always("Other benefits", payments.otherBenefits.amount),
      summed(
        "4(d)(iv)",
        "Taxes on those benefits",
        total([payments.insuranceGrossUp.amount, payments.otherBenefitsGrossUp.amount]),
      ),
      { ...always("Total, interest aside", totalOf(payments)), isTotal: true },
      always("Interest on what is delayed", interestOf(payments)),
      underEight("Payments tested", eight.payments),
      underEight("Excess if paid in full", eight.excess),
      underEight("Cut back by", line("Cut back by", cut, "IRC 280G(b)(2)(A)(ii)")),
      underEight("Gross-Up Payment", settled.grossUp),
      underEight("Income and employment tax", settled.tax),
      underEight("Excise tax", settled.excise),
      { ...underEight("Net to the executive", settled.net), isTotal: true },
      { ...underEight("Cost to the employer", settled.gross), isTotal: true },
      underEight("Lost deduction", settled.lostDeduction),
      always("On death while employed, instead", deathBenefitOf(facts, terms)),
    ],
  };
}
