import { partsOf, serialDate } from "../../quantities/calendar";
import { EARLIEST_DATE, LATEST_DATE } from "../../quantities/fact";

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

type Day = readonly [year: number, month: number, day: number];

/** A month from its name or the first letters of it, at least three; 0 where there is none such. */
const monthNamed = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

const MONTH = "([a-z]{3,9})\\.?";

/** The ways a date is typed; a date of figures alone is month, day, year, as the agreement's parties write it. */
const forms: readonly (readonly [RegExp, (parts: readonly string[]) => Day])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([y, m, d]) => [Number(y), Number(m), Number(d)]],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, ([m, d, y]) => [Number(y), Number(m), Number(d)]],
  [
    /^DATE\(\s*(\d{4})\s*,\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)$/i,
    ([y, m, d]) => [Number(y), Number(m), Number(d)],
  ],
  [
    new RegExp(`^(\\d{1,2})[ -]${MONTH}(?:, ?|[ -])(\\d{4})$`, "i"),
    ([d, name = "", y]) => [Number(y), monthNamed(name), Number(d)],
  ],
  [
    new RegExp(`^${MONTH} (\\d{1,2})(?:, ?| )(\\d{4})$`, "i"),
    ([name = "", d, y]) => [Number(y), monthNamed(name), Number(d)],
  ],
];

const serialOfDay = ([year, month, day]: Day): number | undefined => {
  const serial = serialDate(year, month, day);
  if (!(serial >= EARLIEST_DATE && serial <= LATEST_DATE)) return undefined;
  const parts = partsOf(serial);
  return parts.year === year && parts.month === month && parts.day === day ? serial : undefined;
};

/** The serial number of a date as typed: `17 Jun 2008`, `June 17, 2008`, `6/17/2008`, `2008-06-17`. */
export function serialOf(typed: string): number | undefined {
  const text = typed.trim().replace(/\s+/g, " ");
  for (const [form, dayOf] of forms) {
    const match = form.exec(text);
    if (match) return serialOfDay(dayOf(match.slice(1)));
  }
  return undefined;
}

/** A date as a formula writes it, so that a reader sees the day: `DATE(2008,6,17)`. */
export const dateCall = (serial: number): string => {
  const { year, month, day } = partsOf(serial);
  return `DATE(${year},${month},${day})`;
};

/** A date as a browser's own picker takes it: `2008-06-17`. */
export const isoDate = (serial: number): string => {
  const { year, month, day } = partsOf(serial);
  const padded = (part: number, length: number) => String(part).padStart(length, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};
