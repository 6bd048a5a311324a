import type { Random } from "../../support/random";
import { Rational } from "../../support/rational";
import { dayOf } from "../../support/serial-date";
import { asDay, LAST_DAY, often, sixMonthsAfter } from "./days";
import { dayIfAny, wholeDay, type Argument, type Oracle } from "./oracle";

/**
 * 4(f)(i): six months after separation, or death where that comes first. None where death came before
 * separation, nor where six months run past the last day a cell can hold.
 */
export function endOfPostponement(separation: number, death?: number): number | undefined {
  const end = sixMonthsAfter(separation);
  if (end > LAST_DAY || (death !== undefined && death < separation)) return undefined;
  return death === undefined ? end : Math.min(end, death);
}

/** A death about a day that matters: on it, the day before or after, now and then much later. */
const deathAbout = (days: readonly number[], random: Random): number =>
  Math.min(LAST_DAY, random.pick(days) + random.pick([-1, 0, 0, 1, 1, 40, 300]));

/** 416(i): the list of 31 December is in force from 1 April of the next year for twelve months. */
export const identificationYear: Oracle = {
  name: "IDENTIFICATION_YEAR",
  isPayment: false,
  amount: ([separation]) => {
    const { year, month } = dayOf(wholeDay(separation));
    return Rational.of([1, 2, 3].includes(month) ? year - 2 : year - 1);
  },
  arranged: ([separation], random) => [often(Number(separation), random)],
};

export const postponedUntil: Oracle = {
  name: "POSTPONED_UNTIL",
  isPayment: false,
  amount: ([separation, death]) => {
    const end = endOfPostponement(wholeDay(separation), dayIfAny(death));
    return end === undefined ? undefined : asDay(end);
  },
  arranged: ([separation, death], random) => {
    const day = often(Number(separation), random);
    const end = sixMonthsAfter(wholeDay(day));
    return [day, death === null ? null : deathAbout([wholeDay(day), end, day + 60], random)];
  },
};

/** The due date; delayed, five days after the end of the postponement. */
export const paymentDate: Oracle = {
  name: "PAYMENT_DATE",
  isPayment: false,
  amount: ([due, separation, specified, death]) => {
    const [from, on] = [wholeDay(separation), wholeDay(due)];
    const end = endOfPostponement(from, dayIfAny(death));
    if (end === undefined || on < from) return undefined;
    return asDay(specified === true && on < end ? end + 5 : on);
  },
  arranged: ([, separation, specified, death], random) => {
    const from = often(Number(separation), random);
    const end = sixMonthsAfter(wholeDay(from));
    const due: Argument = random.pick([
      from + random.whole(0, 10),
      from + random.whole(0, 200),
      end - 1,
      end,
      end + 1,
      from - random.pick([0, 0, 1]),
    ]);
    const on = Math.min(LAST_DAY, Math.max(61, due));
    const days = [wholeDay(from), on, end];
    return [on, from, specified!, death === null ? null : deathAbout(days, random)];
  },
};
