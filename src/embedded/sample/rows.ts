import { numberFormats, type CellStyle, type NumberFormat } from "../../workbook/model";
import type { DraftCell, DraftRow } from "./workpaper";

/** Margin, item, basis, amount, authority: the columns of every computed sheet. */
export const COLUMN_WIDTHS = [2, 46, 50, 17, 24] as const;

export const HEADER_ROWS = 4;

const LINE_POINTS = 12.5;
const PARAGRAPH_SPACE_POINTS = 10;
const CHARACTERS_A_LINE = 130;

export const text = (content: string, style: CellStyle, across?: number): DraftCell => ({
  content,
  style,
  ...(across === undefined ? {} : { across }),
});

export const blankRow: DraftRow = { cells: [] };

/** The title, what the sheet answers, and the header that stays in view. */
export const heading = (title: string, subtitle: string): readonly DraftRow[] => [
  { height: 26, cells: [null, text(title, "title", 4)] },
  { height: 18, cells: [null, text(subtitle, "subtitle", 4)] },
  { height: 6, cells: [] },
  {
    height: 20,
    cells: [
      null,
      text("Item", "heading"),
      text("Basis", "heading"),
      text("Amount", "headingFigure"),
      text("Authority", "headingSource"),
    ],
  },
];

/** A paragraph across the sheet, its row as high as it needs. */
export const paragraph = (words: string): DraftRow => ({
  height: LINE_POINTS * Math.ceil(words.length / CHARACTERS_A_LINE) + PARAGRAPH_SPACE_POINTS,
  cells: [null, text(words, "prose", 4)],
});

export const group = (title: string): DraftRow => ({
  height: 22,
  cells: [null, text(title, "group"), text("", "group"), text("", "group"), text("", "group")],
});

export interface Figure {
  readonly key: string;
  readonly item: string;
  readonly basis: string;
  readonly formula: DraftCell["content"];
  readonly format?: NumberFormat;
  readonly authority?: string;
}

const figureRow =
  (label: CellStyle, amount: CellStyle, beside: CellStyle, source: CellStyle) =>
  ({ key, item, basis, formula, format, authority = "" }: Figure): DraftRow => ({
    cells: [
      null,
      text(item, label),
      text(basis, beside),
      { key, content: formula, style: amount, numberFormat: format ?? numberFormats.amount },
      text(authority, source),
    ],
  });

/** A figure worked out here. */
export const computed = figureRow("label", "computed", "note", "source");

/** A figure brought from another sheet. */
export const linked = figureRow("label", "link", "note", "source");

export const total = figureRow("totalLabel", "total", "totalNote", "totalSource");
