import { isCellError, matrix } from "../../functions/cell-input";
import type { ArgumentText } from "../../functions/portable";
import type { ListFact } from "../../quantities/fact";
import { valueOf } from "../../quantities/value";
import { shown } from "../../quantities/words";
import { cellAddress, sheetInFormula } from "../a1";
import { qualified, unqualified } from "../portable/references";
import type { ArgumentToCopy } from "./call-to-copy";
import type { Lines } from "./lines";

/** From which sheet an expression is copied, and to which. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** An expression of one sheet as another writes it. */
export const moved = (expression: string, { from, to }: Move): string =>
  unqualified(qualified(expression, from), to);

const literal = (value: unknown): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();

/** One cell of an argument, as a formula on the other sheet writes it. */
export function cellText(
  argument: ArgumentToCopy,
  row: number,
  column: number,
  move: Move,
): string {
  const { text, value, area } = argument;
  if (area) {
    const cell = cellAddress(area.row + row, area.column + column);
    return moved(`${sheetInFormula(area.sheet)}!${cell}`, move);
  }
  if (text.startsWith("{")) return literal(matrix(value)[row]![column]);
  const expression = moved(text, move);
  return Array.isArray(value) ? `INDEX(${expression},${row + 1},${column + 1})` : expression;
}

/** Where a cell that may be blank is referred to, it stays blank: a plain reference would show 0. */
const linked = (text: string, isReference: boolean, mayBeBlank: boolean): string =>
  isReference && mayBeBlank ? `=IF(LEN(${text})=0,"",${text})` : `=${text}`;

const defaultWords = ({ fact: { kind, fallback } }: ArgumentToCopy): string =>
  fallback === undefined
    ? "Not entered"
    : `Not entered: the default, ${shown(kind, valueOf(kind, fallback))}`;

/**
 * Writes an argument, a line a cell of it, each linked to where it comes from. Gives the argument as the
 * steps below refer to it: of a range that repeats the call only its first cell, of a list all.
 */
export function argumentLines(
  lines: Lines,
  argument: ArgumentToCopy,
  list: ListFact | undefined,
  move: Move,
): ArgumentText {
  const { fact, text, value, area } = argument;
  if (text === "") {
    lines.add(fact.label, "", defaultWords(argument));
    return { text: "", value: null };
  }
  const rows = matrix(value);
  const places = list
    ? rows.flatMap((row, down) => row.map((_, right) => [down, right] as const))
    : [[0, 0] as const];
  const written = places.map(([row, column], at) => {
    const held = rows[row]![column];
    const isBlank = held === null || held === "";
    const cell = cellText(argument, row, column, move);
    const isConstantBlank = isBlank && !area;
    const content = isConstantBlank
      ? ""
      : linked(cell, area !== undefined, fact.optional || isBlank);
    const title = places.length > 1 ? `${fact.label} (${at + 1})` : fact.label;
    return { address: lines.add(title, content, cell, fact.kind), held };
  });
  const [first] = written;
  const last = written.at(-1);
  if (written.length === 1) return { text: first!.address, value: single(first!.held) };
  return {
    text: `${first!.address}:${last!.address}`,
    value: written.map(({ held }) => [single(held)]),
  };
}

const single = (held: unknown): unknown => (isCellError(held) ? held : (held ?? null));
