import { amount, fraction, number, yesNo } from "../../quantities/fact";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import {
  annualCostOf,
  benefitsGrossUp as grossUpRule,
  benefitsLump as lumpRule,
  costs,
  terms,
} from "./rule";
import { section, words } from "./words";

export const benefitsLump = defineFunction({
  name: "BENEFITS_LUMP",
  section,
  facts: { costs, years: number("Years", { fallback: terms.years, most: 100 }) },
  rule: ({ costs: benefits, years }) => lumpRule({ annualCost: annualCostOf(benefits), years }),
});

export const benefitsGrossUp = defineFunction({
  name: "BENEFITS_GROSSUP",
  section,
  facts: {
    lumpSum: amount("Lump sum"),
    taxRate: fraction("Tax rate"),
    taxOnTax: yesNo("Tax on tax", { fallback: false }),
  },
  rule: grossUpRule,
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "04d-iv-insurance-and-auto",
  ...words,
  readings,
  functions: [benefitsLump, benefitsGrossUp],
}));
