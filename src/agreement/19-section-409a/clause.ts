import { amount, date, year } from "../../quantities/fact";
import { separationPayLimit as limitRule } from "../../law/section-409a";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { reimbursementDue as dueRule } from "./rule";
import { section, words } from "./words";

export const reimbursementDue = defineFunction({
  name: "REIMBURSEMENT_DUE",
  section,
  facts: { incurredDate: date("Incurred date") },
  rule: ({ incurredDate }) => dueRule(incurredDate),
});

export const separationPayLimit = defineFunction({
  name: "SEPARATION_PAY_LIMIT",
  section: "Treas. Reg. 1.409A-1(b)(9)(iii)",
  facts: { separationYear: year("Separation year"), priorYearPay: amount("Prior year pay") },
  rule: limitRule,
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "19-section-409a",
  ...words,
  readings,
  functions: [reimbursementDue, separationPayLimit],
}));
