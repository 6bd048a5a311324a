import {
  defineFunction,
  defineTable,
  type AmountFunction,
} from "../../src/agreement/define-clause";
import { plus, times } from "../../src/quantities/arithmetic";
import { atMost } from "../../src/quantities/conditions";
import { amount, date, fraction, number } from "../../src/quantities/fact";
import { rows, sumOver } from "../../src/quantities/lists";
import { line, provided } from "../../src/quantities/steps";
import { cell } from "../../src/quantities/table";

/** Functions of no agreement, for what the pane does with any function. */
export const lump: AmountFunction = defineFunction({
  name: "LUMP",
  section: "1(a)",
  facts: {
    salary: amount("Salary"),
    maximumBonus: amount("Maximum bonus"),
    years: number("Years", { fallback: 3 }),
    taxRate: fraction("Tax rate", { optional: true }),
  },
  rule: ({ salary, maximumBonus, years }) =>
    line("Lump", times(plus(salary, maximumBonus), years), "1(a)"),
});

export const later = defineFunction({
  name: "LATER",
  section: "1(b)",
  facts: { amount: amount("Amount"), dueDate: date("Due date"), paidDate: date("Paid date") },
  rule: ({ amount: paid, dueDate, paidDate }) =>
    provided(atMost(dueDate, paidDate), paid, {
      label: "Paid date",
      about: paidDate,
      needs: "It needs the due date or a later one.",
    }),
});

export const sum = defineFunction({
  name: "SUM_OF",
  section: "1(c)",
  facts: {
    years: rows("Years", {
      paid: amount("Paid"),
      once: amount("Paid once", { fallback: 0 }),
    }),
    rate: fraction("Tax rate"),
  },
  rule: ({ years }) => sumOver(years, ({ paid, once }) => plus(paid, once)),
});

export const schedule = defineTable({
  name: "SCHEDULE",
  section: "1(d)",
  facts: { amount: amount("Amount"), dueDate: date("Due date") },
  table: ({ amount: paid, dueDate }) => ({
    header: ["Item", "Amount", "Due"],
    rows: [["Only", cell(paid), cell(dueDate)]],
  }),
});
