import { sheetInFormula } from "../a1";
import type { Area } from "../port";
import { tokensOf } from "./tokens";

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A reference as written: its area, and whether it means what spills from its cell. */
export interface Reference {
  readonly area: Area;
  readonly isSpill: boolean;
}

const SHAPE =
  /^(?:(?:'((?:[^']|'')+)'|([^'![\]:]+))!)?\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?(#?)$/i;

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Reads a cell, a range, whole columns or whole rows; another workbook's or several sheets' is none of ours. */
export function referenceIn(text: string, here: string): Reference | undefined {
  const match = SHAPE.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, bare, fromLetters = "", fromDigits = "", toLetters, toDigits, spill] = match;
  const isRange = toLetters !== undefined;
  if (!isRange && (!fromLetters || !fromDigits)) return undefined;
  if (fromLetters + fromDigits === "" || quoted?.includes("[")) return undefined;
  if (isRange && (!fromLetters !== !toLetters || !fromDigits !== !toDigits)) return undefined;
  const ends = (
    from: string,
    to: string | undefined,
    last: number,
    read: (text: string) => number,
  ) => (from === "" ? [1, last] : [read(from), to === undefined ? read(from) : read(to)]);
  const columns = ends(fromLetters, toLetters, LAST_COLUMN, columnNumber);
  const rows = ends(fromDigits, toDigits, LAST_ROW, Number);
  const [column, row] = [Math.min(...columns), Math.min(...rows)];
  if (column < 1 || row < 1) return undefined;
  if (Math.max(...columns) > LAST_COLUMN || Math.max(...rows) > LAST_ROW) return undefined;
  return {
    area: {
      sheet: quoted?.replaceAll("''", "'") ?? bare?.trim() ?? here,
      row: row - 1,
      column: column - 1,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    },
    isSpill: spill === "#",
  };
}

/** The same expression as another sheet would write it: every reference names the sheet it means. */
export const qualified = (expression: string, here: string): string =>
  tokensOf(expression)
    .map(({ kind, text }) =>
      kind === "reference" && !text.includes("!") ? `${sheetInFormula(here)}!${text}` : text,
    )
    .join("");

/** The same expression as a sheet itself writes it: references to its own cells do without its name. */
export function unqualified(expression: string, here: string): string {
  const name = `${sheetInFormula(here)}!`;
  return tokensOf(expression)
    .map(({ kind, text }) =>
      kind === "reference" && text.startsWith(name) ? text.slice(name.length) : text,
    )
    .join("");
}

/** The names an expression uses: defined names, tables, or names that LET and LAMBDA give. */
export const namesIn = (expression: string): readonly string[] =>
  tokensOf(expression).flatMap(({ kind, text }) =>
    kind === "name" && !/^(?:true|false)$/i.test(text) ? [text] : [],
  );

/** Whether an expression stands by itself beside any operator: one reference, figure or call. */
export function isAtom(expression: string): boolean {
  let depth = 0;
  let ends = 0;
  for (const { kind, text } of tokensOf(expression.trim())) {
    const parts = kind === "space" || (kind === "sign" && !"({".includes(text));
    if (depth === 0 && parts) return false;
    if (text === "(" || text === "{") depth += 1;
    else if (text === ")" || text === "}") {
      depth -= 1;
      if (depth === 0) ends += 1;
    } else if (depth === 0 && kind !== "function" && kind !== "qualifier") ends += 1;
    if (ends > 1 && kind !== "brackets") return false;
  }
  return true;
}
