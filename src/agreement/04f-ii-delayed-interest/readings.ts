import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 38,
    phrase: "the date on which the amounts otherwise would have been paid",
    question: "From which day?",
    choices: [
      { id: "due", words: "The last day allowed, five days after termination" },
      { id: "termination", words: "The termination" },
      { id: "payroll", words: "The day payroll would have paid" },
    ],
    standard: "due",
    why: "The only day the text fixes. On 3,000,000 of 12 December 2007 it gives 109,048, termination 112,027.",
    switchedBy: {
      argument: "due_date",
      functions: ["DELAYED_INTEREST"],
      packageFact: "Interest from",
    },
  },
  {
    id: 39,
    phrase: "at an annual rate equal to",
    question: "Simple or compound?",
    choices: [
      { id: "simple", words: "Simple" },
      { id: "compound", words: "Compounded, 1 to 365 times a year" },
    ],
    standard: "simple",
    why: "No word compounds. On the same facts 109,048, monthly 110,714.",
    switchedBy: {
      argument: "compounding",
      functions: ["DELAYED_INTEREST"],
      packageFact: "Compounding",
    },
  },
  {
    id: 40,
    phrase: "an annual rate",
    question: "Which day count?",
    choices: [
      { id: "actual365", words: "Actual days over 365" },
      { id: "thirty360", words: "30/360" },
      { id: "actualActual", words: "Actual over actual" },
      { id: "actual360", words: "Actual over 360" },
    ],
    standard: "actual365",
    why: "An annual rate is earned in 365 days; over 360 it overstates.",
    switchedBy: {
      argument: "basis",
      functions: ["DELAYED_INTEREST"],
      packageFact: "Interest basis",
    },
  },
  {
    id: 41,
    phrase: "listed in the Wall Street Journal as of Employee's date of termination",
    question: "Which day's rate?",
    choices: [
      { id: "listed", words: "That last listed on or before the termination, for the whole delay" },
      { id: "effective", words: "That in effect at the banks on the day" },
    ],
    standard: "listed",
    why: "“Listed”. 10 December 2007 gives 7.50%, 12 December 7.25%.",
    switchedBy: {
      functions: ["PRIME_RATE", "DELAYED_INTEREST"],
      packageFact: "Prime rate",
      enter: "Enter the other rate as annual_rate",
    },
  },
  {
    id: 46,
    phrase: "to the date on which such amounts are paid",
    question: "And if payment is late?",
    choices: [
      { id: "on", words: "The same simple interest runs on" },
      { id: "default", words: "Interest on the interest, or for default" },
    ],
    standard: "on",
    why: "The words stop at payment and at nothing else.",
    switchedBy: {
      functions: ["DELAYED_INTEREST"],
      packageFact: "Compounding",
      enter: "Choose compounding; default interest is for you to add",
    },
  },
];
