import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 16,
    phrase: "within ten (10) days of the triggering event",
    question: "Which event?",
    choices: [
      { id: "termination", words: "The termination, or a change in control after it" },
      { id: "change", words: "The change in control" },
      { id: "payment", words: "The first payment" },
    ],
    standard: "termination",
    why: "The words define none. Ten days and ten run from the day each step is really taken; section 409A allows until the end of the year after the tax is paid.",
    switchedBy: {
      functions: ["DETERMINATION_DUE"],
      enter: "Enter the event's day as trigger_date",
    },
  },
  {
    id: 102,
    phrase: "Treas. Reg. ss.1.409A-(i)(1)(v)",
    question: "A slip of the original: what is meant?",
    choices: [
      { id: "meant", words: "Treas. Reg. 1.409A-3(i)(1)(v)" },
      { id: "written", words: "The words as they stand" },
    ],
    standard: "meant",
    why: "That section is the one on tax gross-ups.",
    switchedBy: { enter: "Nothing: no amount or date turns on it" },
  },
];
