/** A day of the calendar, worked from its serial number in whole numbers alone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial number of 1 March 0000, from which the Gregorian calendar repeats every 146,097 days. */
const FIRST_OF_MARCH_ZERO = -693_899;
const DAYS_IN_400_YEARS = 146_097;

/** The day an Excel serial number stands for, from 61 (1 March 1900). */
export function dayOf(serial: number): Day {
  const sinceZero = Math.floor(serial) - FIRST_OF_MARCH_ZERO;
  const era = Math.floor(sinceZero / DAYS_IN_400_YEARS);
  const inEra = sinceZero - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear = inEra - daysBeforeYear(yearOfEra);
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The serial number of a day. */
export function serialOf({ year, month, day }: Day): number {
  const fromMarch = month <= 2 ? year - 1 : year;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return FIRST_OF_MARCH_ZERO + daysBeforeYear(fromMarch) + inYear;
}

/** Days of all the March years before one, counted from the year 0. */
const daysBeforeYear = (year: number): number =>
  year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const lastDayOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Calendar months later, on the last day of a month too short for the day. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const index = year * 12 + (month - 1) + months;
  const then = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return serialOf({ ...then, day: Math.min(day, lastDayOfMonth(then.year, then.month)) });
}
