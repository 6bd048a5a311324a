import { plain, isCellError } from "../../functions/cell-input";
import { dateText } from "../../quantities/calendar";
import { EARLIEST_DATE, LATEST_DATE } from "../../quantities/fact";
import type { Kind } from "../../quantities/quantity";
import type { Argument } from "./arguments";
import { shownCell } from "./shown";

const SHOWN_CELLS = 3;

/** A cell that does not hold what its kind calls for is shown as it stands. */
const fitsKind = (kind: Kind, value: number | boolean): boolean => {
  if (typeof value === "boolean") return kind === "yesno";
  if (kind === "date") return value >= EARLIEST_DATE && value <= LATEST_DATE;
  return kind !== "yesno" && kind !== "text";
};

const cellText = (cell: unknown, kind: Kind): string => {
  const value = plain(cell);
  if (value === null) return "blank";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return `“${value}”`;
  return shownCell(value, fitsKind(kind, value) ? kind : undefined).text;
};

const rangeText = (rows: readonly (readonly unknown[])[], kind: Kind): string => {
  const cells = rows.flat();
  const first = cells.slice(0, SHOWN_CELLS).map((cell) => cellText(cell, kind));
  const more = cells.length > SHOWN_CELLS ? ", …" : "";
  return `${cells.length} cells: ${first.join(", ")}${more}`;
};

/** What the pane understood by an entry, where that is not plain from the entry itself. */
export function echoOf({ fact, text, value, area, waits, problem }: Argument): string | undefined {
  if (waits) return "Reading the cell…";
  if (problem !== undefined || text === "") return undefined;
  if (area) {
    const { kind } = fact;
    return Array.isArray(value) ? rangeText(value, kind) : `Now ${cellText(value, kind)}`;
  }
  if (typeof value !== "number") return undefined;
  if (fact.kind === "rate") return `${text} in the formula`;
  if (fact.kind === "date" && value >= EARLIEST_DATE && value <= LATEST_DATE)
    return dateText(value);
  return undefined;
}

/** What a blank stands for, as a placeholder says it. */
export function blankWords({ fact }: Pick<Argument, "fact">): string {
  if (!fact.optional) return "";
  if (fact.fallback === undefined) return "Optional";
  return `${cellText(fact.fallback, fact.kind)} if blank`.replaceAll(/[“”]/g, "");
}
