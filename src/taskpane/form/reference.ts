import { columnLetters, reference as singleCell } from "../../workbook/model";
import type { Area } from "../../workbook/port";

/** A cell or a rectangle of cells as typed; without a sheet it means the sheet in view. */
export interface Reference extends Omit<Area, "sheet"> {
  readonly sheet?: string;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!:*?/\\[\]()]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Reads `Inputs!C6`, `B2:B10` or `'Base period'!$B$2`; anything else is no reference. */
export function parseReference(text: string): Reference | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, bare, fromLetters = "", fromDigits = "", toLetters, toDigits] = match;
  const columns = [columnNumber(fromLetters), columnNumber(toLetters ?? fromLetters)];
  const rows = [Number(fromDigits), Number(toDigits ?? fromDigits)];
  const [column, row] = [Math.min(...columns), Math.min(...rows)];
  if (row < 1 || Math.max(...rows) > LAST_ROW || Math.max(...columns) > LAST_COLUMN) {
    return undefined;
  }
  const sheet = quoted?.replaceAll("''", "'") ?? bare?.trim();
  return {
    ...(sheet ? { sheet } : {}),
    row: row - 1,
    column: column - 1,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** The area a reference means, seen from a sheet. */
export const areaOf = ({ sheet, ...rectangle }: Reference, here: string): Area => ({
  sheet: sheet ?? here,
  ...rectangle,
});

/** An area as a formula writes it. */
export function areaText({ sheet, row, column, rows, columns }: Area): string {
  const first = singleCell(sheet, row, column);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** A typed reference with its sheet's name in front, its `$` signs kept. */
export function pinned(text: string, here: string): string {
  const reference = parseReference(text);
  if (!reference || reference.sheet) return text.trim();
  const sheet = singleCell(here, 0, 0).slice(0, -"A1".length);
  return sheet + text.trim().toUpperCase();
}
