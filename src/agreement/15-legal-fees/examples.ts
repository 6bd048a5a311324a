import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["LEGAL_FEE_DUE", 39428, 39428],
    gives: 39433,
    because: "12 December 2007 + 5 days",
  },
  {
    call: ["LEGAL_FEE_DUE", 39808, 39428],
    gives: 39813,
    because: "26 December 2008 + 5 days = 31 December 2008, the last day",
  },
  {
    call: ["LEGAL_FEE_DUE", 39809, 39428],
    gives: 39813,
    because: "27 December 2008 + 5 days is past 31 December 2008",
  },
  {
    call: ["LEGAL_FEE_DUE", 39813, 39428],
    gives: 39813,
    because: "presented on the last day itself",
  },
  {
    call: ["LEGAL_FEE_DUE", 39400, 39428],
    gives: 39405,
    because: "a retainer presented before the fees: 14 November 2007 + 5 days",
  },
  {
    call: ["LEGAL_FEE_DUE", 39807, 39428],
    gives: 39812,
    because: "25 December 2008 + 5 days = 30 December 2008",
  },
];
