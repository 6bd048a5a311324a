import { date } from "../../quantities/fact";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { determinationDue as determinationRule, grossUpDue as grossUpRule } from "./rule";
import { section, words } from "./words";

export const determinationDue = defineFunction({
  name: "DETERMINATION_DUE",
  section,
  facts: { triggerDate: date("Trigger date") },
  rule: ({ triggerDate }) => determinationRule(triggerDate),
});

export const grossUpDue = defineFunction({
  name: "GROSSUP_DUE",
  section,
  facts: { determinationDate: date("Determination date") },
  rule: ({ determinationDate }) => grossUpRule(determinationDate),
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "08b-determination",
  ...words,
  readings,
  functions: [determinationDue, grossUpDue],
}));
