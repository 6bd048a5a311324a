import { date } from "../../quantities/fact";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { legalFeeDue as rule } from "./rule";
import { section, words } from "./words";

export const legalFeeDue = defineFunction({
  name: "LEGAL_FEE_DUE",
  section,
  facts: { presentedDate: date("Presented date"), incurredDate: date("Incurred date") },
  rule,
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "15-legal-fees",
  ...words,
  readings,
  functions: [legalFeeDue],
}));
