import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["BENEFITS_LUMP", [[12000], [8000.01], [null], [500]]],
    gives: 61500.03,
    because: "3 × (12,000 + 8,000.01 + 500); the blank row is skipped",
  },
  {
    call: ["BENEFITS_LUMP", 20000],
    gives: 60000,
    because: "3 × 20,000",
  },
  {
    call: ["BENEFITS_LUMP", 100.01, 1.5],
    gives: 150.02,
    because: "1.5 × 100.01 = 150.015, half a cent up",
  },
  {
    call: ["BENEFITS_GROSSUP", 60000, 0.45],
    gives: 27000,
    because: "60,000 × 45%, the literal reading",
  },
  {
    call: ["BENEFITS_GROSSUP", 300000, 0.3, true],
    gives: 128571.43,
    because: "300,000 × 30% ÷ (1 − 30%) = 128,571.428…",
  },
  {
    call: ["BENEFITS_GROSSUP", 60000, 0],
    gives: 0,
    because: "no tax, nothing to reimburse",
  },
  {
    call: ["BENEFITS_GROSSUP", 0.01, 0.5],
    gives: 0.01,
    because: "0.01 × 50% = 0.005, half a cent up",
  },
  {
    call: ["BENEFITS_GROSSUP", 0.01, 0.49],
    gives: 0,
    because: "0.01 × 49% = 0.0049",
  },
];
