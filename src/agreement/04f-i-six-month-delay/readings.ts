import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 17,
    phrase: "Notwithstanding any provision to the contrary in this Agreement",
    question: "Is the Gross-Up Payment of section 8 delayed too?",
    choices: [
      { id: "no", words: "No: a tax, not the separation, fixes its time" },
      { id: "yes", words: "Yes, with interest" },
    ],
    standard: "no",
    why: "A delay must be “required”; practice is divided.",
    switchedBy: { functions: ["PAYMENT_DATE"], packageFact: "Gross-Up Payment delayed" },
  },
  {
    id: 36,
    phrase: "is required in order to avoid a prohibited distribution",
    question: "Is everything delayed, or only what is not exempt?",
    choices: [
      { id: "required", words: "What is not exempt" },
      { id: "all", words: "Everything, for caution" },
    ],
    standard: "required",
    why: "The word is “required”. A lump sum five days after an involuntary termination is often an exempt short-term deferral.",
    switchedBy: {
      argument: "specified_employee",
      functions: ["PAYMENT_DATE"],
      packageFact: "Severance exempt from delay",
      enter: "the like facts of insurance and auto, and of other benefits",
    },
  },
  {
    id: 42,
    phrase: "the expiration of the six (6)-month period",
    question: "When do the six months end?",
    choices: [
      { id: "same", words: "On the same day six months later" },
      { id: "next", words: "The day after" },
      { id: "first", words: "On the first of the seventh month" },
    ],
    standard: "same",
    why: "The statute bars payment before that day; five days then remain.",
    switchedBy: {
      functions: ["POSTPONED_UNTIL", "PAYMENT_DATE"],
      packageFact: "Actual payment date",
      enter: "Enter the day paid as paid_date in DELAYED_INTEREST",
    },
  },
  {
    id: 43,
    phrase: "six (6)-month period",
    question: "And where the last month is shorter, as after 31 August?",
    choices: [
      { id: "last", words: "On the last day of February" },
      { id: "march", words: "In the first days of March" },
    ],
    standard: "last",
    why: "A month without that day ends on its last.",
    switchedBy: {
      functions: ["POSTPONED_UNTIL", "PAYMENT_DATE"],
      packageFact: "Actual payment date",
    },
  },
  {
    id: 44,
    phrase: "the earlier of (x) the expiration",
    question: "Does death end the delay at once?",
    choices: [
      { id: "earlier", words: "Yes, if earlier; payment follows within five days" },
      { id: "full", words: "No, six months run" },
    ],
    standard: "earlier",
    why: "“The earlier of” the two.",
    switchedBy: {
      functions: ["POSTPONED_UNTIL", "PAYMENT_DATE"],
      packageFact: "Death date",
      enter: "Left blank, six months run",
    },
  },
  {
    id: 45,
    phrase: "the date of Employee's `separation from service'",
    question: "Is the separation from service the day of termination?",
    choices: [
      { id: "same", words: "Yes, unless another day is entered" },
      { id: "own", words: "A day of its own, as after notice or consulting" },
    ],
    standard: "same",
    why: "The delay runs from the separation, interest and prime rate from the termination.",
    switchedBy: {
      argument: "separation_date",
      functions: ["IDENTIFICATION_YEAR", "POSTPONED_UNTIL", "PAYMENT_DATE"],
      packageFact: "Separation date",
    },
  },
  {
    id: 103,
    phrase: 'defining a "specified employee"',
    question: "A slip of the original: what is meant?",
    choices: [
      { id: "meant", words: "defining a `specified employee'" },
      { id: "written", words: "The words as they stand" },
    ],
    standard: "meant",
    why: "Single marks everywhere else.",
    switchedBy: { enter: "Nothing: no amount or date turns on it" },
  },
];
