import type { Area, Block, CellContent, Contents, WorkbookPort } from "./port";

/** Beyond this many cells only the used part of a range is read: a selected column has a million. */
const MANY_CELLS = 50_000;

const SHAPE = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;
const CONTENTS = [...SHAPE, "formulas", "values"];

const rangeOf = (context: Excel.RequestContext, at: Area): Excel.Range =>
  context.workbook.worksheets
    .getItem(at.sheet)
    .getRangeByIndexes(at.row, at.column, at.rows, at.columns);

const contentsOf = (range: Excel.Range, sheet: string): Contents => ({
  sheet,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
  formulas: range.formulas as CellContent[][],
  values: range.values as CellContent[][],
});

/** What stood in a block before it was written, to be put back if the writing fails. */
interface Journalled {
  readonly range: Excel.Range;
  readonly block: Block;
}

/** Excel's side of the port, through Office.js: few loads, one batch a write. */
export class ExcelPort implements WorkbookPort {
  readonly host = "excel";

  selection(): Promise<Contents> {
    return Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const { worksheet } = selected;
      selected.load([...SHAPE]);
      worksheet.load("name");
      await context.sync();
      const isLarge = selected.rowCount * selected.columnCount > MANY_CELLS;
      const range = isLarge ? await usedPart(context, selected) : selected;
      range.load(CONTENTS);
      await context.sync();
      return contentsOf(range, worksheet.name);
    });
  }

  read(area: Area): Promise<Contents> {
    return Excel.run(async (context) => {
      const range = rangeOf(context, area);
      range.load(CONTENTS);
      await context.sync();
      return contentsOf(range, area.sheet);
    });
  }

  used(sheet: string): Promise<Contents> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
      range.load(CONTENTS);
      await context.sync();
      if (!range.isNullObject) return contentsOf(range, sheet);
      return { sheet, row: 0, column: 0, rows: 0, columns: 0, formulas: [], values: [] };
    });
  }

  sheets(): Promise<readonly string[]> {
    return Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
  }

  addSheet(name: string): Promise<void> {
    return Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  }

  write(blocks: readonly Block[]): Promise<void> {
    return Excel.run(async (context) => {
      const journal = await journalled(context, blocks);
      try {
        for (const entry of journal) put(entry);
        await context.sync();
      } catch (problem) {
        await restored(context, journal, problem);
      }
    });
  }

  select(area: Area): Promise<void> {
    return Excel.run(async (context) => {
      rangeOf(context, area).select();
      await context.sync();
    });
  }

  watchSelection(listener: () => void): () => void {
    const watching = Excel.run(async (context) => {
      const handler = context.workbook.onSelectionChanged.add(() => {
        listener();
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    return () => {
      void watching.then((handler) =>
        Excel.run(handler.context as Excel.RequestContext, async (context) => {
          handler.remove();
          await context.sync();
        }),
      );
    };
  }
}

/** The used part of a very large range, or its first cell where it is empty. */
async function usedPart(
  context: Excel.RequestContext,
  selected: Excel.Range,
): Promise<Excel.Range> {
  const used = selected.getUsedRangeOrNullObject(true);
  used.load("isNullObject");
  await context.sync();
  return used.isNullObject ? selected.getCell(0, 0) : used;
}

/** Reads what stands where the blocks go; refuses the whole writing where a sheet is protected. */
async function journalled(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly Journalled[]> {
  const entries = blocks.map((block) => {
    const range = rangeOf(context, block.at);
    const { protection } = context.workbook.worksheets.getItem(block.at.sheet);
    range.load(["formulas", "numberFormat"]);
    protection.load("protected");
    return { range, block, protection };
  });
  await context.sync();
  const closed = entries.find(({ protection }) => protection.protected);
  if (closed) {
    throw new Error(
      `The sheet ${closed.block.at.sheet} is protected. Unprotect it first; nothing was written.`,
    );
  }
  return entries;
}

/** Writes a whole block at once, or cell by cell where some cells are to stay as they are. */
function put({ range, block }: Journalled): void {
  const { formulas, numberFormats } = block;
  each(range, formulas, (cells, part) => (part.formulas = cells));
  if (numberFormats) each(range, numberFormats, (cells, part) => (part.numberFormat = cells));
}

function each<T>(
  range: Excel.Range,
  wanted: readonly (readonly (T | null)[])[],
  write: (cells: T[][], part: Excel.Range) => void,
): void {
  if (wanted.every((row) => row.every((cell) => cell !== null))) {
    write(wanted as T[][], range);
    return;
  }
  wanted.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell !== null) write([[cell]], range.getCell(at, column));
    }),
  );
}

/** Puts every block back as it stood; where even that fails, names the areas left in doubt. */
async function restored(
  context: Excel.RequestContext,
  journal: readonly Journalled[],
  problem: unknown,
): Promise<never> {
  const why = problem instanceof Error ? problem.message : String(problem);
  const before = journal.map(({ range, block }) => ({
    range: rangeOf(context, block.at),
    formulas: range.formulas as CellContent[][],
    numberFormat: range.numberFormat as string[][],
  }));
  try {
    for (const { range, formulas, numberFormat } of before) {
      range.formulas = formulas;
      range.numberFormat = numberFormat;
    }
    await context.sync();
  } catch {
    const areas = journal.map(({ block: { at } }) => `${at.sheet} row ${at.row + 1}`).join(", ");
    throw new Error(`Writing failed (${why}) and could not be undone: check ${areas}.`);
  }
  throw new Error(`Writing failed, and everything stands as it was: ${why}`);
}
