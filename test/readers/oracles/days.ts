import type { Random } from "../../support/random";
import { Rational } from "../../support/rational";
import { dayOf, lastDayOfMonth, serialOf } from "../../support/serial-date";

export const LAST_DAY = 2_958_465;

/** A day as an amount; a day past 31 December 9999 is none. */
export const asDay = (serial: number): Rational | undefined =>
  serial <= LAST_DAY ? Rational.of(serial) : undefined;

/** 31 December of the year after the one a day falls in. */
export const endOfNextYear = (serial: number): number =>
  serialOf({ year: dayOf(serial).year + 1, month: 12, day: 31 });

/**
 * Six calendar months later, told off on the calendar: the month six further on, and in it the same day
 * or, where it has no such day, its last.
 */
export function sixMonthsAfter(serial: number): number {
  const { year, month, day } = dayOf(serial);
  const then = month <= 6 ? { year, month: month + 6 } : { year: year + 1, month: month - 6 };
  return serialOf({ ...then, day: Math.min(day, lastDayOfMonth(then.year, then.month)) });
}

/** The first of the month after the one a day falls in. */
export function firstOfNextMonth(serial: number): number {
  const { year, month } = dayOf(serial);
  return month === 12
    ? serialOf({ year: year + 1, month: 1, day: 1 })
    : serialOf({ year, month: month + 1, day: 1 });
}

/** Days where calendars go wrong: ends of months, leap days, turns of the year and of the tax year's list. */
export function edgeDay(random: Random, first = 1991, last = 2039): number {
  const year = random.whole(first, last);
  const month = random.whole(1, 12);
  const leap = year - (year % 4);
  return random.pick([
    () => serialOf({ year, month, day: lastDayOfMonth(year, month) }),
    () => serialOf({ year, month, day: 1 }),
    () => serialOf({ year, month: 8, day: random.whole(28, 31) }),
    () => serialOf({ year: leap, month: 2, day: random.whole(28, 29) }),
    () => serialOf({ year: leap, month: 3, day: 1 }),
    () => serialOf({ year, month: 12, day: 31 }),
    () => serialOf({ year, month: 1, day: 1 }),
    () => serialOf({ year, month: 3, day: 31 }),
    () => serialOf({ year, month: 4, day: 1 }),
  ])();
}

/** A random day turned into an edge now and then, the ends of the calendar among them. */
export function often(day: number, random: Random): number {
  if (random.chance(0.03)) return random.pick([61, LAST_DAY, LAST_DAY - random.whole(1, 400)]);
  return random.chance(0.4) ? edgeDay(random) : day;
}
