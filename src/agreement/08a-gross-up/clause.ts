import { amount, fraction, share, text, year } from "../../quantities/fact";
import { defineClause, defineFunction } from "../define-clause";
import { heldLocalRates } from "./local-rates";
import { readings } from "./readings";
import { combinedRate as combinedRateRule, deemedRate as deemedRateRule, grossUp } from "./rule";
import { section, words } from "./words";

export const combinedRate = defineFunction({
  name: "COMBINED_RATE",
  section,
  facts: {
    federal: fraction("Federal"),
    state: fraction("State"),
    local: fraction("Local", { fallback: 0 }),
    employment: fraction("Employment", { fallback: 0 }),
    deductible: share("Deductible", { fallback: 1 }),
  },
  rule: combinedRateRule,
});

export const deemedRate = defineFunction({
  name: "DEEMED_RATE",
  section,
  facts: {
    year: year("Year"),
    state: text("State"),
    local: fraction("Local", { fallback: 0 }),
  },
  rule: deemedRateRule,
});

export const parachuteGrossUp = defineFunction({
  name: "PARACHUTE_GROSSUP",
  section,
  facts: {
    payments: amount("Payments"),
    baseAmount: amount("Base amount"),
    combinedRate: fraction("Combined rate"),
    presentValue: amount("Present value", { optional: true }),
  },
  rule: grossUp,
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "08a-gross-up",
  ...words,
  readings,
  heldFigures: heldLocalRates(),
  functions: [combinedRate, deemedRate, parachuteGrossUp],
}));
