import { amount, date, number } from "../../quantities/fact";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { deathBenefit as rule, deathBenefitDue as dueRule, terms } from "./rule";
import { section, words } from "./words";

export const deathBenefit = defineFunction({
  name: "DEATH_BENEFIT",
  section,
  facts: {
    annualSalary: amount("Annual salary"),
    months: number("Months", { fallback: terms.months }),
  },
  rule,
});

export const deathBenefitDue = defineFunction({
  name: "DEATH_BENEFIT_DUE",
  section,
  facts: { deathDate: date("Death date") },
  rule: ({ deathDate }) => dueRule(deathDate),
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "04a-death-benefit",
  ...words,
  readings,
  functions: [deathBenefit, deathBenefitDue],
}));
