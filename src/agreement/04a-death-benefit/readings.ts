import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 24,
    phrase: "for the six (6)-month period",
    question: "How is six months of salary measured?",
    choices: [
      { id: "months", words: "Six twelfths of the annual salary" },
      { id: "days", words: "Salary × the days of those six months ÷ 365" },
      { id: "periods", words: "The pay periods that fall in them" },
    ],
    standard: "months",
    why: "A salary is earned by the month. On 300,000 it is 150,000, by days 148,767 to 151,233.",
    switchedBy: {
      functions: ["DEATH_BENEFIT"],
      packageFact: "Death benefit measured by",
      enter: "For pay periods, enter months as periods × 12 ÷ periods a year",
    },
  },
  {
    id: 25,
    phrase: "within thirty (30) days following",
    question: "Is the day of death counted, or the payment delayed by section 4(f)?",
    choices: [
      { id: "after", words: "Day 30 after the death, not delayed" },
      { id: "counted", words: "The day of death is day 1" },
    ],
    standard: "after",
    why: "Days run from the day after, and section 409A allows payment at death.",
    switchedBy: {
      functions: ["DEATH_BENEFIT_DUE"],
      enter: "To count the day of death, enter the day before it as death_date",
    },
  },
];
