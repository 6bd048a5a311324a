import type { ReportCell } from "../../functions/workpapers/part";
import type { Kind } from "../../quantities/quantity";
import { numberFormats, type CellStyle, type ModelCell } from "../model";

const formats: Readonly<Record<Kind, string | undefined>> = {
  money: numberFormats.amount,
  date: numberFormats.date,
  rate: "0.00##%",
  count: numberFormats.count,
  days: numberFormats.count,
  yesno: undefined,
  text: undefined,
};

const isFigure = (kind: Kind | undefined) => kind !== undefined && kind !== "text";

export const text = (content: string, style: CellStyle, across?: number): ModelCell => ({
  content,
  style,
  ...(across === undefined ? {} : { across }),
});

interface Styles {
  readonly words: CellStyle;
  readonly figure: CellStyle;
}

export const body: Styles = { words: "entry", figure: "computed" };
export const closing: Styles = { words: "totalLabel", figure: "total" };

/** A cell of a report as a sheet holds it; a `formula` stands for the figure, which it comes to. */
export function modelCell(
  { content, kind }: ReportCell,
  styles: Styles,
  formula?: string,
): ModelCell {
  const shown = typeof content === "object" ? "" : content;
  const numberFormat = kind && formats[kind];
  return {
    content: formula ?? shown,
    style: isFigure(kind) ? styles.figure : styles.words,
    ...(numberFormat ? { numberFormat } : {}),
    ...(formula ? { value: shown } : {}),
  };
}

/** The header of a column: to the right over figures. */
export const headingCell = (
  title: string,
  column: readonly (ReportCell | undefined)[],
): ModelCell =>
  text(title, column.some((cell) => isFigure(cell?.kind)) ? "headingWrapped" : "heading");
