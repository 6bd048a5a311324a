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
  {
    call: ["DEEMED_RATE", 2007, "NJ"],
    gives: 0.422805,
    because: "35% + 8.97% + 1.45% − 35% × 8.97%",
  },
  {
    call: ["DEEMED_RATE", 2009, "NJ"],
    gives: 0.434375,
    because: "35% + 10.75% + 1.45% − 35% × 10.75%",
  },
  {
    call: ["DEEMED_RATE", 2015, "nj"],
    gives: 0.4736788,
    because: "39.6% + 8.97% + 2.35% − 39.6% × 8.97%",
  },
  {
    call: ["DEEMED_RATE", 2020, "NJ"],
    gives: 0.501,
    because: "37% + 10.75% + 2.35%, no marginal deduction from 2018",
  },
  {
    call: ["COMBINED_RATE", 0.35, 0.0897, 0, 0.0145, 0.5],
    gives: 0.4385025,
    because: "35% + 8.97% + 1.45% − 35% × 8.97% × 50% = 45.42% − 1.569750%",
  },
  {
    call: ["PARACHUTE_GROSSUP", 299.99, 100, 0.4],
    gives: 0,
    because: "a cent below 3 × 100",
  },
  {
    call: ["PARACHUTE_GROSSUP", 300, 100, 0.4],
    gives: 100,
    because: "at 3 × 100: 20% × 200 ÷ (1 − 40% − 20%)",
  },
  {
    call: ["PARACHUTE_GROSSUP", 300.01, 100, 0.4],
    gives: 100.01,
    because: "20% × 200.01 ÷ 40% = 100.005, half a cent up",
  },
  {
    call: ["DEEMED_RATE", 2012, "NJ"],
    gives: 0.422805,
    because: "35% + 8.97% + 1.45% − 35% × 8.97%, the last year of 35% and 1.45%",
  },
  {
    call: ["DEEMED_RATE", 2013, "NJ"],
    gives: 0.4736788,
    because: "39.6% + 8.97% + 2.35% − 39.6% × 8.97%, the first year of 39.6% and 2.35%",
  },
  {
    call: ["DEEMED_RATE", 2017, "NJ"],
    gives: 0.4736788,
    because: "39.6% + 8.97% + 2.35% − 39.6% × 8.97%, the last year state tax was deducted",
  },
  {
    call: ["DEEMED_RATE", 2018, "NJ"],
    gives: 0.501,
    because: "37% + 10.75% + 2.35%, the first year it was not",
  },
];
