import { workpapers } from "../../agreement";
import { packageFacts } from "./facts";

/** One input as the sheet shows it: its label, what it is, and where the agreement or the law asks for it. */
export type InputLine = readonly [label: string, note: string, authority: string];

export interface InputGroup {
  readonly title: string;
  readonly lines: readonly InputLine[];
}

const packageLabels = new Set(packageFacts.keys());

/** The facts of PACKAGE, in the order the sheet asks for them. */
export const packageGroups: readonly InputGroup[] = workpapers
  .questions()
  .map(({ title, questions }) => ({
    title,
    lines: questions
      .filter(({ fact }) => packageLabels.has(fact.label))
      .map(({ fact, note, authority }) => [fact.label, note, authority]),
  }));

/** Facts of the clauses that PACKAGE does not ask for. */
export const clauseGroups: readonly InputGroup[] = [
  {
    title: "Death while employed",
    lines: [["Assumed death date", "For the day the benefit would be due", "Section 4(a)"]],
  },
  {
    title: "Is the executive a specified employee?",
    lines: [
      ["Compensation of the identification year", "Of the year tested", "IRC 416(i)(1)(A)"],
      ["Officer", "Was the executive an officer then?", "IRC 416(i)(1)(A)"],
      ["Ownership", "Share of the employer's stock", "IRC 416(i)(1)(A)"],
      ["Pay of the year before", "For the limit of separation pay", "Treas. Reg. 1.409A-1(b)(9)"],
    ],
  },
  {
    title: "Highest marginal tax rates",
    lines: [
      ["Year of payment", "Of the Gross-Up Payment", "Section 8(a)"],
      ["State of residence", "On the termination date, two letters", "Section 8(a)"],
      ["Federal rate", "Income tax", "Section 8(a)"],
      ["State rate", "Income tax", "Section 8(a)"],
      ["Local rate", "Income tax; blank: none", "Section 8(a)"],
      ["Employment rate", "Medicare, the additional tax included", "Section 8(a)"],
      ["Deductible share of state tax", "None at this income from 2018", "IRC 164(b)(6)"],
      ["Corporate rate", "The employer's, on a lost deduction; blank: 21%", "IRC 11(b)"],
    ],
  },
];

export interface InputTable {
  readonly title: string;
  /** Headings of the columns, first to last. */
  readonly headings: readonly string[];
  /** The list each column holds. */
  readonly columns: readonly string[];
  readonly authority: string;
}

/** The lists of a facts file, a table each. */
export const inputTables: readonly InputTable[] = [
  {
    title: "Base period",
    headings: ["Year", "Compensation", "Months worked", "Of it paid once"],
    columns: [
      "Base period years",
      "Base period compensation",
      "Base period months worked",
      "Base period paid once",
    ],
    authority: "IRC 280G(d)(2)",
  },
  {
    title: "Insurance and automobile, cost of a year",
    headings: ["Item", "Amount"],
    columns: ["Insurance and auto items", "Insurance and auto costs"],
    authority: "Section 4(d)(iv)",
  },
  {
    title: "Other benefits, cost of a year",
    headings: ["Item", "Amount"],
    columns: ["Other benefits items", "Other benefits costs"],
    authority: "Section 4(d)(v)",
  },
  {
    title: "Other parachute payments, at their value for section 280G",
    headings: ["Item", "Amount"],
    columns: ["Other parachute items", "Other parachute amounts"],
    authority: "Section 8(a)",
  },
  {
    title: "Legal fees",
    headings: ["Item", "Amount", "Incurred on", "Presented on"],
    columns: [
      "Legal fee items",
      "Legal fee amounts",
      "Legal fees incurred on",
      "Legal fees presented on",
    ],
    authority: "Section 15",
  },
  {
    title: "Other reimbursements",
    headings: ["Item", "Amount", "Incurred on"],
    columns: ["Reimbursement items", "Reimbursement amounts", "Reimbursements incurred on"],
    authority: "Section 19",
  },
];
