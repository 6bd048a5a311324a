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
  {
    call: ["SEVERANCE_DUE", 39428],
    gives: 39433,
    because: "12 December 2007 + 5 days = 17 December 2007",
  },
  {
    call: ["SEVERANCE_DUE", 39445],
    gives: 39450,
    because: "29 December 2007 + 5 days = 3 January 2008",
  },
  {
    call: ["SEVERANCE_DUE", 39505],
    gives: 39510,
    because: "27 February 2008 + 5 days = 3 March 2008, in a leap year",
  },
  {
    call: ["SEVERANCE_DUE", 39506],
    gives: 39511,
    because: "28 February 2008 + 5 days = 4 March 2008, the leap day between",
  },
];
