import type { Refusals } from "./bridge/refusals";
import type { Cells } from "./cells";

/** The sentence behind the error a cell shows, by the engine's sheet id; none where it shows no error. */
export type WhyRefused = (sheetId: string, row: number, column: number) => string | undefined;

export const whyRefused =
  (cells: Cells, refusals: Refusals): WhyRefused =>
  (sheetId, row, column) => {
    const sheet = cells.on(sheetId);
    const origin = sheet.origin(row, column);
    if (!origin) return undefined;
    return refusals.behind({
      origin: { sheetId, ...origin },
      rowsDown: row - origin.row,
      columnsRight: column - origin.column,
      shows: sheet.value(row, column),
    });
  };
