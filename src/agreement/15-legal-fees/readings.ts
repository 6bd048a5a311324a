import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 50,
    phrase: "the calendar year in which the fees or expenses are actually incurred",
    question: "Whose year: the work's or the bill's?",
    choices: [
      { id: "work", words: "The work's; the earlier of that 31 December and the fifth day" },
      { id: "bill", words: "The bill's" },
    ],
    standard: "work",
    why: "“Actually incurred” is when the work is done; a bill over two years is split.",
    switchedBy: { argument: "incurred_date", functions: ["LEGAL_FEE_DUE"] },
  },
  {
    id: 51,
    phrase: "but not later than December 31",
    question: "Presented after that day, is it still owed?",
    choices: [
      { id: "refused", words: "No day is computed" },
      { id: "late", words: "Owed, though late" },
    ],
    standard: "refused",
    why: "Section 409A bars it and the agreement is silent.",
    switchedBy: {
      functions: ["LEGAL_FEE_DUE"],
      enter: "Nothing gives a date; the sum is a dispute to settle",
    },
  },
  {
    id: 52,
    phrase: "shall be paid in advance or reimbursed",
    question: "May a retainer come before the work?",
    choices: [
      { id: "advance", words: "Yes, five days after the letter is presented" },
      { id: "after", words: "Only when the fees are incurred" },
    ],
    standard: "advance",
    why: "The words are “in advance”.",
    switchedBy: { functions: ["LEGAL_FEE_DUE"], enter: "Enter the later day as presented_date" },
  },
  {
    id: 101,
    phrase: "benefits untended to be extended",
    question: "A slip of the original: what is meant?",
    choices: [
      { id: "meant", words: "benefits intended to be extended" },
      { id: "written", words: "The words as they stand" },
    ],
    standard: "meant",
    why: "A letter mistyped.",
    switchedBy: { enter: "Nothing: no amount or date turns on it" },
  },
  {
    id: 105,
    phrase: "Except as provided in Section 13 of this Agreement",
    question: "A slip of the original: what is meant?",
    choices: [
      { id: "meant", words: "Section 13 of the agreement as it stands" },
      { id: "written", words: "The words as they stand" },
    ],
    standard: "meant",
    why: "New sections 8 and 15 renumber the rest; Section 13 is not before us.",
    switchedBy: { enter: "Nothing: no amount or date turns on it" },
  },
];
