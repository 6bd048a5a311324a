import { rateTables } from "../law/rates";
import { dateText } from "../quantities/calendar";
import type { RateTable } from "../quantities/rate-table";

/** A figure a table of law holds, and what it was found for. */
export interface KnownFigure {
  readonly table: string;
  readonly figure: number;
  /** The day or year, in words. */
  readonly on: string;
  readonly source: string;
}

/** When a workbook's facts lie: serial dates and calendar years. */
export interface Times {
  readonly dates: ReadonlySet<number>;
  readonly years: ReadonlySet<number>;
}

const EARLIEST_SERIAL = 10_000;
const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Every two letters; a table keyed by state answers those that are one. */
const STATES = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));

/** The word a table goes by, long enough to tell it from the others: `prime`, `deductib`. */
const stemOf = ({ name }: RateTable): string => name.toLowerCase().split(" ")[0]!.slice(0, 8);

/** The table that holds what a label names; the first to be named decides. */
const tableNamed = (label: string): RateTable | undefined =>
  rateTables
    .filter(({ kind }) => kind === "rate")
    .map((table) => ({ table, at: label.toLowerCase().indexOf(stemOf(table)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.table;

function figuresOf(table: RateTable, { dates, years }: Times): KnownFigure[] {
  const isDated = table.knownThrough > EARLIEST_SERIAL;
  return [...(isDated ? dates : years)].flatMap((key) => {
    const single = table.find(key);
    const found = single
      ? [single]
      : isDated
        ? []
        : STATES.flatMap((s) => table.find(key, s) ?? []);
    const on = isDated ? dateText(key) : String(key);
    return found.map(({ value, source }) => ({
      table: table.name,
      figure: Number(value),
      on,
      source,
    }));
  });
}

/** What the tables of law hold, at the times given, for what a label names; nothing where none does. */
export function knownFigures(label: string, times: Times): readonly KnownFigure[] {
  const table = tableNamed(label);
  return table ? figuresOf(table, times) : [];
}
