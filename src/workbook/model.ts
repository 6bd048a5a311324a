import type { Kind } from "../quantities/quantity";
import { sheetInFormula } from "./a1";
import type { Look } from "./looks";
import type { CellContent } from "./port";
import type { Validation } from "./validation";

/** What a cell is. Each host gives it the same look: inputs blue on pale yellow, links green. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "prose"
  | "entry"
  | "heading"
  | "headingFigure"
  | "headingWrapped"
  | "headingSource"
  | "group"
  | "groupFigure"
  | "label"
  | "note"
  | "source"
  | "input"
  | "inputText"
  | "computed"
  | "computedText"
  | "link"
  | "totalLabel"
  | "totalNote"
  | "totalSource"
  | "total"
  | "check"
  | "spilled"
  | "spilledFigure"
  | "spilledSource";

/** The Excel number formats the models use. */
export const numberFormats = {
  amount: "#,##0.00",
  date: "d mmm yyyy",
  /** Of a date that may be left blank: a formula gives 0 for it, which no calendar has. */
  dateOrNone: 'd mmm yyyy;;"none"',
  rate: "0.00%",
  /** Months and years may be parts of one; a format for whole numbers would show another figure. */
  count: "General",
} as const;

/** The number format of each kind of figure; words and yes/no have none. */
export const formatOfKind: Readonly<Partial<Record<Kind, string>>> = {
  money: numberFormats.amount,
  date: numberFormats.date,
  rate: numberFormats.rate,
  count: numberFormats.count,
  days: numberFormats.count,
};

/** The number format of a step in a cell of its own: an argument that was left blank is 0 there. */
export const formatOfStep = (kind: Kind): string | undefined =>
  kind === "date" ? numberFormats.dateOrNone : formatOfKind[kind];

export interface ModelCell {
  /** A text, a number or a yes/no; a text starting with `=` is a formula; `""` is styled but empty. */
  readonly content: CellContent;
  /** The content is a text as it stands, whatever it starts with: somebody typed it, and it computes nothing. */
  readonly isText?: boolean;
  /** A style of the models', or a look of its own where a workbook was read or changed by hand. */
  readonly style: CellStyle | Look;
  readonly numberFormat?: string;
  /** Columns the cell is merged over, to the right. */
  readonly across?: number;
  /** What a formula comes to, an error as it shows; also what spilled into a cell without content. */
  readonly value?: CellContent;
  /** The area a formula of arrays spills over, itself included; it may be one cell. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly validation?: Validation;
}

export interface ModelRow {
  /** In points; absent, the host's standard. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly cells: readonly (ModelCell | null)[];
}

/** Columns beside each other, counted from zero. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

/** Columns in order, those that meet or overlap as one. */
export function joined(columns: readonly Columns[]): readonly Columns[] {
  const found: Columns[] = [];
  for (const { first, last } of columns) {
    const before = found.at(-1);
    if (!before || before.last < first - 1) found.push({ first, last });
    else found[found.length - 1] = { first: before.first, last: Math.max(before.last, last) };
  }
  return found;
}

/** A worksheet any host can write: the embedded sheet, an .xlsx file, Excel itself. */
export interface ModelSheet {
  readonly name: string;
  /** Not shown; a very hidden one Excel does not even offer to show. */
  readonly hidden?: "hidden" | "veryHidden";
  /** Column widths in characters of the standard font, from column A. */
  readonly widths: readonly number[];
  /** Columns that are not shown, from the left, no column twice. */
  readonly hiddenColumns?: readonly Columns[];
  /** Rows that stay in view, from the top. */
  readonly frozenRows: number;
  readonly gridlines: boolean;
  readonly rows: readonly ModelRow[];
}

/** A name for a cell or a range, as formulas may use it. */
export interface DefinedName {
  readonly name: string;
  /** Such as `Inputs!$C$6`. */
  readonly refersTo: string;
}

export interface Model {
  readonly name: string;
  readonly sheets: readonly ModelSheet[];
  readonly names?: readonly DefinedName[];
  /** What the workbook keeps for the pane, by name. */
  readonly settings?: Readonly<Record<string, string>>;
}

export const isFormula = (content: CellContent): boolean =>
  typeof content === "string" && content.length > 1 && content.startsWith("=");

/** Whether a cell computes what it shows. */
export const isComputed = ({
  content,
  isText = false,
}: Pick<ModelCell, "content" | "isText">): boolean => !isText && isFormula(content);

/** A content that nobody may take for a formula. */
export const asText = (content: CellContent): Pick<ModelCell, "content" | "isText"> =>
  isFormula(content) ? { content, isText: true } : { content };

/** A column's letters from its zero-based number. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));

export { sheetInFormula };

/** A reference to a cell of a sheet as a formula writes it. */
export const reference = (sheet: string, row: number, column: number): string =>
  `${sheetInFormula(sheet)}!${columnLetters(column)}${row + 1}`;
