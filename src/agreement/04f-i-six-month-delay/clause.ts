import { amount, date, share, year, yesNo } from "../../quantities/fact";
import { identificationYear as identificationYearRule } from "../../law/section-409a";
import { keyEmployee as keyEmployeeRule } from "../../law/section-416i";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { paymentDate as paymentDateRule, postponedUntil as postponedUntilRule } from "./rule";
import { section, words } from "./words";

export const keyEmployee = defineFunction({
  name: "KEY_EMPLOYEE",
  section: "IRC 416(i)(1)(A)",
  facts: {
    year: year("Year"),
    compensation: amount("Compensation"),
    officer: yesNo("Officer"),
    ownership: share("Ownership"),
  },
  rule: keyEmployeeRule,
});

export const identificationYear = defineFunction({
  name: "IDENTIFICATION_YEAR",
  section,
  facts: { separationDate: date("Separation date") },
  rule: ({ separationDate }) => identificationYearRule(separationDate),
});

export const postponedUntil = defineFunction({
  name: "POSTPONED_UNTIL",
  section,
  facts: {
    separationDate: date("Separation date"),
    deathDate: date("Death date", { optional: true }),
  },
  rule: postponedUntilRule,
});

export const paymentDate = defineFunction({
  name: "PAYMENT_DATE",
  section,
  facts: {
    dueDate: date("Due date"),
    separationDate: date("Separation date"),
    specifiedEmployee: yesNo("Specified employee"),
    deathDate: date("Death date", { optional: true }),
  },
  rule: paymentDateRule,
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "04f-i-six-month-delay",
  ...words,
  readings,
  functions: [keyEmployee, identificationYear, postponedUntil, paymentDate],
}));
