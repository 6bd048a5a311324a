import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: ["KEY_EMPLOYEE", 2007, 145000, true, 0],
    gives: false,
    because: "an officer paid exactly 145,000 in 2007: the limit is not exceeded",
  },
  {
    call: ["KEY_EMPLOYEE", 2007, 145000.01, true, 0],
    gives: true,
    because: "an officer paid a cent more than 145,000",
  },
  {
    call: ["KEY_EMPLOYEE", 2007, 150000, false, 0.02],
    gives: false,
    because: "a 2% owner paid exactly 150,000",
  },
  {
    call: ["KEY_EMPLOYEE", 2007, 150000.01, false, 0.02],
    gives: true,
    because: "a 2% owner paid a cent more than 150,000",
  },
  {
    call: ["KEY_EMPLOYEE", 2050, 0, false, 0.0501],
    gives: true,
    because: "an owner of more than 5%, in any year",
  },
  {
    call: ["IDENTIFICATION_YEAR", 39522],
    gives: 2006,
    because: "15 March 2008: the list of 31 December 2006",
  },
  {
    call: ["IDENTIFICATION_YEAR", 39538],
    gives: 2006,
    because: "31 March 2008, the last day of that list",
  },
  {
    call: ["IDENTIFICATION_YEAR", 39539],
    gives: 2007,
    because: "1 April 2008: the list of 31 December 2007",
  },
  {
    call: ["POSTPONED_UNTIL", 39428],
    gives: 39611,
    because: "12 December 2007 + 6 months = 12 June 2008",
  },
  {
    call: ["POSTPONED_UNTIL", 39691],
    gives: 39872,
    because: "31 August 2008 + 6 months = 28 February 2009",
  },
  {
    call: ["POSTPONED_UNTIL", 39325],
    gives: 39507,
    because: "31 August 2007 + 6 months = 29 February 2008",
  },
  {
    call: ["POSTPONED_UNTIL", 39428, 39500],
    gives: 39500,
    because: "a death on 22 February 2008 ends it",
  },
  {
    call: ["POSTPONED_UNTIL", 39428, 39700],
    gives: 39611,
    because: "a later death does not lengthen it",
  },
  {
    call: ["PAYMENT_DATE", 39433, 39428, true],
    gives: 39616,
    because: "due 17 December 2007, before 12 June 2008: 12 June + 5 days",
  },
  {
    call: ["PAYMENT_DATE", 39433, 39428, false],
    gives: 39433,
    because: "not a specified employee: the due date",
  },
  {
    call: ["PAYMENT_DATE", 39610, 39428, true],
    gives: 39616,
    because: "due the day before the end: delayed",
  },
  {
    call: ["PAYMENT_DATE", 39611, 39428, true],
    gives: 39611,
    because: "due on the end itself: not delayed",
  },
  {
    call: ["PAYMENT_DATE", 39433, 39428, true, 39500],
    gives: 39505,
    because: "a death on 22 February 2008: that day + 5",
  },
  {
    call: ["KEY_EMPLOYEE", 2007, 0, false, 0.05],
    gives: false,
    because: "an owner of exactly 5% is not one of more than 5%",
  },
  {
    call: ["KEY_EMPLOYEE", 2007, 150000.01, false, 0.01],
    gives: false,
    because: "an owner of exactly 1%, whatever the pay",
  },
  {
    call: ["KEY_EMPLOYEE", 2008, 145000.01, true, 0],
    gives: false,
    because: "the officer's limit of 2008 is 150,000",
  },
  {
    call: ["POSTPONED_UNTIL", 39428, 39610],
    gives: 39610,
    because: "a death on 11 June 2008, the day before the six months end",
  },
  {
    call: ["POSTPONED_UNTIL", 39428, 39611],
    gives: 39611,
    because: "a death on the day the six months end",
  },
  {
    call: ["POSTPONED_UNTIL", 39428, 39612],
    gives: 39611,
    because: "a death the day after the six months end",
  },
  {
    call: ["POSTPONED_UNTIL", 39428, 39428],
    gives: 39428,
    because: "a death on the day of separation: nothing waits",
  },
  {
    call: ["PAYMENT_DATE", 39612, 39428, true],
    gives: 39612,
    because: "due the day after the end: not delayed",
  },
];
