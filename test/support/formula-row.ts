/** A cell as it is typed in: blank is `null`. */
export type Input = number | string | boolean | null;

/** What an engine answered: a value, or the error it shows. */
export type Answer = number | string | boolean | { readonly error: string };

/** One formula with its inputs in columns A, B, C… of the same row. */
export interface FormulaRow {
  readonly inputs: readonly Input[];
  /** As Excel writes it; `{row}` stands for the number of its row, as in `A{row}+B{row}`. */
  readonly formula: string;
}

/** A column's letters, from 0 for A. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") +
  String.fromCharCode(65 + (index % 26));

/** A reference to an input of the row, from 0, for use in a formula. */
export const inputCell = (index: number): string => `${columnName(index)}{row}`;

/** A reference to several inputs of the row, side by side. */
export const inputCells = (first: number, last: number): string =>
  `${inputCell(first)}:${inputCell(last)}`;

/** The formula of a row as it stands in that row, without its leading `=`. */
export const formulaAt = ({ formula }: FormulaRow, row: number): string =>
  formula.replace(/^=/, "").replaceAll("{row}", String(row));
