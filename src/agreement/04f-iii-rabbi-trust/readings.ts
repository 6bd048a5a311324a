import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 47,
    phrase: "an additional amount to cover the interest",
    question: "Interest to which day?",
    choices: [
      { id: "last", words: "Five days after the end of the delay" },
      { id: "end", words: "The end of the delay" },
    ],
    standard: "last",
    why: "Only the last day allowed is sure to suffice; the trust's earnings are left out.",
    switchedBy: { functions: ["RABBI_TRUST"], packageFact: "Trust interest to" },
  },
  {
    id: 48,
    phrase: "subsections 4(d)(i), (iii), (iv) and (v)",
    question: "Does the trust hold section 8 and legal fees?",
    choices: [
      { id: "no", words: "No" },
      { id: "yes", words: "Yes" },
    ],
    standard: "no",
    why: "They are not named.",
    switchedBy: { functions: ["RABBI_TRUST"], enter: "To hold them, add them to amounts" },
  },
  {
    id: 49,
    phrase: "within five (5) days following the date of Employee's termination",
    question: "When is it funded, and from when does its interest run?",
    choices: [
      { id: "fifth", words: "By the fifth day after; interest from each amount's due date" },
      { id: "termination", words: "On the termination" },
    ],
    standard: "fifth",
    why: "The lump sums would have been due that same fifth day.",
    switchedBy: { functions: ["TRUST_DUE", "RABBI_TRUST"], enter: "Enter other days as due_dates" },
  },
];
