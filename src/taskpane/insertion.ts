import { areaText } from "./form/reference";
import type { Spill } from "./form/spill";
import type { CellStyle } from "../workbook/model";
import type { Area, Block, CellContent, WorkbookPort } from "../workbook/port";

/** What is to be written: what each cell is to hold, over how many cells, and the number formats they want. */
export interface Insertion {
  /** A cell's content, counted from the active cell; `""` where it must be empty. */
  readonly content: (row: number, column: number, at: Area) => CellContent;
  readonly spill: Spill;
  readonly format: (row: number, column: number) => string | null;
  /** How a cell looks; absent, cells look as they did. */
  readonly style?: (row: number, column: number) => CellStyle | null;
  /** Widths of its columns in characters, where nothing else stands on the sheet. */
  readonly widths?: readonly number[];
}

/** One formula in the active cell, the cells of its answer empty for it. */
export const oneFormula =
  (formula: string): Insertion["content"] =>
  (row, column) =>
    row === 0 && column === 0 ? formula : "";

/** A cell in the way, and what it holds. */
export interface Filled {
  readonly cell: string;
  readonly holds: string;
}

/** Where an insertion would go, and the filled cells in its way. */
export interface Target {
  readonly at: Area;
  readonly name: string;
  readonly filled: readonly Filled[];
  readonly contents: readonly (readonly CellContent[])[];
  /** Nothing at all stands on the sheet. */
  readonly isEmptySheet: boolean;
}

/** The place of an insertion on a sheet yet to be added. */
export const newSheetTarget = ({ spill }: Pick<Insertion, "spill">, sheet: string): Target => {
  const at: Area = { sheet, row: 0, column: 0, ...spill };
  return {
    at,
    name: areaText({ ...at, rows: 1, columns: 1 }),
    filled: [],
    contents: Array.from({ length: spill.rows }, () => Array<CellContent>(spill.columns).fill("")),
    isEmptySheet: true,
  };
};

const inWords = (content: CellContent, value: CellContent | undefined): string =>
  typeof content === "string" && content.startsWith("=") && value !== undefined
    ? `${content} (${String(value)})`
    : String(content);

/** Looks at the cells an insertion would fill, from the active cell on. */
export async function targetOf(
  port: Pick<WorkbookPort, "selection" | "read" | "used">,
  { spill }: Pick<Insertion, "spill">,
): Promise<Target> {
  const { sheet, row, column } = await port.selection();
  const at: Area = { sheet, row, column, ...spill };
  const [{ formulas, values }, used] = await Promise.all([port.read(at), port.used(sheet)]);
  const filled = formulas.flatMap((cells, down) =>
    cells.flatMap((content, right) =>
      content === ""
        ? []
        : [
            {
              cell: areaText({
                sheet,
                row: row + down,
                column: column + right,
                rows: 1,
                columns: 1,
              }),
              holds: inWords(content, values[down]?.[right]),
            },
          ],
    ),
  );
  return {
    at,
    name: areaText({ ...at, rows: 1, columns: 1 }),
    filled,
    contents: formulas,
    isEmptySheet: used.rows === 0,
  };
}

/** The block that writes an insertion where it was looked at, and empties the filled cells it needs. */
export function blockOf(
  { content, spill, format, style, widths }: Insertion,
  { at, contents, isEmptySheet }: Target,
): Block {
  const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: spill.rows }, (_, row) =>
      Array.from({ length: spill.columns }, (__, column) => cell(row, column)),
    );
  return {
    at,
    before: contents,
    formulas: grid((row, column) => {
      const wanted = content(row, column, at);
      return wanted === "" && contents[row]?.[column] === "" ? null : wanted;
    }),
    numberFormats: grid(format),
    ...(style ? { styles: grid(style) } : {}),
    ...(widths && isEmptySheet ? { widths } : {}),
  };
}
