import { amount, number } from "../../quantities/fact";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { deathBenefit as rule, terms } from "./rule";
import { words } from "./words";

export const deathBenefit = defineFunction({
  name: "DEATH_BENEFIT",
  section: words.section,
  facts: {
    annualSalary: amount("Annual salary"),
    months: number("Months", { fallback: terms.months }),
  },
  rule,
});

export const clause = defineClause({
  id: "04a-death-benefit",
  ...words,
  readings,
  functions: [deathBenefit],
});
