import type { AskedFact } from "./asked";

const DEATH = "04a-death-benefit";
const HEALTH = "04d-iii-health-payments";
const DELAY = "04f-i-six-month-delay";
const INTEREST = "04f-ii-delayed-interest";
const TRUST = "04f-iii-rabbi-trust";
const PARACHUTE = "08a-gross-up";

/** Where the words can be read two ways. */
export const readings: readonly AskedFact[] = [
  {
    fact: "taxOnTax",
    note: "Does a gross-up cover the tax on itself?",
    authority: "Section 4(d)(iii)",
    words: { clause: HEALTH, said: "that Employee incurs on each monthly Health Payment" },
  },
  {
    fact: "grossUpDelayed",
    note: "Is section 8's payment delayed too?",
    authority: "Section 4(f)(i)",
    words: {
      clause: DELAY,
      said: "payable to or on behalf of Employee in connection with a termination of employment",
    },
  },
  {
    fact: "healthAfterDeath",
    note: "For spouse and dependents?",
    authority: "Section 4(d)(iii)",
    words: {
      clause: HEALTH,
      said: "his spouse and dependents shall receive health insurance coverage",
    },
  },
  {
    fact: "basis",
    note: "As in YEARFRAC; blank: 3, actual days over 365",
    help: "Day count as in YEARFRAC: 0 US 30/360, 1 actual/actual, 2 actual/360, 3 actual/365, 4 European 30/360",
    authority: "Section 4(f)(ii)",
    words: { clause: INTEREST, said: "at an annual rate" },
  },
  {
    fact: "compounding",
    note: "Times a year; blank: 0, simple interest",
    help: "Times a year: 0 (simple), 1 (yearly), 2 (half-yearly), 4 (quarterly), 12 (monthly), 365 (daily)",
    authority: "Section 4(f)(ii)",
    words: { clause: INTEREST, said: "at an annual rate" },
  },
  {
    fact: "interestFrom",
    note: "“due date” or “termination”",
    authority: "Section 4(f)(ii)",
    words: {
      clause: INTEREST,
      said: "from the date on which the amounts otherwise would have been paid",
    },
  },
  {
    fact: "trustInterestTo",
    note: "“end + 5” or “end”",
    authority: "Section 4(f)(iii)",
    words: {
      clause: TRUST,
      said: "an additional amount to cover the interest that is payable on such amounts",
    },
  },
  {
    fact: "interestCounts",
    note: "Is interest part of the payments?",
    authority: "Section 8(a)",
    words: {
      clause: PARACHUTE,
      said: "any payment or distribution by Employer to or for the benefit of Employee",
    },
  },
  {
    fact: "deathBenefitMeasuredBy",
    note: "“months” or “days”",
    authority: "Section 4(a)",
    words: {
      clause: DEATH,
      said: "the base salary that Employee would have received for the six (6)-month period following Employee's date of death",
    },
  },
];
