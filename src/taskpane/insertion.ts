import { areaText } from "./form/reference";
import type { Spill } from "./form/spill";
import type { Area, Block, CellContent, WorkbookPort } from "../workbook/port";

/** What is to be written: a formula, the size of its answer, and the number formats its cells want. */
export interface Insertion {
  readonly formula: string;
  readonly spill: Spill;
  readonly format: (row: number, column: number) => string | null;
}

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
}

const inWords = (content: CellContent, value: CellContent | undefined): string =>
  typeof content === "string" && content.startsWith("=") && value !== undefined
    ? `${content} (${String(value)})`
    : String(content);

/** Looks at the cells an insertion would fill, from the active cell on. */
export async function targetOf(
  port: Pick<WorkbookPort, "selection" | "read">,
  { spill }: Pick<Insertion, "spill">,
): Promise<Target> {
  const { sheet, row, column } = await port.selection();
  const at: Area = { sheet, row, column, ...spill };
  const { formulas, values } = await port.read(at);
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
  return { at, name: areaText({ ...at, rows: 1, columns: 1 }), filled, contents: formulas };
}

/** The block that puts the formula in the active cell and empties the filled cells its answer needs. */
export function blockOf({ formula, spill, format }: Insertion, { at, contents }: Target): Block {
  const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: spill.rows }, (_, row) =>
      Array.from({ length: spill.columns }, (__, column) => cell(row, column)),
    );
  return {
    at,
    formulas: grid((row, column) => {
      if (row === 0 && column === 0) return formula;
      return contents[row]?.[column] === "" ? null : "";
    }),
    numberFormats: grid(format),
  };
}
