import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["REIMBURSEMENT_DUE", 39428],
    gives: 39813,
    because: "12 December 2007: 31 December 2008",
  },
  {
    call: ["REIMBURSEMENT_DUE", 39447],
    gives: 39813,
    because: "31 December 2007: 31 December 2008",
  },
  {
    call: ["REIMBURSEMENT_DUE", 39448],
    gives: 40178,
    because: "1 January 2008: 31 December 2009",
  },
  {
    call: ["SEPARATION_PAY_LIMIT", 2007, 1000000],
    gives: 450000,
    because: "2 × 225,000, the limit of 2007",
  },
  {
    call: ["SEPARATION_PAY_LIMIT", 2007, 224999.99],
    gives: 449999.98,
    because: "2 × the pay, a cent under the limit",
  },
  {
    call: ["SEPARATION_PAY_LIMIT", 2007, 225000],
    gives: 450000,
    because: "2 × 225,000",
  },
  {
    call: ["SEPARATION_PAY_LIMIT", 2007, 225000.01],
    gives: 450000,
    because: "the pay is a cent over the limit: 2 × 225,000",
  },
  {
    call: ["SEPARATION_PAY_LIMIT", 2008, 1000000],
    gives: 460000,
    because: "2 × 230,000, the limit of 2008",
  },
];
