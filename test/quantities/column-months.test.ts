import { UTCDate } from "@date-fns/utc";
import { addMonths, startOfMonth } from "date-fns";
import { numberColumn, type NumberColumn } from "../../src/quantities/column";
import { Buffers } from "../../src/quantities/column-buffers";
import {
  firstOfNextMonthQuickly,
  monthsLaterIn,
  monthsLaterQuickly,
} from "../../src/quantities/column-dates";
import { dayOf, serialOf } from "./date-fns-days";

const FIRST = 61; // 1 March 1900, the first date Excel and the calendar agree on
const LAST = serialOf(new UTCDate(2203, 11, 31)); // past the table's last days
const everyDay = Float64Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at);

function later(months: number): NumberColumn {
  const block = new Buffers(everyDay.length);
  const column = monthsLaterIn(
    numberColumn(everyDay, 1, LAST),
    numberColumn(months, 1, months),
    block,
  );
  expect(block.doubtful.includes(1)).toBe(false);
  return column;
}

const [december12, august31, june12, february29] = [39_428, 39_325, 39_611, 39_507];

describe("calendar months later, one by one", () => {
  it.each([
    ["1 March 1900 and a month", 61, 1, 92],
    ["31 August 2007 and six", august31, 6, february29],
    ["12 June 2008 and six back", june12, -6, december12],
    [
      "31 December 2400 and two",
      serialOf(new UTCDate(2400, 11, 31)),
      2,
      serialOf(new UTCDate(2401, 1, 28)),
    ],
  ])("%s, by the table or past it", (_, day, months, answer) => {
    expect(monthsLaterQuickly(day, months)).toBe(answer);
  });

  it("the first of the next month past the table is the calendar's: 31 December 2400", () => {
    const january1 = serialOf(new UTCDate(2401, 0, 1));
    expect(firstOfNextMonthQuickly(january1 - 1)).toBe(january1);
    expect(firstOfNextMonthQuickly(january1 - 31)).toBe(january1);
  });
});

/** A day so many months later, as the one row of a column. */
function inAColumn(day: number, months: number): number {
  const dates = numberColumn(Float64Array.of(day), 1, day);
  const { top } = monthsLaterIn(dates, numberColumn(months, 1, months), new Buffers(1));
  return (top as Float64Array)[0]!;
}

describe("where the table of months ends", () => {
  const first = serialOf(new UTCDate(2201, 10, 1));
  const days = Array.from({ length: 200 }, (_, at) => first + at);

  it.each([0, 1, 1_198, 1_199, 1_200, 1_300])(
    "%d months later is date-fns' day, one by one",
    (months) => {
      const expected = days.map((day) => serialOf(addMonths(dayOf(day), months)));
      expect(days.map((day) => monthsLaterQuickly(day, months))).toEqual(expected);
      expect(days.map((day) => inAColumn(day, months))).toEqual(expected);
    },
  );
});

/** Whether the calendar is asked while some work is done: it reads every answer off a date. */
function asksTheCalendar(work: () => unknown): boolean {
  const { getTime } = Date.prototype;
  let asked = 0;
  const counting = function (this: Date) {
    asked += 1;
    return getTime.call(this);
  };
  Object.assign(Date.prototype, { getTime: counting });
  try {
    work();
  } finally {
    Object.assign(Date.prototype, { getTime });
  }
  return asked > 0;
}

describe("the calendar is asked for what the table does not hold, and for nothing else", () => {
  const past = serialOf(new UTCDate(2202, 0, 1));

  it.each<[string, number, number, boolean]>([
    ["a month from the first day", FIRST, 1, false],
    ["a month from the day before it", FIRST - 1, 1, true],
    ["a month from the last day of 2201", past - 1, 1, false],
    ["a month from the day after it", past, 1, true],
    ["no months", august31, 0, false],
    ["a month back", august31, -1, true],
    ["a hundred years less a month", august31, 1_199, false],
    ["a hundred years", august31, 1_200, true],
  ])("%s", (_, day, months, isAsked) => {
    expect(asksTheCalendar(() => monthsLaterQuickly(day, months))).toBe(isAsked);
    const answer = serialOf(addMonths(dayOf(day), months));
    expect(monthsLaterQuickly(day, months)).toBe(answer);
  });

  it("so too for the first of the next month", () => {
    expect(asksTheCalendar(() => firstOfNextMonthQuickly(past - 1))).toBe(false);
    expect(asksTheCalendar(() => firstOfNextMonthQuickly(past))).toBe(true);
  });
});

describe("over a column of every day from 1 March 1900 to 31 December 2203", () => {
  it.each([0, 1, 6, 12, 35, 1_199, 1_300])("%d months later is date-fns' day", (months) => {
    const { top } = later(months);
    const wrong = everyDay.filter(
      (day, at) => (top as Float64Array)[at] !== serialOf(addMonths(dayOf(day), months)),
    );
    expect([...wrong.slice(0, 5)]).toEqual([]);
  });

  it("the first of the next month is date-fns' day", () => {
    const wrong = everyDay.filter(
      (day) => firstOfNextMonthQuickly(day) !== serialOf(addMonths(startOfMonth(dayOf(day)), 1)),
    );
    expect([...wrong.slice(0, 5)]).toEqual([]);
  });
});
