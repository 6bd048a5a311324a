import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
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
    call: ["PRESENT_VALUE_280G", 110.25, 39793, 39428, 0.1],
    gives: 100,
    because: "110.25 ÷ 1.05 ^ 2, 365 days after the change",
  },
  {
    call: ["PRESENT_VALUE_280G", 1000, 40158, 39428, 0.1],
    gives: 822.7,
    because: "1,000 ÷ 1.05 ^ 4 = 822.702…",
  },
  {
    call: ["PRESENT_VALUE_280G", 1000, 39428, 39428, 0.1],
    gives: 1000,
    because: "paid on the change: the amount",
  },
  {
    call: ["PRESENT_VALUE_280G", 1000, 39427, 39428, 0.1],
    gives: 1000,
    because: "paid before the change: the amount",
  },
  {
    call: ["ACCELERATION_VALUE", 110.25, 39428, 39793, 0.1, 0],
    gives: 10.25,
    because: "110.25 − 110.25 ÷ 1.05 ^ 2",
  },
  {
    call: ["ACCELERATION_VALUE", 110.25, 39428, 39793, 0.1],
    gives: 22.38,
    because: "10.25 + 1% × 110.25 × 11 full months = 22.3775",
  },
  {
    call: ["ACCELERATION_VALUE", 110.25, 39428, 39794, 0.1],
    gives: 23.51,
    because: "a day later it is 12 full months: 110.25 − 110.25 ÷ 1.05 ^ (732 ÷ 365) + 13.23",
  },
  {
    call: ["ACCELERATION_VALUE", 110.25, 39428, 39793, 0.1, 2],
    gives: 110.25,
    because: "performance: the whole amount",
  },
  {
    call: ["PARACHUTE_CUTBACK", 1600000, 500000],
    gives: 1499999,
    because: "3 × 500,000 − 1",
  },
  {
    call: ["PARACHUTE_CUTBACK", 1500000, 500000],
    gives: 1499999,
    because: "at exactly three times",
  },
  {
    call: ["PARACHUTE_CUTBACK", 1499999.99, 500000],
    gives: 1499999.99,
    because: "a cent below: unchanged",
  },
  {
    call: ["PARACHUTE_CUTBACK", 600000, 100000, 500000],
    gives: 399999,
    because: "600,000 − (500,000 − 299,999)",
  },
  {
    call: ["PARACHUTE_COMPARE", 1600000, 500000, 0.4],
    at: [1, 4],
    gives: 740000,
    because: "in full: 1,600,000 − 640,000 − 220,000",
  },
  {
    call: ["PARACHUTE_COMPARE", 1600000, 500000, 0.4],
    at: [2, 4],
    gives: 899999.4,
    because: "cut back: 1,499,999 × 60%",
  },
  {
    call: ["PARACHUTE_COMPARE", 1600000, 500000, 0.4],
    at: [4, 7],
    gives: 550000,
    because: "the gross-up: 220,000 ÷ 40%",
  },
  {
    call: ["PARACHUTE_COMPARE", 1600000, 500000, 0.4],
    at: [5, 1],
    gives: 1999998.5,
    because: "(1,499,999 × 60% − 100,000) ÷ 40%",
  },
  {
    call: ["BASE_AMOUNT", [[100000], [100000.01]]],
    gives: 100000.01,
    because: "200,000.01 ÷ 2 = 100,000.005, half a cent up",
  },
  {
    call: ["BASE_AMOUNT", [[110000]], [[11]]],
    gives: 120000,
    because: "110,000 × 12 ÷ 11",
  },
  {
    call: ["EXCESS_PARACHUTE", 1500000, 500000],
    gives: 1000000,
    because: "at exactly three times: 1,500,000 − 500,000",
  },
  {
    call: ["EXCESS_PARACHUTE", 1500000.01, 500000],
    gives: 1000000.01,
    because: "a cent above",
  },
  {
    call: ["EXCISE_TAX", 1499999.99, 500000],
    gives: 0,
    because: "a cent below 3 × 500,000",
  },
  {
    call: ["PRESENT_VALUE_280G", 1000, 39429, 39428, 0.1],
    gives: 999.73,
    because: "a day after the change: 1,000 ÷ 1.05 ^ (2 ÷ 365) = 999.7327…",
  },
  {
    call: ["PARACHUTE_CUTBACK", 1500000.01, 500000],
    gives: 1499999,
    because: "a cent above: 1,500,000.01 − (1,500,000.01 − 1,499,999)",
  },
  {
    call: ["PARACHUTE_COMPARE", 1499999.99, 500000, 0.4],
    at: [1, 3],
    gives: 0,
    because: "a cent below three times: no excise",
  },
  {
    call: ["PARACHUTE_COMPARE", 1500000, 500000, 0.4],
    at: [1, 3],
    gives: 200000,
    because: "at three times: 20% × 1,000,000",
  },
];
