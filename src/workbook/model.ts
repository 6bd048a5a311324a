import type { CellContent } from "./port";

/** What a cell is. Each host gives it the same look: inputs blue on pale yellow, links green. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "prose"
  | "entry"
  | "heading"
  | "headingFigure"
  | "headingSource"
  | "group"
  | "groupFigure"
  | "label"
  | "note"
  | "source"
  | "input"
  | "computed"
  | "link"
  | "totalLabel"
  | "totalNote"
  | "totalSource"
  | "total"
  | "spilled"
  | "spilledFigure"
  | "spilledSource";

/** The Excel number formats the models use. */
export const numberFormats = {
  amount: "#,##0.00",
  date: "d mmm yyyy",
  rate: "0.00%",
  count: "0",
} as const;

export type NumberFormat = (typeof numberFormats)[keyof typeof numberFormats];

export interface ModelCell {
  /** A text, a number or a yes/no; a text starting with `=` is a formula; `""` is styled but empty. */
  readonly content: CellContent;
  readonly style: CellStyle;
  readonly numberFormat?: NumberFormat;
  /** Columns the cell is merged over, to the right. */
  readonly across?: number;
}

export interface ModelRow {
  /** In points; absent, the host's standard. */
  readonly height?: number;
  readonly cells: readonly (ModelCell | null)[];
}

/** A worksheet any host can write: the embedded sheet, an .xlsx file, Excel itself. */
export interface ModelSheet {
  readonly name: string;
  /** Column widths in characters of the standard font, from column A. */
  readonly widths: readonly number[];
  /** Rows that stay in view, from the top. */
  readonly frozenRows: number;
  readonly gridlines: boolean;
  readonly rows: readonly ModelRow[];
}

export interface Model {
  readonly name: string;
  readonly sheets: readonly ModelSheet[];
}

/** A column's letters from its zero-based number. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));

/** A reference to a cell of a sheet as a formula writes it, its name in quotes where it needs them. */
export const reference = (sheet: string, row: number, column: number): string => {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${columnLetters(column)}${row + 1}`;
};
