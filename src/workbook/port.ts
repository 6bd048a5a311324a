import type { Look } from "./looks";
import type { CellStyle } from "./model";

/** A rectangle of cells: sheet name, zero-based corner, size. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellContent = string | number | boolean;

/** What an area holds: formulas as typed (values where there is none) and the values shown for them. */
export interface Contents extends Area {
  readonly formulas: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
  /** Their number formats, where the host says them. */
  readonly numberFormats?: readonly (readonly string[])[];
}

/** A cell merged over so many columns. */
export interface Merged {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** How a new sheet is shown: rows that stay in view from the top, and lines between its cells or none. */
export interface SheetView {
  readonly frozenRows: number;
  readonly gridlines: boolean;
}

/** One rectangle to write. A text starting with `=` is a formula, unless all is to be taken as it stands. */
export interface Block {
  readonly at: Area;
  /** Row by row; `null` leaves the cell as it is, `""` empties it. */
  readonly formulas: readonly (readonly (CellContent | null)[])[];
  /** What cells held when this was decided on: where one holds something else by now, nothing is written. */
  readonly before?: readonly (readonly (CellContent | null)[])[];
  /** Every cell is a text, a figure or a yes/no: one starting with `=` is a text, not a formula. */
  readonly asTexts?: boolean;
  /** Excel number formats, row by row; `null` leaves the format as it is. */
  readonly numberFormats?: readonly (readonly (string | null)[])[];
  /** How its cells look, row by row; `null` leaves the look as it is. */
  readonly styles?: readonly (readonly (CellStyle | Look | null)[])[];
  /** Heights of its rows in points, from the first; `null` leaves a row as high as it is. */
  readonly heights?: readonly (number | null)[];
  /** Cells merged with those to their right; row and column counted from the block's corner. */
  readonly merged?: readonly Merged[];
  /** Widths of its columns in characters, from the first; absent, columns stay as wide as they are. */
  readonly widths?: readonly number[];
}

/** Tells a formula from a text that starts with `=`: a text shows itself. */
export const isFormula = (content: CellContent, value: CellContent): content is string =>
  typeof content === "string" && content.startsWith("=") && content !== value;

export type DateSystem = 1900 | 1904;

/** A chart of figures in the workbook: their headings in the first row, what they follow in the first column. */
export interface ChartRequest {
  readonly title: string;
  readonly of: Area;
  /** Lines over a scale of amounts, or a bar for each row. */
  readonly looks: "lines" | "bars";
}

/**
 * The only door between the pane and a workbook: Excel through Office.js, or the embedded sheet.
 * A call that writes either writes all of it or rejects with nothing written.
 */
export interface WorkbookPort {
  readonly host: "excel" | "embedded";
  selection(): Promise<Contents>;
  read(area: Area): Promise<Contents>;
  /** The used part of a sheet; an empty sheet answers an area of no rows. */
  used(sheet: string): Promise<Contents>;
  sheets(): Promise<readonly string[]>;
  addSheet(name: string, view?: SheetView): Promise<void>;
  removeSheet(name: string): Promise<void>;
  /** The names the whole workbook defines, in small letters, and the formula each stands for. */
  names(): Promise<ReadonlyMap<string, string>>;
  /** Resolves once what was written is calculated. */
  calculated(): Promise<void>;
  write(blocks: readonly Block[]): Promise<void>;
  select(area: Area): Promise<void>;
  /** The year from which the workbook counts its dates; nothing where the host does not say. */
  dateSystem(): Promise<DateSystem | undefined>;
  /** What the workbook keeps under a name; nothing where it keeps none. */
  setting(name: string): Promise<string | undefined>;
  /** Keeps a text in the workbook under a name, for whoever opens it next; nothing removes it. */
  keepSetting(name: string, text: string | undefined): Promise<void>;
  /** Draws a chart of the workbook's own beside figures already written; absent where a host has none. */
  insertChart?(chart: ChartRequest): Promise<void>;
  /** Calls back on every change of selection; the answer stops it. */
  watchSelection(listener: () => void): () => void;
}
