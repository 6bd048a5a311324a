import { clause as deathBenefit } from "./04a-death-benefit/clause";
import { clause as severanceLump } from "./04d-i-severance-lump/clause";
import { clause as healthPayments } from "./04d-iii-health-payments/clause";
import { clause as delayedInterest } from "./04f-ii-delayed-interest/clause";
import { clause as grossUp } from "./08a-gross-up/clause";
import type { Clause, FunctionDefinition } from "./define-clause";

/** The amendment's table of contents, in the contract's own order. */
export const clauses: readonly Clause[] = [
  deathBenefit,
  severanceLump,
  healthPayments,
  delayedInterest,
  grossUp,
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
