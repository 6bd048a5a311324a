import type { AskedFact } from "./asked";

const SEVERANCE = "04d-i-severance-lump";
const DELAY = "04f-i-six-month-delay";

/** Who is paid, and when employment ended. */
export const employment: readonly AskedFact[] = [
  {
    fact: "terminationDate",
    note: "The last day of employment",
    authority: "Section 4(d)",
    words: { clause: SEVERANCE, said: "within five (5) days of such termination" },
  },
  {
    fact: "separationDate",
    note: "Separation from service; blank: the termination",
    authority: "Section 4(f)(i)",
    words: {
      clause: DELAY,
      said: "measured from the date of Employee's `separation from service'",
    },
  },
  {
    fact: "deathDate",
    note: "After the termination; blank: none",
    authority: "Section 4(f)(i)",
    words: { clause: DELAY, said: "(y) the date of Employee's death" },
  },
  {
    fact: "annualSalary",
    note: "Current gross salary for federal income tax",
    authority: "Section 4(d)(i)",
    words: {
      clause: SEVERANCE,
      said: "based upon Employee's current gross salary (for federal income tax purposes)",
    },
  },
  {
    fact: "maximumBonus",
    note: "Of the fiscal year most recently completed",
    authority: "Section 4(d)(i)",
    words: {
      clause: SEVERANCE,
      said: "the maximum bonus that Employee was eligible to receive during Employer's most recently completed fiscal year",
    },
  },
];
