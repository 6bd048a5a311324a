import type { AskedFact } from "./asked";

const DELAY = "04f-i-six-month-delay";
const INTEREST = "04f-ii-delayed-interest";
const EXEMPT =
  "is required in order to avoid a prohibited distribution under section 409A(a)(2) of the Code";

/** Whether payments wait six months, and at what interest. */
export const delay: readonly AskedFact[] = [
  {
    fact: "specifiedEmployee",
    note: "A key employee of a public company",
    authority: "Section 4(f)(i)",
    words: {
      clause: DELAY,
      said: "a `key employee' within the meaning of that term under Code section 416(i)",
    },
    workedOutBy: "KEY_EMPLOYEE",
  },
  {
    fact: "severanceExempt",
    note: "As a short-term deferral, often",
    authority: "Section 4(f)(i)",
    words: { clause: DELAY, said: EXEMPT },
  },
  {
    fact: "insuranceExempt",
    note: "As separation pay, its gross-up too",
    authority: "Section 4(f)(i)",
    words: { clause: DELAY, said: EXEMPT },
    workedOutBy: "SEPARATION_PAY_LIMIT",
  },
  {
    fact: "otherBenefitsExempt",
    note: "As separation pay, its gross-up too",
    authority: "Section 4(f)(i)",
    words: { clause: DELAY, said: EXEMPT },
    workedOutBy: "SEPARATION_PAY_LIMIT",
  },
  {
    fact: "primeRate",
    note: "Blank: as listed on the termination date",
    authority: "Section 4(f)(ii)",
    words: {
      clause: INTEREST,
      said: "the prime rate listed in the Wall Street Journal as of Employee's date of termination",
    },
    workedOutBy: "PRIME_RATE",
  },
  {
    fact: "actualPaymentDate",
    note: "Blank: five days after the postponement",
    authority: "Section 4(f)(i)",
    words: { clause: DELAY, said: "within five (5) days after the end of the postponement period" },
  },
];
