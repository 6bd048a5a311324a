import { amount, date, fraction, option } from "../../quantities/fact";
import { defineClause, defineFunction } from "../define-clause";
import { readings } from "./readings";
import { bases, compoundings, delayedInterest as rule, primeRateAt, terms } from "./rule";
import { section, words } from "./words";

export const delayedInterest = defineFunction({
  name: "DELAYED_INTEREST",
  section,
  facts: {
    amount: amount("Amount"),
    dueDate: date("Due date"),
    paidDate: date("Paid date"),
    annualRate: fraction("Annual rate"),
    basis: option("Basis", Object.values(bases), { fallback: terms.basis }),
    compounding: option("Compounding", compoundings, { fallback: terms.compounding }),
  },
  rule,
});

export const primeRate = defineFunction({
  name: "PRIME_RATE",
  section,
  facts: { date: date("Date") },
  rule: ({ date: day }) => primeRateAt(day),
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "04f-ii-delayed-interest",
  ...words,
  readings,
  functions: [delayedInterest, primeRate],
}));
