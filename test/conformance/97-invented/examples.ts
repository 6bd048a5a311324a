import type { Example } from "../../../src/agreement/define-clause";

export const examples: readonly Example[] = [
  { call: ["RETENTION_BONUS", 100_000, 8], gives: 6000, because: "2% × 100,000 × (8 − 5)" },
  {
    call: ["RETENTION_BONUS", 100_000.25],
    gives: 2000.01,
    because: "2% × 100,000.25 = 2,000.005, half a cent up",
  },
  { call: ["RETENTION_BONUS", 100_000, 3], gives: 0, because: "three years are not beyond five" },
  { call: ["RETENTION_BONUS_DUE", 39428], gives: 39448, because: "12 December 2007 + 20 days" },
];
