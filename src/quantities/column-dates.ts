import { monthsLater, partsOf, serialDate } from "./calendar";
import { EARLIEST_DATE, LATEST_DATE } from "./fact";
import { numberColumn, type Block, type NumberColumn } from "./column";
import { spread } from "./column-compare";

/** Taken once: a sandbox, such as a frame's, may look `Math` itself up anew at every row. */
const { abs, floor, min } = Math;

/** The months held in the table: January 1900 to January 2302; other days go to the calendar one by one. */
const FIRST_YEAR = 1900;
const MONTHS_HELD = 4_825;
const DAYS_A_MONTH = 30.436875;
/** How many months later the table reaches from any day it takes. */
const TABLED_MONTHS = 1200;

let starts: Int32Array | undefined;

/** The serial number of each month's first day, made on first use. */
const monthStarts = (): Int32Array =>
  (starts ??= Int32Array.from({ length: MONTHS_HELD }, (_, month) =>
    serialDate(FIRST_YEAR, month + 1, 1),
  ));

/** The month a day stands in, counted from January 1900. */
function monthAt(day: number, table: Int32Array): number {
  let month = floor(day / DAYS_A_MONTH);
  if (table[month]! > day) month -= 1;
  if (table[month + 1]! <= day) month += 1;
  return month;
}

const isTabled = (day: number, months: number, table: Int32Array): boolean =>
  day >= EARLIEST_DATE &&
  day < table[table.length - 1 - TABLED_MONTHS]! &&
  months >= 0 &&
  months < TABLED_MONTHS;

/** Calendar months later, day by day; the last day of a shorter month. */
export function monthsLaterQuickly(day: number, months: number): number {
  const table = monthStarts();
  if (!isTabled(day, months, table)) return monthsLater(day, months);
  const month = monthAt(day, table);
  const start = table[month + months]!;
  return min(start + day - table[month]!, table[month + months + 1]! - 1);
}

export function firstOfNextMonthQuickly(day: number): number {
  const table = monthStarts();
  if (isTabled(day, 1, table)) return table[monthAt(day, table) + 1]!;
  const { year, month } = partsOf(day);
  return monthsLater(serialDate(year, month, 1), 1);
}

const at = (of: Float64Array | number, row: number): number =>
  typeof of === "number" ? of : of[row]!;

const wholeAt = ({ top, bottom }: NumberColumn, row: number) => at(top, row) / bottom;

type Later = (date: number, by: number) => number;

/** A date worked from a date and a number, row by row; one outside the calendar is doubtful. */
export function datesFrom(
  dates: NumberColumn,
  numbers: NumberColumn,
  block: Block,
  later: Later,
): NumberColumn {
  if (typeof numbers.top === "number" && typeof dates.top === "number") {
    const date = dateFrom(dates.top, numbers.top / numbers.bottom, later);
    if (date === 0) block.doubtful.fill(1);
    return numberColumn(date, 1, date);
  }
  const out = block.numbers();
  const { rows, doubtful } = block;
  let latest = 0;
  for (let row = 0; row < rows; row += 1) {
    const date = dateFrom(at(dates.top, row), wholeAt(numbers, row), later);
    if (date === 0) doubtful[row] = 1;
    if (date > latest) latest = date;
    out[row] = date;
  }
  return numberColumn(out, 1, latest);
}

/** The one whole number a column holds in every row, if it does. */
const fixedWhole = ({ top, bottom }: NumberColumn): number | undefined =>
  typeof top === "number" && Number.isInteger(top / bottom) ? top / bottom : undefined;

/** So many days later. */
export function daysLater(dates: NumberColumn, days: NumberColumn, block: Block): NumberColumn {
  const by = fixedWhole(days);
  const { top } = dates;
  if (by === undefined || typeof top === "number") {
    return datesFrom(dates, days, block, (date, more) => date + more);
  }
  const out = block.numbers();
  const { rows, doubtful } = block;
  for (let row = 0; row < rows; row += 1) {
    const date = top[row]! + by;
    if (!(date >= EARLIEST_DATE && date <= LATEST_DATE)) doubtful[row] = 1;
    out[row] = date;
  }
  return numberColumn(out, 1, dates.size + abs(by));
}

/** So many calendar months later: by the table of months where the whole block stands on it. */
export const monthsLaterIn = (
  dates: NumberColumn,
  months: NumberColumn,
  block: Block,
): NumberColumn => {
  const by = fixedWhole(months);
  const { top } = dates;
  const isOnTable = by !== undefined && by >= 0 && by < TABLED_MONTHS && typeof top !== "number";
  const tabled = isOnTable ? tabledMonths(top, by, block) : undefined;
  return tabled ?? datesFrom(dates, months, block, monthsLaterQuickly);
};

function tabledMonths(dates: Float64Array, by: number, block: Block): NumberColumn | undefined {
  const table = monthStarts();
  const out = block.numbers();
  const end = table[table.length - 1 - TABLED_MONTHS]!;
  let latest = 0;
  for (let row = 0; row < block.rows; row += 1) {
    const day = dates[row]!;
    if (!(day >= EARLIEST_DATE && day < end)) return undefined;
    const month = monthAt(day, table);
    const start = table[month + by]!;
    const date = min(start + day - table[month]!, table[month + by + 1]! - 1);
    if (date > latest) latest = date;
    out[row] = date;
  }
  return numberColumn(out, 1, latest);
}

/** The date, or 0 where it would not stand on the calendar. */
function dateFrom(date: number, by: number, later: Later): number {
  const found = Number.isInteger(by) ? later(date, by) : 0;
  return found >= EARLIEST_DATE && found <= LATEST_DATE ? found : 0;
}

/** The days from one date to another. */
export function daysFrom(from: NumberColumn, to: NumberColumn, block: Block): NumberColumn {
  if (typeof from.top === "number" && typeof to.top === "number") {
    return numberColumn(to.top - from.top, 1, abs(to.top - from.top));
  }
  const [first, last] = [spread(from.top, block), spread(to.top, block)];
  const out = block.numbers();
  const { rows } = block;
  let longest = 0;
  for (let row = 0; row < rows; row += 1) {
    const days = last[row]! - first[row]!;
    const length = days < 0 ? -days : days;
    if (length > longest) longest = length;
    out[row] = days;
  }
  return numberColumn(out, 1, longest);
}
