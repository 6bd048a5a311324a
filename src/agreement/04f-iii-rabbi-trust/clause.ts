import { date, fraction } from "../../quantities/fact";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { amountsDue, rabbiTrust as trustRule, trustDue as dueRule } from "./rule";
import { section, words } from "./words";

export const rabbiTrust = defineFunction({
  name: "RABBI_TRUST",
  section,
  facts: {
    due: amountsDue,
    separationDate: date("Separation date"),
    annualRate: fraction("Annual rate"),
    deathDate: date("Death date", { optional: true }),
  },
  rule: trustRule,
});

export const trustDue = defineFunction({
  name: "TRUST_DUE",
  section,
  facts: { terminationDate: date("Termination date") },
  rule: ({ terminationDate }) => dueRule(terminationDate),
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "04f-iii-rabbi-trust",
  ...words,
  readings,
  functions: [rabbiTrust, trustDue],
}));
