import { amount, fraction, yesNo } from "../../quantities/fact";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { healthGrossUp as grossUpRule, healthPayment as paymentRule } from "./rule";
import { words } from "./words";

export const healthPayment = defineFunction({
  name: "HEALTH_PAYMENT",
  section: words.section,
  facts: {
    monthlyPremium: amount("Monthly premium"),
    employeeShare: amount("Employee share"),
  },
  rule: paymentRule,
});

export const healthGrossUp = defineFunction({
  name: "HEALTH_GROSSUP",
  section: words.section,
  facts: {
    healthPayment: amount("Health payment"),
    taxRate: fraction("Tax rate"),
    taxOnTax: yesNo("Tax on tax", { fallback: false }),
  },
  rule: grossUpRule,
});

export const clause = defineClause({
  id: "04d-iii-health-payments",
  ...words,
  readings,
  functions: [healthPayment, healthGrossUp],
});
