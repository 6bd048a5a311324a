import { cents } from "../../quantities/arithmetic";
import { amount, fraction, share } from "../../quantities/fact";
import { line } from "../../quantities/steps";
import { baseAmount as baseAmountRule, basePeriod, excessParachutePayment } from "../../law/section-280g";
import { exciseTax as exciseTaxRule } from "../../law/section-4999";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { combinedRate as combinedRateRule, grossUp } from "./rule";
import { words } from "./words";

export const combinedRate = defineFunction({
  name: "COMBINED_RATE",
  section: words.section,
  facts: {
    federal: fraction("Federal"),
    state: fraction("State"),
    local: fraction("Local", { fallback: 0 }),
    employment: fraction("Employment", { fallback: 0 }),
    deductible: share("Deductible", { fallback: 1 }),
  },
  rule: combinedRateRule,
});

export const baseAmount = defineFunction({
  name: "BASE_AMOUNT",
  section: "IRC 280G",
  facts: { years: basePeriod },
  rule: ({ years }) => baseAmountRule(years),
});

const parachuteFacts = {
  payments: amount("Payments"),
  baseAmount: amount("Base amount"),
  presentValue: amount("Present value", { optional: true }),
};

export const excessParachute = defineFunction({
  name: "EXCESS_PARACHUTE",
  section: "IRC 280G",
  facts: parachuteFacts,
  rule: (facts) =>
    line("Excess, to the cent", cents(excessParachutePayment(facts)), "IRC 280G(b)(1)"),
});

export const exciseTax = defineFunction({
  name: "EXCISE_TAX",
  section: "IRC 4999",
  facts: parachuteFacts,
  rule: (facts) =>
    line("Excise tax", cents(exciseTaxRule(excessParachutePayment(facts))), "IRC 4999(a)"),
});

export const parachuteGrossUp = defineFunction({
  name: "PARACHUTE_GROSSUP",
  section: words.section,
  facts: {
    payments: parachuteFacts.payments,
    baseAmount: parachuteFacts.baseAmount,
    combinedRate: fraction("Combined rate"),
    presentValue: parachuteFacts.presentValue,
  },
  rule: grossUp,
});

export const clause = defineClause({
  id: "08a-gross-up",
  ...words,
  readings,
  functions: [combinedRate, baseAmount, excessParachute, exciseTax, parachuteGrossUp],
});
