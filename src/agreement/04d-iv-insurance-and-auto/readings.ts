import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 2,
    phrase: "incurs on the lump sum cash payment",
    question: "Does the gross-up also cover the tax on itself, here and in 4(d)(v)?",
    choices: [
      { id: "once", words: "No: lump sum × rate" },
      { id: "full", words: "Yes: lump sum × rate ÷ (1 − rate)" },
    ],
    standard: "once",
    why: "The words are those of 4(d)(iii), and so is the reading.",
    switchedBy: {
      argument: "tax_on_tax",
      functions: ["BENEFITS_GROSSUP"],
      packageFact: "Tax on tax",
    },
  },
  {
    id: 26,
    phrase: "the aggregate value of continuing",
    question: "What is the value, here and in 4(d)(v)?",
    choices: [
      { id: "cost", words: "The employer's cost, undiscounted" },
      { id: "market", words: "What the employee would pay for the same" },
      { id: "present", words: "The present value" },
    ],
    standard: "cost",
    why: "The next sentence calls it a payment “for the cost of continuing”.",
    switchedBy: {
      argument: "annual_costs",
      functions: ["BENEFITS_LUMP"],
      packageFact: "Insurance and auto annual cost",
    },
  },
  {
    id: 27,
    phrase: "automobile lease in effect immediately prior",
    question: "Three years of lease, or what is left of it?",
    choices: [
      { id: "years", words: "36 months at the present payment" },
      { id: "left", words: "The payments left" },
    ],
    standard: "years",
    why: "“As if Employee continued to be employed” for three years.",
    switchedBy: {
      functions: ["BENEFITS_LUMP"],
      enter: "Enter a third of the payments left among annual_costs",
    },
  },
  {
    id: 104,
    phrase: "continuing of all of the abovementioned benefits",
    question: "A slip of the original: what is meant?",
    choices: [
      { id: "meant", words: "continuing all of the abovementioned benefits" },
      { id: "written", words: "The words as they stand" },
    ],
    standard: "meant",
    why: "An “of” too many.",
    switchedBy: { enter: "Nothing: no amount or date turns on it" },
  },
];
