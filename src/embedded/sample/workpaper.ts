import {
  columnLetters,
  reference,
  type ModelCell,
  type ModelRow,
  type ModelSheet,
} from "../../workbook/model";
import type { CellContent } from "../../workbook/port";

/** Finds a cell of the same workpaper by its key, as a formula there refers to it. */
export type Find = (key: string) => string;

/** A cell before its formula knows where the others stand. */
export interface DraftCell extends Omit<ModelCell, "content"> {
  readonly content: CellContent | ((at: Find) => string);
  /** The name by which formulas find the cell. */
  readonly key?: string;
}

export interface DraftRow {
  readonly height?: number;
  readonly cells: readonly (DraftCell | null)[];
}

export interface Workpaper {
  readonly sheet: ModelSheet;
  /** A cell's reference from another sheet. */
  readonly at: Find;
}

const placesOf = (rows: readonly DraftRow[]): ReadonlyMap<string, readonly [number, number]> => {
  const places = new Map<string, readonly [number, number]>();
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.key) return;
      if (places.has(cell.key)) throw new Error(`Two cells are called ${cell.key}.`);
      places.set(cell.key, [row, column]);
    }),
  );
  return places;
};

const settle = ({ content, style, numberFormat, across }: DraftCell, at: Find): ModelCell => ({
  content: typeof content === "function" ? content(at) : content,
  style,
  ...(numberFormat === undefined ? {} : { numberFormat }),
  ...(across === undefined ? {} : { across }),
});

/** Lays rows out as a sheet: keys become addresses, formulas are written with them. */
export function workpaper({
  rows,
  ...sheet
}: Omit<ModelSheet, "rows"> & { readonly rows: readonly DraftRow[] }): Workpaper {
  const places = placesOf(rows);
  const placeOf = (key: string) => {
    const place = places.get(key);
    if (!place) throw new Error(`${sheet.name} has no cell called ${key}.`);
    return place;
  };
  const here: Find = (key) => {
    const [row, column] = placeOf(key);
    return columnLetters(column) + (row + 1);
  };
  const settled: ModelRow[] = rows.map(({ height, cells }) => ({
    ...(height === undefined ? {} : { height }),
    cells: cells.map((cell) => cell && settle(cell, here)),
  }));
  return {
    sheet: { ...sheet, rows: settled },
    at: (key) => reference(sheet.name, ...placeOf(key)),
  };
}
