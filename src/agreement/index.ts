import { clause as recitals } from "./00-recitals/clause";
import { clause as deathBenefit } from "./04a-death-benefit/clause";
import { clause as severanceLump } from "./04d-i-severance-lump/clause";
import { clause as healthPayments } from "./04d-iii-health-payments/clause";
import { clause as insuranceAndAuto } from "./04d-iv-insurance-and-auto/clause";
import { clause as otherBenefits } from "./04d-v-other-benefits/clause";
import { clause as sixMonthDelay } from "./04f-i-six-month-delay/clause";
import { clause as delayedInterest } from "./04f-ii-delayed-interest/clause";
import { clause as rabbiTrust } from "./04f-iii-rabbi-trust/clause";
import { clause as grossUp } from "./08a-gross-up/clause";
import { clause as parachuteTax } from "./08a-parachute-tax/clause";
import { clause as determination } from "./08b-determination/clause";
import { clause as accountingFees } from "./08c-accounting-fees/clause";
import { clause as legalFees } from "./15-legal-fees/clause";
import { clause as section409A } from "./19-section-409a/clause";
import { clause as closing } from "./99-closing/clause";
import { clause as wholeAmendment, workpapers } from "./package/clause";
import type { Clause, FunctionDefinition } from "./define-clause";

/** The amendment's table of contents, in the contract's own order. */
export const clauses: readonly Clause[] = [
  recitals,
  deathBenefit,
  severanceLump,
  healthPayments,
  insuranceAndAuto,
  otherBenefits,
  sixMonthDelay,
  delayedInterest,
  rabbiTrust,
  grossUp,
  parachuteTax,
  determination,
  accountingFees,
  legalFees,
  section409A,
  closing,
  wholeAmendment,
];

/** Every function of every clause, in the same order. */
export const functions: readonly FunctionDefinition[] = clauses.flatMap(
  (clause) => clause.functions,
);

const byName = new Map(functions.map((definition) => [definition.name, definition]));

export const functionNamed = (name: string): FunctionDefinition | undefined => byName.get(name);

/** The function that explains a call, and the one that computes the whole amendment. */
export const explainName = "EXPLAIN";
export const packageName = "PACKAGE";

/** What can be drawn up from the facts of the whole amendment. */
export { workpapers };
