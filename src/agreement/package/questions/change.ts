import type { AskedFact } from "./asked";

const PARACHUTE = "08a-gross-up";
const EXCESS =
  "would constitute an `excess parachute payment' within the meaning of section 280G of the Code";

/** The change in control, and what section 8 measures payments against. */
export const change: readonly AskedFact[] = [
  {
    fact: "changeDate",
    note: "Blank: section 8 is left out",
    authority: "Section 8(a)",
    words: { clause: PARACHUTE, said: EXCESS },
  },
  {
    fact: "baseAmount",
    note: "Average pay of the base period",
    authority: "IRC 280G(b)(3)",
    words: { clause: PARACHUTE, said: EXCESS },
    workedOutBy: "BASE_AMOUNT",
  },
  {
    fact: "combinedRate",
    note: "All taxes on one more dollar",
    authority: "Section 8(a)",
    words: {
      clause: PARACHUTE,
      said: "at the highest marginal rate of federal income and employment taxation in the calendar year in which the Gross-Up Payment is to be made",
    },
    workedOutBy: "DEEMED_RATE",
  },
  {
    fact: "afr120",
    note: "120% of the applicable federal rate, semiannual",
    authority: "IRC 280G(d)(4)",
    words: { clause: PARACHUTE, said: EXCESS },
  },
  {
    fact: "otherParachutePayments",
    note: "Such as the value of vesting brought forward",
    authority: "Section 8(a)",
    words: {
      clause: PARACHUTE,
      said: "paid or payable or distributed or distributable pursuant to the terms of this Agreement or otherwise",
    },
    workedOutBy: "ACCELERATION_VALUE",
  },
  {
    fact: "laterServices",
    note: "In dollars paid: no parachute payment",
    help: "Pay for services after the change leaves the payments; of their present value it takes the same share",
    authority: "IRC 280G(b)(4)(A)",
    words: { clause: PARACHUTE, said: EXCESS },
  },
  {
    fact: "earlierServices",
    note: "Taken off the excess",
    authority: "IRC 280G(b)(4)(B)",
    words: { clause: PARACHUTE, said: EXCESS },
  },
  {
    fact: "corporateRate",
    note: "The employer's, on a lost deduction; blank: 21%",
    authority: "IRC 11(b)",
  },
];
