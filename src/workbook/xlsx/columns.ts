import { joined, type Columns, type ModelSheet } from "../model";
import { LAST_COLUMN } from "../portable/references";
import { childrenNamed, element, isOn, type Element } from "./xml";

/** What a file adds to a column's width for the room beside its characters. */
const WIDTH_PADDING = 0.7109375;
const STANDARD_WIDTH = 10;

/** Columns up to one further than this are the rest of the sheet, whose widths nobody set. */
const MOST_COLUMNS = 1_000;

const colXml = ({ first, last }: Columns, width: number, isHidden: boolean): string =>
  element("col", {
    min: first + 1,
    max: last + 1,
    width: width + WIDTH_PADDING,
    customWidth: 1,
    hidden: isHidden ? 1 : undefined,
  });

/** A sheet's columns: those with a width one by one, then hidden ones beyond them. */
export function colsXml({ widths, hiddenColumns = [] }: ModelSheet): string {
  const isHidden = (at: number) =>
    hiddenColumns.some(({ first, last }) => first <= at && at <= last);
  const sized = widths.map((width, at) => colXml({ first: at, last: at }, width, isHidden(at)));
  const beyond = hiddenColumns
    .filter(({ last }) => last >= widths.length)
    .map(({ first, last }) =>
      colXml({ first: Math.max(first, widths.length), last }, STANDARD_WIDTH, true),
    );
  const cols = [...sized, ...beyond].join("");
  return cols === "" ? "" : element("cols", {}, cols);
}

interface Named extends Columns {
  /** In characters; 0 hides a column as well as saying so does. */
  readonly width: number;
  readonly isHidden: boolean;
}

const named = ({ attributes }: Element): Named => {
  const { min, max, width = STANDARD_WIDTH + WIDTH_PADDING, hidden } = attributes;
  const characters = Math.max(0, Math.round((Number(width) - WIDTH_PADDING) * 100) / 100);
  const isNone = Number(width) === 0;
  return {
    first: Math.max(0, Number(min) - 1),
    last: Math.min(Number(max), LAST_COLUMN) - 1,
    width: isNone ? STANDARD_WIDTH : characters,
    isHidden: isNone || isOn(hidden),
  };
};

/** A sheet's columns as its file names them; widths no element names are standard. */
export function columnsOf(cols: Element | undefined): Pick<ModelSheet, "widths" | "hiddenColumns"> {
  const widths: number[] = [];
  const inOrder = childrenNamed(cols, "col")
    .map(named)
    .sort((one, other) => one.first - other.first);
  for (const { first, last, width } of inOrder) {
    if (last >= MOST_COLUMNS) continue;
    for (let at = first; at <= last; at += 1) {
      while (widths.length < at) widths.push(STANDARD_WIDTH);
      widths[at] = width;
    }
  }
  const hiddenColumns = joined(
    inOrder.filter(({ first, last, isHidden }) => isHidden && first <= last),
  );
  return hiddenColumns.length === 0 ? { widths } : { widths, hiddenColumns };
}
