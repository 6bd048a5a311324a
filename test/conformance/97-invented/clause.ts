import { defineClause, defineFunction } from "../../../src/agreement/define-clause";
import { amount, date, number } from "../../../src/quantities/fact";
import { bonusDue as dueRule, retentionBonus as rule } from "./rule";
import { words } from "./words";

export const retentionBonus = defineFunction({
  name: "RETENTION_BONUS",
  section: words.section,
  facts: {
    salary: amount("Salary"),
    years: number("Years", { fallback: 6, most: 60, whole: true }),
  },
  rule,
});

export const bonusDue = defineFunction({
  name: "RETENTION_BONUS_DUE",
  section: words.section,
  facts: { anniversary: date("Anniversary") },
  rule: ({ anniversary }) => dueRule(anniversary),
});

export const clause = defineClause(() => ({
  id: "97-invented",
  ...words,
  readings: [],
  functions: [retentionBonus, bonusDue],
}));
