import type { Area } from "../port";
import type { Book } from "./book";
import { LAST_COLUMN, LAST_ROW, referenceIn } from "./references";

/** The part of a whole column or row that holds anything, from its own first cell; at least that cell. */
export function filledArea(area: Area, book: Book): Area {
  const used = book.used(area.sheet);
  const rows = area.rows === LAST_ROW ? Math.max(1, used.row + used.rows) : area.rows;
  const columns =
    area.columns === LAST_COLUMN ? Math.max(1, used.column + used.columns) : area.columns;
  return { ...area, rows, columns };
}

/** Whether a reference takes in whole columns or whole rows. */
export const isEndless = ({ rows, columns }: Area): boolean =>
  rows === LAST_ROW || columns === LAST_COLUMN;

/**
 * The cells a reference means as the workbook stands: of whole columns and rows the filled part. What spills
 * from a cell is not told here.
 */
export function areaHeld(text: string, here: string, book: Book): Area | undefined {
  const reference = referenceIn(text, here);
  if (!reference || reference.isSpill || !book.has(reference.area.sheet)) return undefined;
  return filledArea(reference.area, book);
}
