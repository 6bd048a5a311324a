import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["HEALTH_PAYMENT", 1800, 300],
    gives: 1500,
    because: "1,800 − 300",
  },
  {
    call: ["HEALTH_PAYMENT", 300, 300.01],
    gives: 0,
    because: "300 − 300.01 is below zero",
  },
  {
    call: ["HEALTH_PAYMENT", 1800.55, 0],
    gives: 1800.55,
    because: "nothing was paid before, so the whole premium",
  },
  {
    call: ["HEALTH_GROSSUP", 0.01, 0.5],
    gives: 0.01,
    because: "0.01 × 50% = 0.005, half a cent up",
  },
  {
    call: ["HEALTH_GROSSUP", 1500, 0.45],
    gives: 675,
    because: "1,500 × 45%, the literal reading",
  },
  {
    call: ["HEALTH_GROSSUP", 1500, 0.45, true],
    gives: 1227.27,
    because: "1,500 × 45% ÷ (1 − 45%) = 1,227.2727…",
  },
  {
    call: ["HEALTH_SCHEDULE", 39428, 1800, 300, 0.45],
    at: [37, 2],
    gives: 54000,
    because: "36 × 1,500",
  },
  {
    call: ["HEALTH_SCHEDULE", 39428, 1800, 300, 0.45],
    at: [1, 1],
    gives: 39448,
    because: "the first premium: 1 January 2008",
  },
  {
    call: ["HEALTH_SCHEDULE", 39428, 1800, 300, 0.45, true, 0.0725],
    at: [6, 8],
    gives: 39616,
    because: "month 6, due 6 June 2008, before the end: 17 June 2008",
  },
  {
    call: ["HEALTH_SCHEDULE", 39428, 1800, 300, 0.45, true, 0.0725],
    at: [1, 9],
    gives: 21.85,
    because: "675 × 7.25% × 163 ÷ 365 = 21.8542…",
  },
  {
    call: ["HEALTH_SCHEDULE", 39428, 1800, 300, 0.45, false, null, 39500],
    at: [3, 2],
    gives: 3000,
    because: "a death on 22 February 2008: two premiums fell due",
  },
  {
    call: ["HEALTH_PAYMENT", 300, 300],
    gives: 0,
    because: "the share is the whole premium",
  },
  {
    call: ["HEALTH_PAYMENT", 300.01, 300],
    gives: 0.01,
    because: "a cent more than the share",
  },
  {
    call: ["HEALTH_GROSSUP", 0.02, 0.5],
    gives: 0.01,
    because: "0.02 × 50% = 0.01",
  },
  {
    call: ["HEALTH_SCHEDULE", 39448, 1800, 300, 0.45],
    at: [1, 1],
    gives: 39479,
    because: "terminated on 1 January 2008: the first premium falls due on 1 February",
  },
  {
    call: ["HEALTH_SCHEDULE", 39447, 1800, 300, 0.45],
    at: [1, 1],
    gives: 39448,
    because: "terminated on 31 December 2007: the next day",
  },
  {
    call: ["HEALTH_SCHEDULE", 39428, 1800, 300, 0.45, false, null, 39478],
    at: [2, 2],
    gives: 1500,
    because: "a death on 31 January 2008, the day before the second premium: one fell due",
  },
  {
    call: ["HEALTH_SCHEDULE", 39428, 1800, 300, 0.45, false, null, 39479],
    at: [3, 2],
    gives: 3000,
    because: "a death on 1 February 2008, the day of the second premium: two fell due",
  },
  {
    call: ["HEALTH_SCHEDULE", 39428, 1800, 300, 0.45],
    at: [18, 5],
    gives: true,
    because: "month 18, the last of the COBRA period",
  },
  {
    call: ["HEALTH_SCHEDULE", 39428, 1800, 300, 0.45],
    at: [19, 5],
    gives: false,
    because: "month 19, past the COBRA period",
  },
];
