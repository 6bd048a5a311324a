import { isComputed, type ModelSheet } from "./model";
import type { Area, Block } from "./port";

/** Where a sheet of a model goes, and how each formula of it is written there. */
export interface Placing {
  readonly at: Omit<Area, "rows" | "columns">;
  readonly written: (formula: string) => string;
}

/** The rectangle a sheet of a model takes up. */
export function sizeOf({ rows }: ModelSheet): { readonly rows: number; readonly columns: number } {
  return { rows: rows.length, columns: Math.max(1, ...rows.map(({ cells }) => cells.length)) };
}

/** The cells of a sheet whose text would be taken for a formula, as a block of texts; nothing where there are none. */
function textsOf({ rows }: ModelSheet, at: Area): readonly Block[] {
  const texts = rows.map(({ cells }) =>
    Array.from({ length: at.columns }, (_, column) => {
      const cell = cells[column];
      return cell?.isText ? cell.content : null;
    }),
  );
  const isNone = texts.every((row) => row.every((cell) => cell === null));
  return isNone ? [] : [{ at, formulas: texts, asTexts: true }];
}

/** One sheet of a model as blocks: the sheet, and apart from it what must not be taken for a formula. */
export function blocksOf(
  sheet: ModelSheet,
  placing: Placing,
): readonly [Block, ...(readonly Block[])] {
  const block = blockOf(sheet, placing);
  return [block, ...textsOf(sheet, block.at)];
}

/** Formulas, number formats, looks, heights, widths, merged cells. */
function blockOf(sheet: ModelSheet, { at, written }: Placing): Block {
  const { rows, widths } = sheet;
  const size = sizeOf(sheet);
  const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
    rows.map((_, row) => Array.from({ length: size.columns }, (__, column) => cell(row, column)));
  return {
    at: { ...at, ...size },
    formulas: grid((row, column) => {
      const cell = rows[row]!.cells[column];
      if (!cell || cell.content === "" || cell.isText) return null;
      return isComputed(cell) ? written(String(cell.content)) : cell.content;
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
