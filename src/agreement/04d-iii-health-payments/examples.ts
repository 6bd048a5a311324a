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
    call: ["HEALTH_GROSSUP", 1500, 0.45],
    gives: 675,
    because: "1,500 × 45%, the literal reading",
  },
  {
    call: ["HEALTH_GROSSUP", 1500, 0.45, true],
    gives: 1227.27,
    because: "1,500 × 45% ÷ (1 − 45%) = 1,227.2727…",
  },
];
