import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["DELAYED_INTEREST", 3000000, 39433, 39616, 0.0725],
    gives: 109047.95,
    because: "3,000,000 × 7.25% × 183 ÷ 365; 17 December 2007 to 17 June 2008",
  },
  {
    call: ["DELAYED_INTEREST", 3000000, 39433, 39616, 0.0725, 1],
    gives: 108750,
    because: "3,000,000 × 7.25% × 183 ÷ 366",
  },
  {
    call: ["DELAYED_INTEREST", 3000000, 39433, 39616, 0.0725, 0],
    gives: 108750,
    because: "3,000,000 × 7.25% × 180 ÷ 360",
  },
  {
    call: ["DELAYED_INTEREST", 3000000, 39433, 39616, 0.0725, 2],
    gives: 110562.5,
    because: "3,000,000 × 7.25% × 183 ÷ 360",
  },
  {
    call: ["DELAYED_INTEREST", 1000, 39433, 39799, 0.05, 3, 1],
    gives: 50.14,
    because: "1,000 × (1.05 ^ (366 ÷ 365) − 1) = 50.1403…",
  },
  {
    call: ["DELAYED_INTEREST", 3000000, 39433, 39433, 0.0725],
    gives: 0,
    because: "paid on the due date",
  },
  {
    call: ["PRIME_RATE", 39426],
    gives: 0.075,
    because: "10 December 2007: 7.50% since 31 October 2007",
  },
  {
    call: ["PRIME_RATE", 39427],
    gives: 0.0725,
    because: "11 December 2007: the day it changed to 7.25%",
  },
  {
    call: ["PRIME_RATE", 39428],
    gives: 0.0725,
    because: "12 December 2007, the amendment's date",
  },
  {
    call: ["PRIME_RATE", 20305],
    gives: 0.0325,
    because: "4 August 1955, the first day recorded",
  },
  {
    call: ["DELAYED_INTEREST", 3000000, 39433, 39434, 0.0725],
    gives: 595.89,
    because: "paid a day late: 3,000,000 × 7.25% ÷ 365 = 595.890…",
  },
  {
    call: ["DELAYED_INTEREST", 36500, 39433, 39434, 0.05005],
    gives: 5.01,
    because: "36,500 × 5.005% ÷ 365 = 5.005, half a cent up",
  },
  {
    call: ["PRIME_RATE", 39385],
    gives: 0.0775,
    because: "30 October 2007, the day before it fell to 7.50%",
  },
];
