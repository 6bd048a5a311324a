import { asDay, edgeDay, endOfNextYear, LAST_DAY, often } from "./days";
import { wholeDay, type Oracle } from "./oracle";

/** So many calendar days after a day, the day itself not counted. */
const within = (name: string, days: number): Oracle => ({
  name,
  isPayment: false,
  amount: ([day]) => asDay(wholeDay(day) + days),
  arranged: ([day], random) => [often(Number(day), random)],
});

/** 4(a): within thirty days following death. */
export const deathBenefitDue = within("DEATH_BENEFIT_DUE", 30);

/** 4(d): within five days of termination. */
export const severanceDue = within("SEVERANCE_DUE", 5);

/** 4(f)(iii): within five days following termination. */
export const trustDue = within("TRUST_DUE", 5);

/** 8(b): within ten days of the triggering event, and ten more after the determination. */
export const determinationDue = within("DETERMINATION_DUE", 10);
export const grossUpDue = within("GROSSUP_DUE", 10);

/** 19: by 31 December of the year after the one the expense was incurred in. */
export const reimbursementDue: Oracle = {
  name: "REIMBURSEMENT_DUE",
  isPayment: false,
  amount: ([incurred]) => asDay(endOfNextYear(wholeDay(incurred))),
  arranged: ([incurred], random) => [often(Number(incurred), random)],
};

/** 15: five days after presentation, not after 31 December of the year after the fees were incurred. */
export const legalFeeDue: Oracle = {
  name: "LEGAL_FEE_DUE",
  isPayment: false,
  amount: ([presented, incurred]) => {
    const last = endOfNextYear(wholeDay(incurred));
    const shown = wholeDay(presented);
    return shown > last ? undefined : asDay(Math.min(shown + 5, last));
  },
  arranged: (_, random) => {
    const incurred = random.chance(0.5) ? edgeDay(random) : random.whole(34_000, 50_000);
    const last = endOfNextYear(incurred);
    const presented = random.pick([
      incurred - random.whole(0, 60),
      incurred + random.whole(0, 400),
      last - random.whole(0, 8),
      last,
      last + random.pick([0, 0, 0, 1]),
    ]);
    return [Math.min(presented, LAST_DAY), incurred];
  },
};
