import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["DEATH_BENEFIT", 300000],
    gives: 150000,
    because: "300,000 × 6 ÷ 12",
  },
  {
    call: ["DEATH_BENEFIT", 850000.01],
    gives: 425000.01,
    because: "850,000.01 × 6 ÷ 12 = 425,000.005, half a cent up",
  },
  {
    call: ["DEATH_BENEFIT", 100000, 1],
    gives: 8333.33,
    because: "100,000 ÷ 12 = 8,333.333…",
  },
  {
    call: ["DEATH_BENEFIT_DUE", 39447],
    gives: 39477,
    because: "31 December 2007 + 30 days = 30 January 2008",
  },
  {
    call: ["DEATH_BENEFIT_DUE", 39448],
    gives: 39478,
    because: "1 January 2008 + 30 days = 31 January 2008",
  },
  {
    call: ["DEATH_BENEFIT_DUE", 39448.75],
    gives: 39478,
    because: "the time of day is cut off",
  },
  {
    call: ["DEATH_BENEFIT_DUE", 39478],
    gives: 39508,
    because: "31 January 2008 + 30 days = 1 March 2008: 29 in February, and one",
  },
];
