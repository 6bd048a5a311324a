import { numberFormats, type CellStyle } from "../model";
import { Draft, text } from "./draft";
import type { Placed, Term } from "./term";

/** Margin, item, basis, amount, authority: the columns of most sheets. */
export const COLUMN_WIDTHS = [2, 46, 50, 17, 24] as const;

const LINE_POINTS = 12.5;
const PARAGRAPH_SPACE_POINTS = 10;
const CHARACTERS_A_LINE = 128;
const GROUP_POINTS = 22;
const HEADING_POINTS = 20;
const WRAPPED_HEADING_POINTS = 32;

/** The title and what the sheet answers. */
export function titled(draft: Draft, title: string, subtitle: string, columns = 4): void {
  draft.write([null, text(title, "title", columns)], 26);
  draft.write([null, text(subtitle, "subtitle", columns)], 18);
  draft.write([], 6);
}

/** A sheet of items with their basis, amount and authority, its header in view. */
export function workpaper(name: string, title: string, subtitle: string): Draft {
  const draft = new Draft(name, COLUMN_WIDTHS);
  titled(draft, title, subtitle);
  header(draft, ["Item", "Basis"], ["Amount"], "Authority");
  return draft;
}

/** A table's header: words, figures, and a source at the end. */
export function header(
  draft: Draft,
  words: readonly string[],
  figures: readonly string[],
  source?: string,
  isWrapped = false,
): void {
  draft.write(
    [
      null,
      ...words.map((each) => text(each, "heading")),
      ...figures.map((each) => text(each, isWrapped ? "headingWrapped" : "headingFigure")),
      ...(source === undefined ? [] : [text(source, "headingSource")]),
    ],
    isWrapped ? WRAPPED_HEADING_POINTS : HEADING_POINTS,
  );
}

/** A paragraph across the sheet, its row as high as it needs. */
export function paragraph(draft: Draft, words: string, columns = 4): void {
  const lines = Math.ceil(words.length / CHARACTERS_A_LINE);
  draft.write([null, text(words, "prose", columns)], LINE_POINTS * lines + PARAGRAPH_SPACE_POINTS);
}

export function group(draft: Draft, title: string, columns = 4): void {
  const rest = Array.from({ length: columns - 1 }, () => text("", "group"));
  draft.write([null, text(title, "group"), ...rest], GROUP_POINTS);
}

export const space = (draft: Draft): void => void draft.write([]);

export interface Figure {
  readonly item: string;
  readonly basis: string;
  readonly of: Term;
  /** Amounts unless said otherwise; `null` for a yes/no. */
  readonly format?: string | null | undefined;
  readonly authority?: string;
}

const figureRow =
  (label: CellStyle, amount: CellStyle, beside: CellStyle, source: CellStyle) =>
  (draft: Draft, { item, basis, of, format, authority = "" }: Figure): Placed => {
    const numberFormat = format === undefined ? numberFormats.amount : format;
    return draft.write([
      null,
      text(item, label),
      text(basis, beside),
      { of, style: amount, ...(numberFormat === null ? {} : { numberFormat }) },
      text(authority, source),
    ])[3]!;
  };

/** A figure worked out here. */
export const computed = figureRow("label", "computed", "note", "source");

/** A figure brought from another sheet. */
export const linked = figureRow("label", "link", "note", "source");

export const total = figureRow("totalLabel", "total", "totalNote", "totalSource");
