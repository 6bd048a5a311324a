import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [
  {
    id: 1,
    phrase: "incurs on each monthly Health Payment",
    question: "Does the gross-up also cover the tax on itself?",
    choices: [
      { id: "once", words: "No: payment × rate" },
      { id: "full", words: "Yes: payment × rate ÷ (1 − rate)" },
    ],
    standard: "once",
    why: "The tax is on the Health Payment; section 8 says “imposed upon the Gross-Up Payment”.",
    switchedBy: {
      argument: "tax_on_tax",
      functions: ["HEALTH_GROSSUP", "HEALTH_SCHEDULE"],
      packageFact: "Tax on tax",
    },
  },
  {
    id: 3,
    phrase: "taxes that Employee incurs",
    question: "Actual tax, section 8's top rates, or the rate withheld?",
    choices: [
      { id: "actual", words: "The tax the payment really costs" },
      { id: "top", words: "Section 8's highest rates" },
      { id: "withheld", words: "The flat rate withheld" },
    ],
    standard: "actual",
    why: "Section 8's assumption is for the Gross-Up Payment alone.",
    switchedBy: {
      argument: "tax_rate",
      functions: ["HEALTH_GROSSUP", "HEALTH_SCHEDULE"],
      packageFact: "Health and benefits tax rate",
      enter: "DEEMED_RATE gives section 8's",
    },
  },
  {
    id: 4,
    phrase: "federal, state and local income and payroll taxes",
    question: "Is a Health Payment taxed at all?",
    choices: [
      { id: "taxed", words: "Yes" },
      { id: "excluded", words: "No: excluded by sections 105 and 106, so no gross-up" },
    ],
    standard: "taxed",
    why: "The clause assumes a tax.",
    switchedBy: {
      functions: ["HEALTH_GROSSUP", "HEALTH_SCHEDULE"],
      enter: "If excluded, enter 0 as tax_rate",
    },
  },
  {
    id: 5,
    phrase: "payroll taxes",
    question: "Which payroll taxes?",
    choices: [
      { id: "due", words: "Whatever is due, social security up to its wage base" },
      { id: "medicare", words: "Medicare only" },
    ],
    standard: "due",
    why: "In a year without other wages 6.2% is due from the first dollar.",
    switchedBy: {
      functions: ["HEALTH_GROSSUP", "HEALTH_SCHEDULE"],
      enter: "Enter them in tax_rate",
    },
  },
  {
    id: 6,
    phrase: "income and payroll taxes",
    question: "Is the excise of section 4999 among them?",
    choices: [
      { id: "no", words: "No: section 8 covers it" },
      { id: "yes", words: "Yes" },
    ],
    standard: "no",
    why: "Counted here it would be paid twice.",
    switchedBy: {
      functions: ["HEALTH_GROSSUP", "HEALTH_SCHEDULE"],
      enter: "To count it, add 0.20 to tax_rate",
    },
  },
  {
    id: 30,
    phrase: "For a period of three (3) years",
    question: "36 premiums or 37?",
    choices: [
      {
        id: "due",
        words: "Those due after termination and within 36 months: 36 on firsts of months",
      },
      { id: "broken", words: "37, with the broken month" },
    ],
    standard: "due",
    why: "A premium belongs to the day it is due.",
    switchedBy: { argument: "months", functions: ["HEALTH_SCHEDULE"] },
  },
  {
    id: 31,
    phrase: "required to pay for such coverage immediately prior",
    question: "Does the employee's share follow later changes?",
    choices: [
      {
        id: "fixed",
        words: "No: the last amount before termination, the payment never below zero",
      },
      { id: "today", words: "Yes: what active employees pay" },
    ],
    standard: "fixed",
    why: "“Immediately prior” fixes the amount.",
    switchedBy: {
      functions: ["HEALTH_PAYMENT", "HEALTH_SCHEDULE"],
      enter: "Enter the later share as employee_share",
    },
  },
  {
    id: 32,
    phrase: "the full monthly premium payments required",
    question: "The plan's premium, or COBRA's 102%?",
    choices: [
      { id: "required", words: "Whatever the coverage requires" },
      { id: "cobra", words: "102% of the premium" },
    ],
    standard: "required",
    why: "Only coverage priced as COBRA requires 102%.",
    switchedBy: {
      functions: ["HEALTH_PAYMENT", "HEALTH_SCHEDULE"],
      enter: "Enter 102% as monthly_premium",
    },
  },
  {
    id: 33,
    phrase: "the date the premium for the month is paid by Employee",
    question: "Five days from the payment or from its due date?",
    choices: [
      { id: "paid", words: "From the employee's payment, taken as made when due" },
      { id: "due", words: "From the due date, whenever paid" },
    ],
    standard: "paid",
    why: "The words name the payment.",
    switchedBy: {
      functions: ["HEALTH_SCHEDULE"],
      enter: "For a premium paid later, enter its own last day as due_date in PAYMENT_DATE",
    },
  },
  {
    id: 34,
    phrase: "would be entitled to continuation coverage",
    question: "18, 29 or 36 months of COBRA?",
    choices: [
      { id: "termination", words: "18, as after any termination" },
      { id: "disability", words: "29, for disability" },
      { id: "second", words: "36, after a second event" },
    ],
    standard: "termination",
    why: "It only decides which Health Payments are exempt from delay; the promise runs 36 months.",
    switchedBy: { argument: "cobra_months", functions: ["HEALTH_SCHEDULE"] },
  },
  {
    id: 35,
    phrase: "on each date on which the Health Payments are made",
    question: "Are the health gross-ups delayed?",
    choices: [
      { id: "delayed", words: "Yes, for a specified employee, with interest from each one's date" },
      { id: "paid", words: "No" },
    ],
    standard: "delayed",
    why: "The medical exemption covers expenses, not the reimbursement of tax.",
    switchedBy: {
      argument: "specified_employee",
      functions: ["HEALTH_SCHEDULE"],
      packageFact: "Specified employee",
    },
  },
  {
    id: 53,
    phrase: "each monthly Health Payment",
    question: "Cents: payment by payment, or at the end?",
    choices: [
      { id: "each", words: "Each payment once, halves away from zero" },
      { id: "end", words: "The total once" },
    ],
    standard: "each",
    why: "Payments are made in cents. Nothing inside one is rounded.",
    switchedBy: {
      functions: ["HEALTH_PAYMENT", "HEALTH_GROSSUP", "HEALTH_SCHEDULE"],
      enter: "For one rounding, enter the months' total premium and share in HEALTH_PAYMENT",
    },
  },
  {
    id: 54,
    phrase: "shall receive and, where applicable, his spouse and dependents shall receive",
    question: "Do premiums go on after the employee's death?",
    choices: [
      {
        id: "stop",
        words: "No: section 19(i) reimburses expenses “incurred during Employee's lifetime”",
      },
      { id: "continue", words: "Yes, for spouse and dependents" },
    ],
    standard: "stop",
    why: "Section 19 prevails over anything to the contrary.",
    switchedBy: { functions: ["HEALTH_SCHEDULE"], packageFact: "Health continues after death" },
  },
  {
    id: 106,
    phrase: "Treas. Reg. ss.1.409A-1(b)(9)(v)(B)",
    question: "A slip of the original: what is meant?",
    choices: [
      { id: "meant", words: "Treas. Reg. § 1.409A-1(b)(9)(v)(B)" },
      { id: "written", words: "The words as they stand" },
    ],
    standard: "meant",
    why: "“ss.” stands for the section sign, here and below.",
    switchedBy: { enter: "Nothing: no amount or date turns on it" },
  },
];
