import { either, lessThan } from "./conditions";
import { fullMonthsBetween, monthsLater, partsOf, serialDate } from "./calendar";
import { numberColumn, type NumberColumn } from "./column";
import {
  datesFrom,
  daysFrom,
  daysLater,
  firstOfNextMonthQuickly,
  monthsLaterIn,
} from "./column-dates";
import { count } from "./constants";
import { Fraction } from "./fraction";
import { Binding, made, named, within, type Operation } from "./operation";
import type { CalendarDate, Count, Days } from "./quantity";
import { Refusal } from "./refusal";
import type { Value } from "./value";
import { EARLIEST_DATE, LATEST_DATE } from "./fact";

const serial = (value: Value | undefined) => value as number;
const wholeNumber = (value: Value | undefined) => (value as Fraction).toNumber();

/** A date that a rule arrives at must be one that Excel can hold. */
const onTheCalendar = (date: number): number => {
  if (date >= EARLIEST_DATE && date <= LATEST_DATE) return date;
  throw new Refusal({
    code: "#VALUE!",
    label: "The date this leads to",
    saw: { kind: "words", value: date > LATEST_DATE ? "too late" : "too early" },
    needs: "Excel's calendar runs from 1 March 1900 to 31 December 9999.",
  });
};

const addingDays: Operation = {
  binding: Binding.sum,
  exact: (date, days) => onTheCalendar(serial(date) + wholeNumber(days)),
  words: (date, days) => `${date!.text} + ${days!.text} days`,
  formula: (date, days) => `${within(date!, Binding.sum)}+${within(days!, Binding.sum)}`,
  columns: (block, date, days) => daysLater(date as NumberColumn, days as NumberColumn, block),
};

const addingMonths: Operation = {
  binding: Binding.sum,
  exact: (date, months) => onTheCalendar(monthsLater(serial(date), wholeNumber(months))),
  words: (date, months) => `${date!.text} + ${months!.text} months`,
  formula: (date, months) => `EDATE(${date!.text},${months!.text})`,
  columns: (block, date, months) =>
    monthsLaterIn(date as NumberColumn, months as NumberColumn, block),
};

const countingDays: Operation = {
  binding: Binding.sum,
  exact: (from, to) => Fraction.of(serial(to) - serial(from)),
  words: (from, to) => `days from ${from!.text} to ${to!.text}`,
  formula: (from, to) => `${within(to!, Binding.sum)}-${within(from!, Binding.product)}`,
  columns: (block, from, to) => daysFrom(from as NumberColumn, to as NumberColumn, block),
};

const fullMonths: Operation = {
  binding: Binding.sum,
  exact: (from, to) => Fraction.of(fullMonthsBetween(serial(from), serial(to))),
  words: (from, to) => `full months from ${from!.text} to ${to!.text}`,
  formula: (from, to) => {
    const [a, b] = [from!.text, to!.text];
    const span = `((YEAR(${b})-YEAR(${a}))*12+MONTH(${b})-MONTH(${a}))`;
    return `${span}-IF(EDATE(${a},${span})>${b},1,0)`;
  },
};

const yearEnd: Operation = {
  binding: Binding.atom,
  exact: (date, years) =>
    onTheCalendar(serialDate(partsOf(serial(date)).year + wholeNumber(years), 12, 31)),
  words: (date, years) => `31 Dec of the year ${years!.text} after ${date!.text}`,
  formula: (date, years) => `DATE(YEAR(${date!.text})+${years!.text},12,31)`,
};

const monthStart: Operation = {
  binding: Binding.atom,
  exact: (date) => {
    const { year, month } = partsOf(serial(date));
    return onTheCalendar(monthsLater(serialDate(year, month, 1), 1));
  },
  words: (date) => `the first of the month after ${date!.text}`,
  formula: (date) => `DATE(YEAR(${date!.text}),MONTH(${date!.text})+1,1)`,
  columns: (block, date) =>
    datesFrom(date as NumberColumn, numberColumn(0, 1, 0), block, firstOfNextMonthQuickly),
};

const calendarYear = named(
  "YEAR",
  (date) => `the year of ${date}`,
  (date) => Fraction.of(partsOf(serial(date)).year),
);

const calendarMonth = named(
  "MONTH",
  (date) => `the month of ${date}`,
  (date) => Fraction.of(partsOf(serial(date)).month),
);

const counted = (figure: number | Count): Count =>
  typeof figure === "number" ? count(figure) : figure;

/** Within n days of an event: the day itself is left out, calendar days are counted. */
export const daysAfter = (date: CalendarDate, days: number | Count): CalendarDate =>
  made("date", addingDays, date, counted(days));

/** Calendar months later; the last day of a shorter month. */
export const monthsAfter = (date: CalendarDate, months: number | Count): CalendarDate =>
  made("date", addingMonths, date, counted(months));

export const daysBetween = (from: CalendarDate, to: CalendarDate): Days =>
  made("days", countingDays, from, to);

export const fullMonthsFrom = (from: CalendarDate, to: CalendarDate): Count =>
  made("count", fullMonths, from, to);

/** 31 December, so many years after the year of a date. */
export const yearEndAfter = (date: CalendarDate, years: number): CalendarDate =>
  made("date", yearEnd, date, count(years));

export const nextMonthStart = (date: CalendarDate): CalendarDate => made("date", monthStart, date);

export const yearOf = (date: CalendarDate): Count => made("count", calendarYear, date);

export const monthOf = (date: CalendarDate): Count => made("count", calendarMonth, date);

export const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate =>
  either(lessThan(b, a), b, a);

export const later = (a: CalendarDate, b: CalendarDate): CalendarDate =>
  either(lessThan(a, b), b, a);
