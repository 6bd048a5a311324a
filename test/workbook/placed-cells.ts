import { columnLetters, isFormula, type Model, type ModelCell } from "../../src/workbook/model";

export interface PlacedCell extends ModelCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

/** Every cell of a model, with its place. */
export const cellsOf = ({ sheets }: Model): readonly PlacedCell[] =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell
          ? [{ ...cell, sheet: name, row, column, address: columnLetters(column) + (row + 1) }]
          : [],
      ),
    ),
  );

export const formulasOf = (model: Model): readonly PlacedCell[] =>
  cellsOf(model).filter(({ content }) => isFormula(content));

/** What a cell holds or shows. */
export const valueOf = ({ content, value }: ModelCell) => value ?? content;

const REFERENCE =
  /(?:('(?:[^']|'')+'|[A-Za-z]+)!)?\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?/g;

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The areas a formula refers to. */
export const areasRead = ({ content, sheet }: PlacedCell): readonly Area[] =>
  [
    ...String(content)
      .replace(/"[^"]*"/g, '""')
      .matchAll(REFERENCE),
  ].map(([, named, letters = "", digits = "", endLetters = letters, endDigits = digits]) => ({
    sheet: named?.replace(/^'|'$/g, "").replaceAll("''", "'") ?? sheet,
    top: Number(digits) - 1,
    left: columnNumber(letters),
    bottom: Number(endDigits) - 1,
    right: columnNumber(endLetters),
  }));

/** Finds the cells of areas quickly. */
export function finder(model: Model): (area: Area) => readonly PlacedCell[] {
  const byPlace = new Map(
    cellsOf(model).map((cell) => [`${cell.sheet}|${cell.row}|${cell.column}`, cell]),
  );
  return ({ sheet, top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) =>
        byPlace.get(`${sheet}|${top + down}|${left + across}`),
      ),
    )
      .flat()
      .filter((cell) => cell !== undefined);
}

/** The cell that spills over each cell, where one does. */
export function spillOrigins(model: Model): ReadonlyMap<string, PlacedCell> {
  return new Map(
    cellsOf(model).flatMap((origin) => {
      const { rows = 0, columns = 0 } = origin.spill ?? {};
      return Array.from({ length: rows * columns }, (_, at) => {
        const place = [origin.row + Math.floor(at / columns), origin.column + (at % columns)];
        return [`${origin.sheet}|${place.join("|")}`, origin] as const;
      });
    }),
  );
}
