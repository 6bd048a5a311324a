import { numberColumn, type NumberColumn } from "../../src/quantities/column";
import {
  datesFrom,
  daysFrom,
  daysLater,
  firstOfNextMonthQuickly,
  monthsLaterIn,
} from "../../src/quantities/column-dates";
import { cells, figuresOf, threeRows } from "./columns-drawn";

/** Dates and numbers over three rows, worked by one of the column's operations. */
function worked(
  operation: typeof daysLater,
  dates: Float64Array | number,
  by: NumberColumn,
): {
  readonly figures: readonly number[];
  readonly doubtful: readonly number[];
  readonly size: number;
} {
  const block = threeRows();
  const size = typeof dates === "number" ? dates : Math.max(...dates);
  const column = operation(numberColumn(dates, 1, size), by, block);
  return { figures: figuresOf(column), doubtful: [...block.doubtful], size: column.size };
}

const whole = (figure: number): NumberColumn => numberColumn(figure, 1, Math.abs(figure));
const [december12, august31, february28] = [39_428, 39_325, 39_506];
const none = [0, 0, 0];

describe("days later, row by row", () => {
  it.each<[string, Float64Array | number, NumberColumn, readonly number[], readonly number[]]>([
    ["five", cells(61, 100, 39_428), whole(5), [66, 105, 39_433], none],
    ["ten halves", cells(61, 100, 39_428), numberColumn(10, 2, 10), [66, 105, 39_433], none],
    [
      "to the last day and past it",
      cells(2_958_460, 2_958_461, 61),
      whole(5),
      [2_958_465, 2_958_466, 66],
      [0, 1, 0],
    ],
    ["back to the first day and past it", cells(62, 61, 63), whole(-1), [61, 60, 62], [0, 1, 0]],
    ["of one date", 100, whole(5), [105, 105, 105], none],
    ["of one date, half as many halves", 100, numberColumn(10, 2, 10), [105, 105, 105], none],
    ["of one date, to the last", 2_958_464, whole(1), Array(3).fill(2_958_465), none],
    ["of one date, past the last", 2_958_465, whole(1), none, [1, 1, 1]],
    ["of one date, back to the first", 62, whole(-1), [61, 61, 61], none],
    ["of one date, back past the first", 61, whole(-1), none, [1, 1, 1]],
    ["one date, a column of days", 100, numberColumn(cells(1, 2, 3), 1, 3), [101, 102, 103], none],
    [
      "a column of days",
      cells(100, 200, 300),
      numberColumn(cells(2, 4, 6), 2, 6),
      [101, 202, 303],
      none,
    ],
    ["part of a day", cells(100, 200, 300), numberColumn(5, 2, 5), none, [1, 1, 1]],
    [
      "part of a day in one row",
      cells(100, 200, 300),
      numberColumn(cells(2, 5, 6), 2, 6),
      [101, 0, 303],
      [0, 1, 0],
    ],
  ])("%s", (_, dates, by, figures, doubtful) => {
    const given = worked(daysLater, dates, by);
    expect(given).toMatchObject({ figures, doubtful });
    expect(given.size).toBeGreaterThanOrEqual(Math.max(...figures));
  });

  it("as large as the largest date and the days together", () => {
    expect(worked(daysLater, cells(61, 100, 39_428), whole(5)).size).toBe(39_433);
    expect(worked(daysLater, cells(100, 90, 80), whole(-5)).size).toBe(105);
    expect(worked(daysLater, cells(100, 300, 200), numberColumn(cells(1, 2, 3), 1, 3)).size).toBe(
      302,
    );
  });
});

describe("months later, row by row", () => {
  const [june12, february29] = [39_611, 39_507];

  it.each<[string, Float64Array | number, NumberColumn, readonly number[], readonly number[]]>([
    ["six", cells(december12, august31, december12), whole(6), [june12, february29, june12], none],
    ["six of one date", august31, whole(6), [february29, february29, february29], none],
    [
      "a column of months",
      cells(august31, august31, december12),
      numberColumn(cells(6, 0, 6), 1, 6),
      [february29, august31, june12],
      none,
    ],
    [
      "six back",
      cells(june12, february29, june12),
      whole(-6),
      [december12, august31 - 2, december12],
      none,
    ],
    [
      "past the last day",
      cells(2_958_465, august31, december12),
      whole(6),
      [0, february29, june12],
      [1, 0, 0],
    ],
    [
      "none, the last date first",
      cells(june12, august31, december12),
      whole(0),
      [june12, august31, december12],
      none,
    ],
    ["one back, past the first day", cells(61, 92, 122), whole(-1), [0, 61, 92], [1, 0, 0]],
    ["six from before the first day", cells(1, 61, 62), whole(6), [182, 245, 246], none],
    ["part of a month", cells(100, 200, 300), numberColumn(1, 2, 1), none, [1, 1, 1]],
  ])("%s", (_, dates, by, figures, doubtful) => {
    const given = worked(monthsLaterIn, dates, by);
    expect(given).toMatchObject({ figures, doubtful, size: Math.max(...figures) });
  });
});

describe("any other date, row by row", () => {
  const nextMonth = (dates: Float64Array | number) =>
    worked((of, by, block) => datesFrom(of, by, block, firstOfNextMonthQuickly), dates, whole(0));

  it("of a column and of one date", () => {
    expect(nextMonth(cells(december12, august31, february28))).toEqual({
      figures: [39_448, 39_326, 39_508],
      doubtful: none,
      size: 39_508,
    });
    expect(nextMonth(december12)).toEqual({
      figures: [39_448, 39_448, 39_448],
      doubtful: none,
      size: 39_448,
    });
  });
});

describe("days from one date to another", () => {
  const between = (from: Float64Array | number, to: Float64Array | number) => {
    const column = daysFrom(numberColumn(from, 1, 1), numberColumn(to, 1, 1), threeRows());
    return { figures: figuresOf(column), size: column.size };
  };

  it.each<[string, Float64Array | number, Float64Array | number, readonly number[], number]>([
    ["of two columns", cells(100, 200, 300), cells(101, 150, 310), [1, -50, 10], 50],
    ["of one date to a column", 100, cells(101, 150, 310), [1, 50, 210], 210],
    ["of a column to one date", cells(100, 200, 300), 150, [50, -50, -150], 150],
    ["of two dates", 100, 107, [7, 7, 7], 7],
    ["of two dates, back", 107, 100, [-7, -7, -7], 7],
  ])("%s", (_, from, to, figures, size) => expect(between(from, to)).toEqual({ figures, size }));
});

describe("of two figures there is one answer for every row, and no buffer asked for", () => {
  const date = whole(61);

  it.each<[string, typeof daysLater, number]>([
    ["days later", daysLater, 92],
    ["months later", monthsLaterIn, 1_005],
    ["days between", daysFrom, -30],
  ])("%s", (_, operation, answer) => {
    const block = threeRows();
    expect(operation(date, whole(31), block).top).toBe(answer);
    expect(block.asked).toEqual({ numbers: 0, flags: 0 });
  });

  it("a column of dates takes one buffer to go months later by the table", () => {
    const block = threeRows();
    monthsLaterIn(numberColumn(cells(61, 62, 63), 1, 63), whole(6), block);
    expect(block.asked).toEqual({ numbers: 1, flags: 0 });
  });
});
