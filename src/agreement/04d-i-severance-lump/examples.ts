import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["SEVERANCE_LUMP", 400000, 100000],
    gives: 1500000,
    because: "3 × (400,000 + 100,000)",
  },
  {
    call: ["SEVERANCE_LUMP", 850000, 400000],
    gives: 3750000,
    because: "3 × (850,000 + 400,000)",
  },
  {
    call: ["SEVERANCE_LUMP", 682000, 865867, 2.99],
    gives: 4628122.33,
    because: "2.99 × 1,547,867 = 4,628,122.33",
  },
  {
    call: ["SEVERANCE_LUMP", 100000.01, 0, 1.5],
    gives: 150000.02,
    because: "1.5 × 100,000.01 = 150,000.015, half a cent up",
  },
];
