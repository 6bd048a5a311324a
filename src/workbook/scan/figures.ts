import { knownFigures, type Times } from "../../functions/known-figures";
import { matrix } from "../../functions/cell-input";
import { partsOf } from "../../quantities/calendar";
import { EARLIEST_DATE, LATEST_DATE } from "../../quantities/fact";
import { shownRate } from "./shown-rate";
import { keyOf, type Book, type Place } from "../portable/book";
import type { Entered } from "./entered";
import type { Finding } from "./finding";

const NEAR = 1e-9;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

const figuresOf = (value: unknown): number[] =>
  matrix(value)
    .flat()
    .filter((each) => typeof each === "number");

/** The days and years of the facts that enter a workbook's calls. */
export function timesOf(entered: readonly Entered[]): Times {
  const dates = entered
    .filter(({ fact }) => fact.kind === "date")
    .flatMap(({ value }) => figuresOf(value))
    .filter((day) => day >= EARLIEST_DATE && day <= LATEST_DATE)
    .map(Math.floor);
  return { dates: new Set(dates), years: new Set(dates.map((day) => partsOf(day).year)) };
}

/** The words to the left of a typed figure, the nearest first. */
function labelsBeside(place: Place, book: Book): string[] {
  return Array.from({ length: place.column }, (_, at) => {
    const content = book.content({ ...place, column: place.column - 1 - at });
    return typeof content === "string" && !content.startsWith("=") ? content : "";
  }).filter(Boolean);
}

/** Rates typed in that a table of law holds with another figure for the days of this workbook. */
export function typedRates(
  entered: readonly Entered[],
  times: Times,
  book: Book,
): readonly Finding[] {
  return entered.flatMap(({ fact, value, typedIn, call }): Finding[] => {
    if (fact.kind !== "rate" || typeof value !== "number" || !typedIn) return [];
    const isInCall = keyOf(typedIn) === keyOf(call);
    const labels = [fact.label, ...(isInCall ? [] : labelsBeside(typedIn, book).slice(0, 1))];
    const known = labels.map((label) => knownFigures(label, times)).find((each) => each.length > 0);
    if (!known || known.some(({ figure }) => Math.abs(figure - value) <= NEAR)) return [];
    const [{ table, figure, on, source }] = known as [(typeof known)[number]];
    const isOne = known.every((each) => each.figure === figure);
    const has = isOne
      ? `has ${shownRate(figure)} (${table}: ${source})`
      : `of ${table.toLowerCase()}s has no such rate`;
    return [
      {
        place: typedIn,
        title: "A rate a table knows differently",
        words: `${shownRate(value)} is typed in; for ${on} the table ${has}.`,
      },
    ];
  });
}

/** Years typed in that lie away from every date of this workbook. */
export function staleYears(entered: readonly Entered[], { years }: Times): readonly Finding[] {
  if (years.size === 0) return [];
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  return entered.flatMap(({ fact, value, typedIn, of }): Finding[] => {
    const isYear = fact.kind === "count" && /\byear$/i.test(fact.label);
    if (!isYear || typeof value !== "number" || !typedIn) return [];
    const isAYear = value >= EARLIEST_YEAR && value <= LATEST_YEAR;
    if (!isAYear || (value >= first && value <= last)) return [];
    const span = first + 1 === last - 1 ? String(first + 1) : `${first + 1} to ${last - 1}`;
    return [
      {
        place: typedIn,
        title: "A stale year",
        words: `${value} is typed in for ${of}; the dates of this workbook lie in ${span}.`,
      },
    ];
  });
}
