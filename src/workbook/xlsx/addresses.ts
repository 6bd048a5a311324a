import { columnLetters } from "../model";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Span {
  readonly from: Place;
  readonly to: Place;
}

export const address = ({ row, column }: Place): string => `${columnLetters(column)}${row + 1}`;

export const spanText = ({ from, to }: Span): string => `${address(from)}:${address(to)}`;

/** A column's number from its letters, A being 0. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function placeOf(text: string): Place {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(text) ?? [];
  if (!letters) throw new Error(`${text} is no cell.`);
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

export function spanOf(text: string): Span {
  const [first = "", last = first] = text.split(":");
  return { from: placeOf(first), to: placeOf(last) };
}

const REFERENCE = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gi;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/** A formula as it stands so many cells further down and to the right: what is not absolute moves along. */
export const moved = (formula: string, down: number, right: number): string =>
  formula.replace(QUOTED, (part) =>
    /^["']/.test(part)
      ? part
      : part.replace(
          REFERENCE,
          (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
            const column = columnNumber(letters) + (fixedColumn ? 0 : right);
            const row = Number(digits) + (fixedRow ? 0 : down);
            return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
          },
        ),
  );
