import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 7,
    phrase: "shall be equal to the Payment",
    question: "Is the tax on the Payment itself made good as well?",
    choices: [
      { id: "excise", words: "No: the excise, and every tax on the Gross-Up Payment" },
      { id: "all", words: "Yes, the Payment net of every tax" },
    ],
    standard: "excise",
    why: "The income tax named is that “imposed upon the Gross-Up Payment”, and so it is universally read.",
    switchedBy: {
      functions: ["PARACHUTE_GROSSUP"],
      enter: "For the other, add payments × t ÷ (0.80 − t)",
    },
  },
  {
    id: 8,
    phrase: "any payment or distribution by Employer",
    question: "Each payment tested, or all together?",
    choices: [
      { id: "together", words: "All together, as the statute tests them" },
      { id: "each", words: "Each alone" },
    ],
    standard: "together",
    why: "Section 280G adds them up.",
    switchedBy: { functions: ["PARACHUTE_GROSSUP"], enter: "Enter one alone as payments" },
  },
  {
    id: 9,
    phrase: "would constitute an `excess parachute payment'",
    question: "Does the test of three times count the gross-up itself?",
    choices: [
      { id: "no", words: "No" },
      { id: "yes", words: "Yes" },
    ],
    standard: "no",
    why: "Counted, it could make the very excess it pays for.",
    switchedBy: {
      functions: ["PARACHUTE_GROSSUP"],
      enter: "To see it counted, add it to payments in EXCESS_PARACHUTE",
    },
  },
  {
    id: 10,
    phrase: "pursuant to the terms of this Agreement or otherwise",
    question: "Are the other gross-ups Payments?",
    choices: [
      { id: "yes", words: "Yes: those on health and benefits count" },
      { id: "no", words: "No" },
    ],
    standard: "yes",
    why: "They are paid under this Agreement.",
    switchedBy: { functions: ["PARACHUTE_GROSSUP"], enter: "Leave them out of payments" },
  },
  {
    id: 11,
    phrase: "federal income and employment taxation",
    question: "Which employment tax?",
    choices: [
      { id: "top", words: "The marginal rate at the top: 1.45%, from 2013 2.35%" },
      { id: "basic", words: "1.45% in every year" },
      { id: "any", words: "7.65%, the highest on any dollar" },
    ],
    standard: "top",
    why: "Market practice, not the letter: other contracts name the hospital insurance part.",
    switchedBy: { argument: "employment", functions: ["COMBINED_RATE"] },
  },
  {
    id: 12,
    phrase: "the highest marginal rate of federal income",
    question: "Pease or AMT as well?",
    choices: [
      { id: "statutory", words: "The statute's top rate" },
      {
        id: "pease",
        words:
          "Plus the loss of deductions: 0.70 points in 2007, 0.35 in 2008 and 2009, 1.188 in 2013 to 2017",
      },
      { id: "amt", words: "The AMT's 28%" },
    ],
    standard: "statutory",
    why: "A rate is the statute's; contracts that mean the lost deductions say so.",
    switchedBy: { functions: ["PARACHUTE_GROSSUP"], enter: "Add the points to combined_rate" },
  },
  {
    id: 13,
    phrase: "the maximum reduction in federal income taxes that may be obtained",
    question: "What does deducting state tax save?",
    choices: [
      { id: "marginal", words: "All to 2017; nothing from 2018, when other taxes use up the cap" },
      { id: "full", words: "All, in every year" },
      { id: "cap", words: "The federal rate × the cap" },
    ],
    standard: "marginal",
    why: "Market practice, not the letter, from 2018.",
    switchedBy: { argument: "deductible", functions: ["COMBINED_RATE"] },
  },
  {
    id: 14,
    phrase: "in the calendar year in which the Gross-Up Payment is to be made",
    question: "Which year's rates?",
    choices: [
      { id: "paid", words: "Those of the year of payment, the state's too" },
      { id: "termination", words: "The state's of the year of termination" },
    ],
    standard: "paid",
    why: "The state clause fixes the residence on that day and names no year.",
    switchedBy: {
      argument: "year",
      functions: ["DEEMED_RATE"],
      enter: "For two years at once use COMBINED_RATE",
    },
  },
  {
    id: 15,
    phrase: "the state and locality of Employee's residence",
    question: "Residence or place of work?",
    choices: [
      { id: "residence", words: "Residence" },
      { id: "work", words: "Place of work" },
    ],
    standard: "residence",
    why: "The word is “residence”. In New Jersey it adds no local tax, in Philadelphia close to 4%.",
    switchedBy: {
      argument: "local",
      functions: ["COMBINED_RATE", "DEEMED_RATE"],
      enter: "and the state, of the other place",
    },
  },
  {
    id: 18,
    phrase: "within the meaning of section 280G of the Code",
    question: "Present value or the amounts themselves?",
    choices: [
      {
        id: "statute",
        words: "The test by present value at 120% of the AFR, the excess by the amounts",
      },
      { id: "nominal", words: "The amounts throughout" },
    ],
    standard: "statute",
    why: "So section 280G has it. Without an AFR the amounts are tested.",
    switchedBy: {
      argument: "present_value",
      functions: ["PARACHUTE_GROSSUP"],
      packageFact: "120% AFR",
    },
  },
  {
    id: 19,
    phrase: "whether paid or payable or distributed or distributable",
    question: "Is interest under 4(f)(ii) part of a Payment?",
    choices: [
      { id: "yes", words: "Yes" },
      { id: "no", words: "No" },
    ],
    standard: "yes",
    why: "It too is paid under this Agreement.",
    switchedBy: {
      functions: ["PARACHUTE_GROSSUP"],
      packageFact: "Interest counts under section 8",
    },
  },
];
