import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 28,
    phrase: "all employee benefits",
    question: "Which benefits?",
    choices: [
      { id: "all", words: "Every benefit provided just before termination" },
      { id: "welfare", words: "Welfare benefits and perquisites only" },
    ],
    standard: "all",
    why: "The word is “all”; equity awards are usually left out.",
    switchedBy: {
      packageFact: "Other benefits annual cost",
      enter: "List in annual_costs of BENEFITS_LUMP those you count",
    },
  },
];
