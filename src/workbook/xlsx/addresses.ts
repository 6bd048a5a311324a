import { columnLetters } from "../model";
import { LAST_COLUMN, LAST_ROW } from "../portable/references";
import { tokensOf } from "../portable/tokens";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Span {
  readonly from: Place;
  readonly to: Place;
}

export const address = ({ row, column }: Place): string => `${columnLetters(column)}${row + 1}`;

export const spanText = ({ from, to }: Span): string =>
  from.row === to.row && from.column === to.column
    ? address(from)
    : `${address(from)}:${address(to)}`;

/** A column's number from its letters, A being 0. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const isWithin = (number: number, most: number): boolean =>
  Number.isInteger(number) && number >= 0 && number < most;

/** Whether a sheet reaches there. */
export const isOnSheet = ({ row, column }: Place): boolean =>
  isWithin(row, LAST_ROW) && isWithin(column, LAST_COLUMN);

export function placeOf(text: string): Place {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(text) ?? [];
  const place = { row: Number(digits) - 1, column: columnNumber(letters) };
  if (!isOnSheet(place)) throw new Error(`${text} is no cell: a sheet ends at XFD1048576.`);
  return place;
}

export function spanOf(text: string): Span {
  const [first = "", last = first] = text.split(":");
  return { from: placeOf(first), to: placeOf(last) };
}

/** A number so much further on; past the end of the sheet it begins again, as in Excel. */
const further = (number: number, by: number, most: number) => (number + by + most) % most;

const movedColumn = (letters: string, right: number): string =>
  /^\$|^$/.test(letters)
    ? letters
    : columnLetters(further(columnNumber(letters), right, LAST_COLUMN));

const movedRow = (digits: string, down: number): string =>
  /^\$|^$/.test(digits) ? digits : String(further(Number(digits) - 1, down, LAST_ROW) + 1);

/** The column and the row of a cell; one of them is empty for a whole row or column. */
function endOf(text: string): { readonly letters: string; readonly digits: string } | undefined {
  const [, letters = "", digits = ""] = /^(\$?[A-Z]+)?(\$?\d+)?#?$/i.exec(text) ?? [];
  const column = letters === "" ? 0 : columnNumber(letters.replace("$", ""));
  const row = digits === "" ? 0 : Number(digits.replace("$", "")) - 1;
  return isOnSheet({ row, column }) ? { letters, digits } : undefined;
}

/** A reference as written, moved; what only looks like one, as the name YTD2024 does, stays. */
function movedReference(text: string, down: number, right: number): string {
  const local = text.lastIndexOf("!") + 1;
  const ends = text.slice(local).replace("#", "").split(":").map(endOf);
  const moved = ends.map(
    (end) => end && movedColumn(end.letters, right) + movedRow(end.digits, down),
  );
  if (moved.includes(undefined)) return text;
  return text.slice(0, local) + moved.join(":") + (text.endsWith("#") ? "#" : "");
}

/** A formula as it stands so many cells further down and to the right: what is not absolute moves along. */
export const moved = (formula: string, down: number, right: number): string =>
  tokensOf(formula)
    .map(({ kind, text }) => (kind === "reference" ? movedReference(text, down, right) : text))
    .join("");
