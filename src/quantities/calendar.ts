import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths, differenceInCalendarMonths, getDaysInMonth, isLeapYear } from "date-fns";

/**
 * Dates as Excel serial numbers, from 61 (1 March 1900). Every step goes through UTC, so no time zone
 * and no daylight saving ever moves a day.
 */
const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const calendarDay = (serial: number) => new UTCDateMini(EPOCH + serial * MILLISECONDS_A_DAY);

const serialOf = (day: Date) => Math.round((day.getTime() - EPOCH) / MILLISECONDS_A_DAY);

export const serialDate = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - EPOCH) / MILLISECONDS_A_DAY);

/** Calendar months later; the last day of a shorter month where there is no such day. */
export const monthsLater = (serial: number, months: number): number =>
  serialOf(addMonths(calendarDay(serial), months));

/** The greatest whole number of months that fit between two dates. */
export const fullMonthsBetween = (from: number, to: number): number => {
  const span = differenceInCalendarMonths(calendarDay(to), calendarDay(from));
  return Math.max(0, monthsLater(from, span) <= to ? span : span - 1);
};

export const partsOf = (serial: number) => {
  const day = calendarDay(serial);
  return {
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    daysInMonth: getDaysInMonth(day),
  };
};

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** As printed: 12 Dec 2007. */
export function dateText(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

export const hasLeapDay = (year: number): boolean => isLeapYear(new UTCDateMini(year, 0, 1));

type Parts = ReturnType<typeof partsOf>;

const isEndOfFebruary = ({ month, day, daysInMonth }: Parts) => month === 2 && day === daysInMonth;

/** The two dates as 30/360 takes them: US (NASD, as YEARFRAC's basis 0) or European (basis 4). */
export function thirtyDayParts(from: number, to: number, european: boolean): [Parts, Parts] {
  const first = partsOf(from);
  const last = partsOf(to);
  if (european) {
    return [
      { ...first, day: Math.min(first.day, 30) },
      { ...last, day: Math.min(last.day, 30) },
    ];
  }
  const startsAtFebruaryEnd = isEndOfFebruary(first);
  const startDay = startsAtFebruaryEnd ? 30 : Math.min(first.day, 30);
  const bothFebruaryEnds = startsAtFebruaryEnd && isEndOfFebruary(last);
  const endDay = bothFebruaryEnds || (last.day === 31 && first.day >= 30) ? 30 : last.day;
  return [
    { ...first, day: startDay },
    { ...last, day: endDay },
  ];
}

/** The days of actual/actual's year, as YEARFRAC's basis 1 averages them: days over years. */
export function averageYear(from: number, to: number): { days: number; years: number } {
  const first = partsOf(from);
  const last = partsOf(to);
  const withinOneYear =
    last.year === first.year + 1 &&
    (last.month < first.month || (last.month === first.month && last.day <= first.day));
  if (withinOneYear) {
    const leapDayInside =
      (hasLeapDay(first.year) && from <= serialDate(first.year, 2, 29)) ||
      (hasLeapDay(last.year) && to >= serialDate(last.year, 2, 29));
    return { days: leapDayInside ? 366 : 365, years: 1 };
  }
  return {
    days: serialDate(last.year + 1, 1, 1) - serialDate(first.year, 1, 1),
    years: last.year - first.year + 1,
  };
}
