/** Where an argument as typed is a figure, a text or TRUE/FALSE, it is a literal; anything else refers. */
const LITERAL = /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?|true|false|"(?:[^"]|"")*")?\s*$/i;

export const isReference = (text: string): boolean => !LITERAL.test(text);

const CELL =
  /^((?:'(?:[^']|'')+'|[^'!]+)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A column's letters, from 1 for A. */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** One cell of a referenced range, by its place in it; a name or an expression is indexed. */
export function cellOfReference(reference: string, row: number, column: number): string {
  const match = CELL.exec(reference.trim());
  if (!match) return `INDEX(${reference},${row + 1},${column + 1})`;
  const [, sheet = "", letters = "", digits = ""] = match;
  return `${sheet}${columnLetters(columnNumber(letters) + column)}${Number(digits) + row}`;
}
