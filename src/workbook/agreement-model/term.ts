import type { Cell } from "../../functions/grid";
import { isCellError } from "../../functions/cell-input";
import { Refusal } from "../../quantities/refusal";
import { columnLetters, reference } from "../model";
import type { CellContent } from "../port";

/** A cell, a range or a sum of them: as a formula on some sheet writes it, and what it comes to. */
export interface Term {
  /** A cell's value, or rows of them; `null` is blank, a `Refusal` an error. */
  readonly value: unknown;
  /** The text, for a formula that stands on the sheet named. */
  text(sheet: string): string;
}

/** A cell of a model. */
export interface Placed extends Term {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An argument left out. */
export const blank: Term = { value: null, text: () => "" };

export const literal = (value: CellContent): Term => ({
  value,
  text: () => (typeof value === "string" ? `"${value}"` : String(value).toUpperCase()),
});

export const placed = (sheet: string, row: number, column: number, value: unknown): Placed => ({
  sheet,
  row,
  column,
  value,
  text: (from) =>
    from === sheet ? columnLetters(column) + (row + 1) : reference(sheet, row, column),
});

/** A cell that a call spills into: empty where the call fails, so that its own error stands for it. */
export const ofSpill = (origin: Placed, cell: Placed): Placed => ({
  ...cell,
  text: (from) => {
    const call = origin.text(from);
    return `IF(ISERROR(${call}),${call},${cell.text(from)})`;
  },
});

/** The rectangle between two cells of a sheet, its values row by row. */
export const range = (
  first: Placed,
  last: Placed,
  value: readonly (readonly unknown[])[],
): Term => ({
  value,
  text: (from) => `${first.text(from)}:${columnLetters(last.column)}${last.row + 1}`,
});

/** A column of cells as one range. */
export const column = (cells: readonly Placed[]): Term =>
  range(
    cells[0]!,
    cells.at(-1)!,
    cells.map(({ value }) => [value]),
  );

/** A term as a number, blank counting as nothing. Throws the refusal that stands in its place. */
export function figure({ value }: Term): number {
  if (value instanceof Refusal) throw value;
  return Number(value ?? 0);
}

/** Plain arithmetic on terms: how a formula writes it and what it comes to. */
export const worked = (
  value: CellContent,
  write: (of: (term: Term) => string) => string,
): Term => ({ value, text: (sheet) => write((term) => term.text(sheet)) });

/** Figures of cents as a sum of them shows: without the noise of binary fractions, and no minus zero. */
export const cents = (amount: number): number => Math.round(amount * 100) / 100 + 0;

export const sum = (cells: Term): Term => {
  const values = (cells.value as readonly (readonly unknown[])[]).flat();
  const amounts = values.map((value) => figure({ value, text: () => "" }));
  return worked(
    cents(amounts.reduce((total, each) => total + each, 0)),
    (of) => `SUM(${of(cells)})`,
  );
};

/** The first less the others, to the cent. */
export const difference = (first: Term, ...others: readonly Term[]): Term =>
  worked(
    cents(others.reduce((rest, each) => rest - figure(each), figure(first))),
    (of) => `ROUND(${[first, ...others].map(of).join("-")},2)`,
  );

/** A value as a cell shows it. */
export const shown = (value: unknown): CellContent => {
  if (value === null || value === undefined) return "";
  if (value instanceof Refusal) return value.code;
  if (isCellError(value)) return value.error;
  return value as Exclude<Cell, object>;
};
