/** One input as the sheet shows it: its label, what it is, and where the agreement or the law asks for it. */
export type InputLine = readonly [label: string, note: string, authority: string];

export interface InputGroup {
  readonly title: string;
  readonly lines: readonly InputLine[];
}

/** The facts of PACKAGE, in the order the sheet asks for them. */
export const packageGroups: readonly InputGroup[] = [
  {
    title: "Employment and termination",
    lines: [
      ["Termination date", "The last day of employment", "Section 4(d)"],
      ["Separation date", "Separation from service; blank: the termination", "Section 4(f)(i)"],
      ["Death date", "After the termination; blank: none", "Section 4(f)(i)"],
      ["Annual salary", "Current gross salary for federal income tax", "Section 4(d)(i)"],
      ["Maximum bonus", "Of the fiscal year most recently completed", "Section 4(d)(i)"],
    ],
  },
  {
    title: "Health, insurance and other benefits",
    lines: [
      ["Monthly premium", "Full premium of the same health coverage", "Section 4(d)(iii)"],
      ["Employee share", "Paid a month just before the termination", "Section 4(d)(iii)"],
      ["Health and benefits tax rate", "All income and payroll taxes on them", "Section 4(d)(iii)"],
      ["Insurance and auto annual cost", "The employer's cost of one year", "Section 4(d)(iv)"],
      ["Other benefits annual cost", "The employer's cost of one year", "Section 4(d)(v)"],
    ],
  },
  {
    title: "The six-month delay",
    lines: [
      ["Specified employee", "A key employee of a public company", "Section 4(f)(i)"],
      ["Severance exempt from delay", "As a short-term deferral, often", "Section 4(f)(i)"],
      [
        "Insurance and auto exempt from delay",
        "As separation pay, its gross-up too",
        "Section 4(f)(i)",
      ],
      [
        "Other benefits exempt from delay",
        "As separation pay, its gross-up too",
        "Section 4(f)(i)",
      ],
      ["Prime rate", "Blank: as listed on the termination date", "Section 4(f)(ii)"],
      ["Actual payment date", "Blank: five days after the postponement", "Section 4(f)(i)"],
    ],
  },
  {
    title: "The change in control",
    lines: [
      ["Change date", "Blank: section 8 is left out", "Section 8(a)"],
      ["Base amount", "Average pay of the base period", "IRC 280G(b)(3)"],
      ["Section 8 combined rate", "All taxes on one more dollar", "Section 8(a)"],
      ["120% AFR", "120% of the applicable federal rate, semiannual", "IRC 280G(d)(4)"],
      ["Other parachute payments", "Such as the value of vesting brought forward", "Section 8(a)"],
      [
        "Reasonable compensation after the change",
        "For services then: no payment",
        "IRC 280G(b)(4)(A)",
      ],
      ["Reasonable compensation before the change", "Taken off the excess", "IRC 280G(b)(4)(B)"],
    ],
  },
  {
    title: "Readings chosen; blank means the reading on the last sheet",
    lines: [
      ["Tax on tax", "Does a gross-up cover the tax on itself?", "Section 4(d)(iii)"],
      ["Gross-Up Payment delayed", "Is section 8's payment delayed too?", "Section 4(f)(i)"],
      ["Health continues after death", "For spouse and dependents?", "Section 4(d)(iii)"],
      ["Interest basis", "As in YEARFRAC; blank: 3, actual days over 365", "Section 4(f)(ii)"],
      ["Compounding", "Times a year; blank: 0, simple interest", "Section 4(f)(ii)"],
      ["Interest from", "“due date” or “termination”", "Section 4(f)(ii)"],
      ["Trust interest to", "“end + 5” or “end”", "Section 4(f)(iii)"],
      ["Interest counts under section 8", "Is interest part of the payments?", "Section 8(a)"],
      ["Death benefit measured by", "“months” or “days”", "Section 4(a)"],
    ],
  },
];

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
