import type { ReportCell } from "../../functions/workpapers/part";
import type { Kind } from "../../quantities/quantity";
import { looks, type Look } from "../looks";
import { asText, formatOfKind, type CellStyle, type ModelCell } from "../model";
import type { CellContent } from "../port";

/** The number format of each kind of figure in a document of ours. */
export const formats: Readonly<Partial<Record<Kind, string>>> = {
  ...formatOfKind,
  rate: "0.00##%",
};

const isFigure = (kind: Kind | undefined) => kind !== undefined && kind !== "text";

export const text = (content: string, style: CellStyle, across?: number): ModelCell => ({
  content,
  style,
  ...(across === undefined ? {} : { across }),
});

interface Styles {
  readonly words: CellStyle | Look;
  /** Words that stand right of a figure, clear of it. */
  readonly beside: CellStyle | Look;
  readonly figure: CellStyle | Look;
}

/** Rows as high as their longest words: everything starts at the top. */
export const body: Styles = {
  words: "entry",
  beside: { ...looks.entry, across: "left", indent: 1 },
  figure: { ...looks.computed, down: "top" },
};

export const closing: Styles = {
  words: "totalLabel",
  beside: "totalSource",
  figure: "total",
};

/** What a cell shows: a yes/no in words. */
const shownContent = ({ content }: ReportCell): CellContent => {
  if (typeof content === "object") return "";
  if (typeof content === "boolean") return content ? "Yes" : "No";
  return content;
};

/** A cell of a report as a sheet holds it; a `formula` stands for the figure, which it comes to. */
export function modelCell(
  cell: ReportCell,
  styles: Styles,
  { isBeside = false, formula }: { readonly isBeside?: boolean; readonly formula?: string } = {},
): ModelCell {
  const { kind } = cell;
  const shown = shownContent(cell);
  const numberFormat = kind && formats[kind];
  const words = isBeside ? styles.beside : styles.words;
  return {
    ...(formula === undefined ? asText(shown) : { content: formula }),
    style: isFigure(kind) ? styles.figure : words,
    ...(numberFormat ? { numberFormat } : {}),
    ...(formula ? { value: shown } : {}),
  };
}

/** The header of a column: to the right over figures. */
export const headingCell = (title: string, of: ColumnKind): ModelCell => text(title, headings[of]);

export type ColumnKind = "figures" | "words" | "beside";

const headings: Readonly<Record<ColumnKind, CellStyle>> = {
  figures: "headingWrapped",
  words: "heading",
  beside: "headingSource",
};

/** What each column holds: figures, words, or words right of figures. */
export function columnKinds(
  rows: readonly (readonly ReportCell[])[],
  columns: number,
): readonly ColumnKind[] {
  const hasFigures = (at: number) => rows.some((row) => isFigure(row[at]?.kind));
  return Array.from({ length: columns }, (_, at) => {
    if (hasFigures(at)) return "figures";
    return at > 0 && hasFigures(at - 1) ? "beside" : "words";
  });
}
