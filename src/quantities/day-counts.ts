import { averageYear, thirtyDayParts } from "./calendar";
import { Fraction } from "./fraction";
import { Binding, made, type Operation } from "./operation";
import type { CalendarDate, Days } from "./quantity";
import type { Value } from "./value";

const serial = (value: Value | undefined) => value as number;

/** A function of the year, month and day that starts a month or ends it, as cells write them. */
const february = (date: string) => `AND(MONTH(${date})=2,DAY(${date}+1)=1)`;

const monthSpan = (from: string, to: string) =>
  `(YEAR(${to})-YEAR(${from}))*360+(MONTH(${to})-MONTH(${from}))*30`;

const thirtyDayFormula = (from: string, to: string, european: boolean): string => {
  if (european) return `${monthSpan(from, to)}+MIN(DAY(${to}),30)-MIN(DAY(${from}),30)`;
  const startDay = `IF(${february(from)},30,MIN(DAY(${from}),30))`;
  const endDay = `IF(OR(AND(${february(from)},${february(to)}),AND(DAY(${to})=31,DAY(${from})>=30)),30,DAY(${to}))`;
  return `${monthSpan(from, to)}+${endDay}-${startDay}`;
};

const thirtyDayCount = (european: boolean): Operation => ({
  binding: Binding.sum,
  exact: (from, to) => {
    const [first, last] = thirtyDayParts(serial(from), serial(to), european);
    return Fraction.of(
      (last.year - first.year) * 360 + (last.month - first.month) * 30 + last.day - first.day,
    );
  },
  words: (from, to) => {
    const [first, last] = thirtyDayParts(serial(from!.value), serial(to!.value), european);
    return (
      `(${last.year} − ${first.year}) × 360 + (${last.month} − ${first.month}) × 30` +
      ` + (${last.day} − ${first.day})`
    );
  },
  formula: (from, to) => thirtyDayFormula(from!.text, to!.text, european),
});

const daysUs = thirtyDayCount(false);
const daysEuropean = thirtyDayCount(true);

const averageYearFormula = (from: string, to: string): string => {
  const years = `(YEAR(${to})-YEAR(${from})+1)`;
  const leap = (date: string) => `(DAY(DATE(YEAR(${date}),3,1)-1)=29)`;
  const leapDay = (date: string) => `DATE(YEAR(${date}),3,1)-1`;
  const inside =
    `OR(AND${`(${leap(from)},${from}<=${leapDay(from)})`},` +
    `AND${`(${leap(to)},${to}>=${leapDay(to)})`})`;
  return (
    `IF(YEAR(${from})=YEAR(${to}),365+${leap(from)},` +
    `IF(AND(YEAR(${to})=YEAR(${from})+1,MONTH(${to})*100+DAY(${to})<=MONTH(${from})*100+DAY(${from})),` +
    `IF(${inside},366,365),` +
    `(DATE(YEAR(${to})+1,1,1)-DATE(YEAR(${from}),1,1))/${years}))`
  );
};

const averaging: Operation = {
  binding: Binding.product,
  exact: (from, to) => {
    const { days, years } = averageYear(serial(from), serial(to));
    return Fraction.of(days).dividedBy(Fraction.of(years));
  },
  words: (from, to) => {
    const { days, years } = averageYear(serial(from!.value), serial(to!.value));
    return years === 1 ? `${days}` : `${days.toLocaleString("en-US")} ÷ ${years}`;
  },
  formula: (from, to) => averageYearFormula(from!.text, to!.text),
};

/** Days by 30/360, US (NASD) as YEARFRAC's basis 0. */
export const daysThirty360Us = (from: CalendarDate, to: CalendarDate): Days =>
  made("days", daysUs, from, to);

/** Days by 30/360, European, as YEARFRAC's basis 4. */
export const daysThirty360European = (from: CalendarDate, to: CalendarDate): Days =>
  made("days", daysEuropean, from, to);

/** Days of the year by actual/actual, averaged as YEARFRAC's basis 1 does. */
export const averageDaysOfYear = (from: CalendarDate, to: CalendarDate): Days =>
  made("days", averaging, from, to);
