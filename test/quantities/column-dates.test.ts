import { UTCDate } from "@date-fns/utc";
import { addMonths, startOfMonth } from "date-fns";
import { numberColumn, type NumberColumn } from "../../src/quantities/column";
import { Buffers } from "../../src/quantities/column-buffers";
import { firstOfNextMonthQuickly, monthsLaterIn } from "../../src/quantities/column-dates";

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const dayOf = (serial: number) => new UTCDate(EPOCH + serial * MILLISECONDS_A_DAY);
const serialOf = (day: Date) => (day.getTime() - EPOCH) / MILLISECONDS_A_DAY;

const FIRST = 61; // 1 March 1900, the first date Excel and the calendar agree on
const LAST = serialOf(new UTCDate(2200, 11, 31));
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

describe("over a column of every day from 1 March 1900 to 31 December 2200", () => {
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
