import type { ModelSheet } from "./model";
import type { Area, Block, CellContent } from "./port";

const isEquation = (content: CellContent) => typeof content === "string" && content.startsWith("=");

/** Where a sheet of a model goes, and how each formula of it is written there. */
export interface Placing {
  readonly at: Omit<Area, "rows" | "columns">;
  readonly written: (formula: string) => string;
}

/** The rectangle a sheet of a model takes up. */
export function sizeOf({ rows }: ModelSheet): { readonly rows: number; readonly columns: number } {
  return { rows: rows.length, columns: Math.max(1, ...rows.map(({ cells }) => cells.length)) };
}

/** One sheet of a model as one block: formulas, number formats, looks, heights, widths, merged cells. */
export function blockOf(sheet: ModelSheet, { at, written }: Placing): Block {
  const { rows, widths } = sheet;
  const size = sizeOf(sheet);
  const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
    rows.map((_, row) => Array.from({ length: size.columns }, (__, column) => cell(row, column)));
  return {
    at: { ...at, ...size },
    formulas: grid((row, column) => {
      const content = rows[row]!.cells[column]?.content ?? "";
      if (content === "") return null;
      return isEquation(content) ? written(String(content)) : content;
    }),
    numberFormats: grid((row, column) => rows[row]!.cells[column]?.numberFormat ?? null),
    styles: grid((row, column) => rows[row]!.cells[column]?.style ?? null),
    heights: rows.map(({ height }) => height ?? null),
    merged: rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.across && cell.across > 1 ? [{ row, column, columns: cell.across }] : [],
      ),
    ),
    widths: widths.slice(0, size.columns),
  };
}
