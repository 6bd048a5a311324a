import { dayOf, isLeapYear, lastDayOfMonth, serialOf, type Day } from "../../support/serial-date";

/** A span of time as YEARFRAC measures it: days over a year of so many days. */
export interface YearFraction {
  readonly days: number;
  /** The days of the year, itself a fraction where several years are averaged. */
  readonly yearDays: { readonly total: number; readonly years: number };
}

const year = (total: number, years = 1) => ({ total, years });

const endsFebruary = ({ year: of, month, day }: Day) =>
  month === 2 && day === lastDayOfMonth(of, 2);

const thirtyDays = (from: Day, to: Day): number =>
  (to.year - from.year) * 360 + (to.month - from.month) * 30 + (to.day - from.day);

/**
 * Basis 0. The end is set first, by the start as it stands: 31 becomes 30 only where the start is the
 * 30th or 31st, so from the end of February to a 31st the 31st stays.
 */
function us30360(from: Day, to: Day): number {
  let end = to.day;
  if (endsFebruary(from) && endsFebruary(to)) end = 30;
  if (end === 31 && from.day >= 30) end = 30;
  const start = endsFebruary(from) ? 30 : Math.min(from.day, 30);
  return thirtyDays({ ...from, day: start }, { ...to, day: end });
}

/** Basis 4: every 31st is a 30th; the end of February is left alone. */
const european30360 = (from: Day, to: Day): number =>
  thirtyDays({ ...from, day: Math.min(from.day, 30) }, { ...to, day: Math.min(to.day, 30) });

const withinAYear = (from: Day, to: Day): boolean =>
  from.year === to.year ||
  (from.year + 1 === to.year &&
    (from.month > to.month || (from.month === to.month && from.day >= to.day)));

/** Whether a span of a year or less holds a 29 February, its last day included. */
const holdsLeapDay = (from: number, to: number): boolean =>
  [dayOf(from).year, dayOf(to).year].some((each) => {
    if (!isLeapYear(each)) return false;
    const leapDay = serialOf({ year: each, month: 2, day: 29 });
    return from <= leapDay && leapDay <= to;
  });

/** Basis 1: a leap year's or a common year's days up to a year, beyond it the average of the years touched. */
function actualYear(from: number, to: number): YearFraction["yearDays"] {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (withinAYear(first, last)) {
    const isLongYear = first.year === last.year ? isLeapYear(first.year) : holdsLeapDay(from, to);
    return year(isLongYear ? 366 : 365);
  }
  const newYear = (of: number) => serialOf({ year: of, month: 1, day: 1 });
  return year(newYear(last.year + 1) - newYear(first.year), last.year - first.year + 1);
}

/** Excel's YEARFRAC for whole days, `from` on or before `to`, as Microsoft published it in June 2008. */
export function yearFraction(from: number, to: number, basis: number): YearFraction {
  if (from === to) return { days: 0, yearDays: year(365) };
  const days = to - from;
  switch (basis) {
    case 0:
      return { days: us30360(dayOf(from), dayOf(to)), yearDays: year(360) };
    case 1:
      return { days, yearDays: actualYear(from, to) };
    case 2:
      return { days, yearDays: year(360) };
    case 3:
      return { days, yearDays: year(365) };
    case 4:
      return { days: european30360(dayOf(from), dayOf(to)), yearDays: year(360) };
    default:
      throw new Error(`There is no basis ${basis}.`);
  }
}
