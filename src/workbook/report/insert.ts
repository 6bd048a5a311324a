import type { Model, ModelSheet } from "../model";
import type { Area, Block, CellContent, WorkbookPort } from "../port";

/** A sheet's cells as one block; a cell the sheet leaves alone stays as it is. */
function blockOf({ name, rows }: ModelSheet): Block {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const at: Area = { sheet: name, row: 0, column: 0, rows: rows.length, columns };
  const grid = <T>(of: (row: number, column: number) => T): T[][] =>
    rows.map((_, row) => Array.from({ length: columns }, (__, column) => of(row, column)));
  return {
    at,
    formulas: grid((row, column): CellContent | null => rows[row]?.cells[column]?.content ?? null),
    numberFormats: grid((row, column) => rows[row]?.cells[column]?.numberFormat ?? null),
  };
}

/** Adds a model's sheets to the workbook, each new and so empty, and shows the first. */
export async function insertModel(port: WorkbookPort, { sheets }: Model): Promise<void> {
  for (const { name } of sheets) await port.addSheet(name);
  await port.write(sheets.map(blockOf));
  const [first] = sheets;
  if (first) await port.select({ sheet: first.name, row: 0, column: 0, rows: 1, columns: 1 });
}
