import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["RABBI_TRUST", [[3000000]], [[39433]], 39428, 0.0725],
    gives: 3109047.95,
    because: "3,000,000 and 3,000,000 × 7.25% × 183 ÷ 365 = 109,047.95",
  },
  {
    call: ["RABBI_TRUST", [[1000], [500]], [[39433], [39611]], 39428, 0.0725],
    gives: 1036.35,
    because: "1,000 and its 36.35; the 500 falls due on the end itself and is not delayed",
  },
  {
    call: ["RABBI_TRUST", [[1000], [500]], [[39433], [39610]], 39428, 0.0725],
    gives: 1536.95,
    because: "the 500 due the day before the end: 500 × 7.25% × 6 ÷ 365 = 0.60 more",
  },
  {
    call: ["RABBI_TRUST", [[1000]], [[39433]], 39428, 0.0725, 39430],
    gives: 0,
    because: "a death two days after separation: nothing is due before it",
  },
  {
    call: ["TRUST_DUE", 39428],
    gives: 39433,
    because: "12 December 2007 + 5 days = 17 December 2007",
  },
  {
    call: ["TRUST_DUE", 39445],
    gives: 39450,
    because: "29 December 2007 + 5 days = 3 January 2008",
  },
  {
    call: ["TRUST_DUE", 39505],
    gives: 39510,
    because: "27 February 2008 + 5 days = 3 March 2008",
  },
  {
    call: ["TRUST_DUE", 39442],
    gives: 39447,
    because: "26 December 2007 + 5 days = 31 December 2007",
  },
  {
    call: ["TRUST_DUE", 39443],
    gives: 39448,
    because: "27 December 2007 + 5 days = 1 January 2008",
  },
];
