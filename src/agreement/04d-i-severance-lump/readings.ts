import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 20,
    phrase: "the total of any further salary and bonus payments",
    question: "With raises, or discounted?",
    choices: [
      { id: "flat", words: "Three times the current salary and the maximum bonus" },
      { id: "raises", words: "With the raises expected" },
      { id: "discounted", words: "Their present value" },
    ],
    standard: "flat",
    why: "“Current” and “total”: no raise, no discount.",
    switchedBy: {
      functions: ["SEVERANCE_LUMP"],
      enter: "Enter the average or discounted figures as annual_salary and maximum_bonus",
    },
  },
  {
    id: 21,
    phrase: "bonus payments that would have become due",
    question: "How many bonuses fall in the three years?",
    choices: [
      { id: "three", words: "Three, one a year" },
      { id: "dates", words: "Each date in the 36 months, perhaps four" },
    ],
    standard: "three",
    why: "A bonus already earned and unpaid is a debt of its own.",
    switchedBy: { functions: ["SEVERANCE_LUMP"], enter: "For four, enter maximum_bonus × 4 ÷ 3" },
  },
  {
    id: 22,
    phrase: "current gross salary (for federal income tax purposes)",
    question: "Gross or taxable salary?",
    choices: [
      { id: "gross", words: "The annual base rate before deferrals" },
      { id: "wages", words: "Taxable wages, Form W-2 box 1" },
      { id: "taxable", words: "The base rate less pre-tax deferrals" },
    ],
    standard: "gross",
    why: "“Gross” is before deductions, though the parenthesis speaks for the taxable figure.",
    switchedBy: { functions: ["SEVERANCE_LUMP"], enter: "Enter the other figure as annual_salary" },
  },
  {
    id: 23,
    phrase: "the maximum bonus that Employee was eligible to receive",
    question: "Which year's bonus, and the ceiling or the sum paid?",
    choices: [
      { id: "ceiling", words: "The ceiling of the last fiscal year completed" },
      { id: "paid", words: "The bonus payable in that year" },
    ],
    standard: "ceiling",
    why: "“Eligible to receive” is the ceiling. A year of 52 or 53 weeks may end before 31 December.",
    switchedBy: { functions: ["SEVERANCE_LUMP"], enter: "Enter the other figure as maximum_bonus" },
  },
  {
    id: 29,
    phrase: "a liquidated amount",
    question:
      "Besides the Termination Benefits and Severance Agreements amended the same day, or instead?",
    choices: [
      { id: "alone", words: "This agreement's amounts; nothing of the others is added" },
      { id: "both", words: "Both, added up" },
    ],
    standard: "alone",
    why: "The amendment does not mention them. Nothing is added silently.",
    switchedBy: {
      packageFact: "Other parachute payments",
      enter: "Add what the others pay to the amounts themselves",
    },
  },
  {
    id: 37,
    phrase: "within five (5) days of such termination",
    question: "Does “of” also allow payment before, and does a weekend move the day?",
    choices: [
      { id: "after", words: "By the fifth day after; no weekend rule" },
      { id: "either", words: "Five days either side" },
    ],
    standard: "after",
    why: "The last day fixes the due date, and no rule on business days is written.",
    switchedBy: {
      functions: ["SEVERANCE_DUE"],
      enter: "Enter another day as due_date in PAYMENT_DATE and DELAYED_INTEREST",
    },
  },
];
