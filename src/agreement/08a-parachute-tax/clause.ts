import { cents } from "../../quantities/arithmetic";
import { amount, date, fraction, option } from "../../quantities/fact";
import { line } from "../../quantities/steps";
import { baseAmount as baseAmountRule, basePeriod } from "../../law/base-amount";
import {
  accelerationValue as accelerationRule,
  conditions,
  presentValue as presentValueRule,
} from "../../law/present-value";
import { cutBack, excessParachutePayment } from "../../law/section-280g";
import { exciseTax as exciseTaxRule } from "../../law/section-4999";
import { defineClause, defineFunction, defineTable } from "../define-clause";
import { comparison } from "./comparison";

const SECTION = "IRC 280G";

export const baseAmount = defineFunction({
  name: "BASE_AMOUNT",
  section: SECTION,
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
  section: SECTION,
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

export const presentValue280G = defineFunction({
  name: "PRESENT_VALUE_280G",
  section: SECTION,
  facts: {
    amount: amount("Amount"),
    paidDate: date("Paid date"),
    changeDate: date("Change date"),
    afr120: fraction("AFR 120"),
  },
  rule: presentValueRule,
});

export const accelerationValue = defineFunction({
  name: "ACCELERATION_VALUE",
  section: SECTION,
  facts: {
    amount: amount("Amount"),
    acceleratedDate: date("Accelerated date"),
    originalDate: date("Original date"),
    afr120: fraction("AFR 120"),
    condition: option("Condition", Object.values(conditions), { fallback: conditions.service }),
  },
  rule: accelerationRule,
});

export const parachuteCutback = defineFunction({
  name: "PARACHUTE_CUTBACK",
  section: SECTION,
  facts: parachuteFacts,
  rule: cutBack,
});

export const parachuteCompare = defineTable({
  name: "PARACHUTE_COMPARE",
  section: SECTION,
  facts: {
    payments: parachuteFacts.payments,
    baseAmount: parachuteFacts.baseAmount,
    combinedRate: fraction("Combined rate"),
    corporateRate: fraction("Corporate rate", { fallback: 0.21 }),
    presentValue: parachuteFacts.presentValue,
  },
  table: (facts) => comparison(facts),
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "08a-parachute-tax",
  section: "280G, 4999",
  title: "Parachute payments and the excise tax",
  text: "",
  plain:
    "What section 8(a) points to: sections 280G and 4999 of the Code. Payments contingent on a change of control that reach three times the base amount are taxed at 20% on everything above one base amount.",
  readings: [],
  functions: [
    baseAmount,
    excessParachute,
    exciseTax,
    presentValue280G,
    accelerationValue,
    parachuteCutback,
    parachuteCompare,
  ],
}));
