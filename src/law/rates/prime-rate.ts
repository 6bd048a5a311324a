import { dateText, serialDate } from "../../quantities/calendar";
import type { Finding, RateTable } from "../../quantities/rate-table";
import { primeChanges } from "./prime-changes";

const KNOWN_THROUGH = serialDate(2026, 8, 22);

interface Source {
  readonly words: string;
  readonly verified: boolean;
}

const FRED = "FRED series PRIME (Federal Reserve H.15, effective dates)";

const sources: Readonly<Record<string, Source>> = {
  f: { words: `${FRED}; the Wall Street Journal's own series not checked`, verified: true },
  a: {
    words: `${FRED}; the Wall Street Journal's list agrees where it could be seen`,
    verified: true,
  },
  c: { words: `${FRED}; the Wall Street Journal's list was cut off here`, verified: true },
  x: {
    words: "Wall Street Journal's listed date, a day from the Federal Reserve's effective date",
    verified: true,
  },
  r: {
    words: "printed by the Wall Street Journal as a range of 9.00% to 9.50%; the higher is held",
    verified: false,
  },
  w: { words: `${FRED}, and the Wall Street Journal prime list agree`, verified: true },
  h: { words: `${FRED}, and the Wall Street Journal's print edition agree`, verified: true },
  s: { words: "Federal Open Market Committee's decision and its effective date", verified: true },
  d: {
    words: "Federal Open Market Committee's decision; effective date from memory",
    verified: false,
  },
};

interface Change {
  readonly day: number;
  readonly rate: string;
  readonly source: Source;
}

let changes: readonly Change[] | undefined;

const POINTS = 36;
const decimalOf = (hundredths: number) => (hundredths / 10_000).toFixed(4).replace(/0+$/, "");

/** The changes in order, out of their short form. */
function changesRead(): readonly Change[] {
  let day = 0;
  let source = sources.f!;
  return primeChanges.split(" ").map((entry) => {
    const [change, kind] = entry.split("!");
    const [days, rate] = change!.split(".");
    day += Number.parseInt(days!, POINTS);
    if (kind) source = sources[kind]!;
    return { day, rate: decimalOf(Number.parseInt(rate!, POINTS)), source };
  });
}

/** The same, read on first use. */
const allChanges = (): readonly Change[] => (changes ??= changesRead());

/** The prime rate as the Wall Street Journal lists it, from 4 August 1955. */
export const primeRate: RateTable & { readonly kind: "rate" } = {
  name: "Prime rate",
  kind: "rate",
  knownThrough: KNOWN_THROUGH,
  unverified:
    "The days of the three changes of 2024 are from memory; 1 to 4 February 1991 was printed as a range; before 1991 only the Federal Reserve's H.15 was checked.",
  /** Worded when asked: a day in words is more than every cell should wait for. */
  get otherwise() {
    return `The prime rate is recorded from 4 Aug 1955 to ${dateText(KNOWN_THROUGH)}. Enter the rate itself.`;
  },
  find(date): Finding | undefined {
    const day = Number(date);
    if (day > KNOWN_THROUGH) return undefined;
    const all = allChanges();
    const at = all.findLastIndex((change) => change.day <= day);
    const change = all[at];
    if (!change) return undefined;
    const next = all[at + 1];
    return {
      value: change.rate,
      source: change.source.words,
      verified: change.source.verified,
      from: change.day,
      to: next ? next.day - 1 : KNOWN_THROUGH,
    };
  },
};
