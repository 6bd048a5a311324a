import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["DETERMINATION_DUE", 39428],
    gives: 39438,
    because: "12 December 2007 + 10 days = 22 December 2007",
  },
  {
    call: ["DETERMINATION_DUE", 39438],
    gives: 39448,
    because: "22 December 2007 + 10 days = 1 January 2008",
  },
  {
    call: ["DETERMINATION_DUE", 39499],
    gives: 39509,
    because: "21 February 2008 + 10 days = 2 March 2008",
  },
  {
    call: ["GROSSUP_DUE", 39438],
    gives: 39448,
    because: "22 December 2007 + 10 days = 1 January 2008",
  },
  {
    call: ["GROSSUP_DUE", 39437],
    gives: 39447,
    because: "21 December 2007 + 10 days = 31 December 2007",
  },
  {
    call: ["GROSSUP_DUE", 39434],
    gives: 39444,
    because: "a determination made early counts from its own day",
  },
  {
    call: ["DETERMINATION_DUE", 39437],
    gives: 39447,
    because: "21 December 2007 + 10 days = 31 December 2007",
  },
];
