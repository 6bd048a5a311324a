import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["COMBINED_RATE", 0.35, 0.0897, 0, 0.0145],
    gives: 0.422805,
    because: "35% + 8.97% + 1.45% − 35% × 8.97%; New Jersey, 2007",
  },
  {
    call: ["COMBINED_RATE", 0.37, 0.1075, 0, 0.0235, 0],
    gives: 0.501,
    because: "37% + 10.75% + 2.35%; New Jersey, from 2018",
  },
  {
    call: ["COMBINED_RATE", 0.35, 0.0307, 0.0425],
    gives: 0.39758,
    because: "35% + 7.32% − 35% × 7.32% = 42.32% − 2.562%",
  },
  {
    call: ["BASE_AMOUNT", [[30000], [120000], [150000]], [[4], [12], [12]]],
    gives: 120000,
    because: "(30,000 × 12 ÷ 4 + 120,000 + 150,000) ÷ 3",
  },
  {
    call: ["BASE_AMOUNT", [[40000]], [[4]], [[10000]]],
    gives: 100000,
    because: "(40,000 − 10,000) × 12 ÷ 4 + 10,000",
  },
  {
    call: ["BASE_AMOUNT", [[100000], [100000], [100001]]],
    gives: 100000.33,
    because: "300,001 ÷ 3 = 100,000.333…",
  },
  {
    call: ["EXCESS_PARACHUTE", 1600000, 500000],
    gives: 1100000,
    because: "1,600,000 ≥ 3 × 500,000, so 1,600,000 − 500,000",
  },
  {
    call: ["EXCESS_PARACHUTE", 1499999.99, 500000],
    gives: 0,
    because: "a cent below 3 × 500,000",
  },
  {
    call: ["EXCESS_PARACHUTE", 600000, 100000, 500000],
    gives: 500000,
    because: "500,000 ≥ 3 × 100,000, so 600,000 − 100,000",
  },
  {
    call: ["EXCISE_TAX", 1500000, 500000],
    gives: 200000,
    because: "20% × (1,500,000 − 500,000), at exactly three times",
  },
  {
    call: ["EXCISE_TAX", 1500000.01, 500000],
    gives: 200000,
    because: "20% × 1,000,000.01 = 200,000.002",
  },
  {
    call: ["EXCISE_TAX", 1499999, 500000],
    gives: 0,
    because: "below 3 × 500,000",
  },
  {
    call: ["PARACHUTE_GROSSUP", 1600000, 500000, 0.4],
    gives: 550000,
    because: "20% × 1,100,000 ÷ (1 − 40% − 20%)",
  },
  {
    call: ["PARACHUTE_GROSSUP", 290, 100, 0.422805],
    gives: 0,
    because: "290 is below 3 × 100: no excess, so no gross-up",
  },
  {
    call: ["PARACHUTE_GROSSUP", 4000000, 1000000, 0.4985],
    gives: 1990049.75,
    because: "600,000 ÷ (1 − 49.85% − 20%) = 1,990,049.751…",
  },
];
