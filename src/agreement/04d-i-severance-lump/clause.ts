import { amount, date, number } from "../../quantities/fact";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { severanceDue as dueRule, severanceLump as rule, terms } from "./rule";
import { section, words } from "./words";

export const severanceLump = defineFunction({
  name: "SEVERANCE_LUMP",
  section,
  facts: {
    annualSalary: amount("Annual salary"),
    maximumBonus: amount("Maximum bonus"),
    years: number("Years", { fallback: terms.years, most: 100 }),
  },
  rule,
});

export const severanceDue = defineFunction({
  name: "SEVERANCE_DUE",
  section: "4(d)",
  facts: { terminationDate: date("Termination date") },
  rule: ({ terminationDate }) => dueRule(terminationDate),
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "04d-i-severance-lump",
  ...words,
  readings,
  functions: [severanceLump, severanceDue],
}));
