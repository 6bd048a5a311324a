import { monthsLater, partsOf, serialDate } from "./calendar";
import { LATEST_DATE } from "./fact";
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
  day >= 61 && day < table[table.length - 1200]! && months >= 0 && months < 1100;

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
  const out = block.numbers();
  const { rows, doubtful } = block;
  for (let row = 0; row < rows; row += 1) {
    const by = wholeAt(numbers, row);
    const date = Number.isInteger(by) ? later(wholeAt(dates, row), by) : NaN;
    if (!(date >= 61 && date <= LATEST_DATE)) doubtful[row] = 1;
    out[row] = date;
  }
  return numberColumn(out, 1, LATEST_DATE);
}
