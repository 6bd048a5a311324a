import type { AskedFact } from "./asked";

const HEALTH = "04d-iii-health-payments";

/** What the benefits cost and how they are taxed. */
export const benefits: readonly AskedFact[] = [
  {
    fact: "monthlyPremium",
    note: "Full premium of the same health coverage",
    authority: "Section 4(d)(iii)",
    words: { clause: HEALTH, said: "the full monthly premium payments required for such coverage" },
  },
  {
    fact: "employeeShare",
    note: "Paid a month just before the termination",
    authority: "Section 4(d)(iii)",
    words: {
      clause: HEALTH,
      said: "the amount that Employee was required to pay for such coverage immediately prior to the date of his termination of employment",
    },
  },
  {
    fact: "taxRate",
    note: "All income and payroll taxes on them",
    authority: "Section 4(d)(iii)",
    words: {
      clause: HEALTH,
      said: "the federal, state and local income and payroll taxes that Employee incurs on each monthly Health Payment",
    },
  },
  {
    fact: "insuranceCost",
    note: "The employer's cost of one year",
    authority: "Section 4(d)(iv)",
    words: {
      clause: "04d-iv-insurance-and-auto",
      said: "life and disability coverage, long term care insurance and automobile lease in effect immediately prior to Employee's termination of employment",
    },
  },
  {
    fact: "otherBenefitsCost",
    note: "The employer's cost of one year",
    authority: "Section 4(d)(v)",
    words: {
      clause: "04d-v-other-benefits",
      said: "all employee benefits (other than those in subsections (d)(iii) and (iv))",
    },
  },
];
