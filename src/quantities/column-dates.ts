import { monthsLater, partsOf, serialDate } from "./calendar";
import { EARLIEST_DATE, LATEST_DATE } from "./fact";
import { numberColumn, type Block, type NumberColumn } from "./column";

/** The months held in the table: January 1900 to December 2200; other days go to the calendar one by one. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const DAYS_A_MONTH = 30.436875;

let starts: Int32Array | undefined;

/** The serial number of each month's first day, made on first use. */
const monthStarts = (): Int32Array =>
  (starts ??= Int32Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1 }, (_, month) =>
    serialDate(FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1, 1),
  ));

/** The month a day stands in, counted from January 1900. */
function monthAt(day: number, table: Int32Array): number {
  let month = Math.floor(day / DAYS_A_MONTH);
  while (table[month]! > day) month -= 1;
  while (table[month + 1]! <= day) month += 1;
  return month;
}

const isTabled = (day: number, months: number, table: Int32Array): boolean =>
  day >= EARLIEST_DATE && day < table[table.length - 1200]! && months >= 0 && months < 1100;

/** Calendar months later, day by day; the last day of a shorter month. */
export function monthsLaterQuickly(day: number, months: number): number {
  const table = monthStarts();
  if (!isTabled(day, months, table)) return monthsLater(day, months);
  const month = monthAt(day, table);
  const start = table[month + months]!;
  return Math.min(start + day - table[month]!, table[month + months + 1]! - 1);
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

/** A date worked from a date and a number, row by row; one outside the calendar is doubtful. */
export function datesFrom(
  dates: NumberColumn,
  numbers: NumberColumn,
  block: Block,
  later: (date: number, by: number) => number,
): NumberColumn {
  const by = typeof numbers.top === "number" ? numbers.top / numbers.bottom : undefined;
  if (by !== undefined && typeof dates.top === "number") {
    const date = dateFrom(dates.top, by, later);
    if (date === 0) block.doubtful.fill(1);
    return numberColumn(date, 1, date);
  }
  const out = block.numbers();
  const { rows, doubtful } = block;
  let latest = 0;
  for (let row = 0; row < rows; row += 1) {
    const date = dateFrom(at(dates.top, row), by ?? wholeAt(numbers, row), later);
    if (date === 0) doubtful[row] = 1;
    if (date > latest) latest = date;
    out[row] = date;
  }
  return numberColumn(out, 1, latest);
}

/** The date, or 0 where it would not stand on the calendar. */
function dateFrom(date: number, by: number, later: (date: number, by: number) => number): number {
  const found = Number.isInteger(by) ? later(date, by) : 0;
  return found >= EARLIEST_DATE && found <= LATEST_DATE ? found : 0;
}

/** The days from one date to another. */
export function daysFrom(from: NumberColumn, to: NumberColumn, block: Block): NumberColumn {
  if (typeof from.top === "number" && typeof to.top === "number") {
    return numberColumn(to.top - from.top, 1, Math.abs(to.top - from.top));
  }
  const out = block.numbers();
  let longest = 0;
  for (let row = 0; row < block.rows; row += 1) {
    const days = at(to.top, row) - at(from.top, row);
    longest = Math.max(longest, Math.abs(days));
    out[row] = days;
  }
  return numberColumn(out, 1, longest);
}
