import { amount, date, fraction, number, yesNo } from "../../quantities/fact";
import { defineClause, defineFunction, defineTable } from "../define-clause";
import { readings } from "./readings";
import { healthGrossUp as grossUpRule, healthPayment as paymentRule, terms } from "./rule";
import { healthSchedule as scheduleTable, premiumsDue } from "./schedule";
import { section, words } from "./words";

export const healthPayment = defineFunction({
  name: "HEALTH_PAYMENT",
  section,
  facts: {
    monthlyPremium: amount("Monthly premium"),
    employeeShare: amount("Employee share"),
  },
  rule: paymentRule,
});

export const healthGrossUp = defineFunction({
  name: "HEALTH_GROSSUP",
  section,
  facts: {
    healthPayment: amount("Health payment"),
    taxRate: fraction("Tax rate"),
    taxOnTax: yesNo("Tax on tax", { fallback: false }),
  },
  rule: grossUpRule,
});

export const healthSchedule = defineTable({
  name: "HEALTH_SCHEDULE",
  section,
  facts: {
    terminationDate: date("Termination date"),
    monthlyPremium: amount("Monthly premium"),
    employeeShare: amount("Employee share"),
    taxRate: fraction("Tax rate"),
    specifiedEmployee: yesNo("Specified employee", { fallback: false }),
    primeRate: fraction("Prime rate", { optional: true }),
    deathDate: date("Death date", { optional: true }),
    months: number("Months", { fallback: terms.months, most: 600, whole: true }),
    cobraMonths: number("Cobra months", { fallback: terms.cobraMonths, most: 600, whole: true }),
    taxOnTax: yesNo("Tax on tax", { fallback: false }),
  },
  size: premiumsDue,
  table: scheduleTable,
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "04d-iii-health-payments",
  ...words,
  readings,
  functions: [healthPayment, healthGrossUp, healthSchedule],
}));
