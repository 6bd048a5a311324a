import { mustBeAsBefore } from "./changed-underneath";
import { HalfWritten } from "./half-written";
import { dress } from "./excel-looks";
import { isFormula, type Area, type Block, type CellContent } from "./port";

export const rangeOf = (context: Excel.RequestContext, at: Area): Excel.Range =>
  context.workbook.worksheets
    .getItem(at.sheet)
    .getRangeByIndexes(at.row, at.column, at.rows, at.columns);

/** What stood in a block before it was written, to be put back if the writing fails. */
interface Journalled {
  readonly block: Block;
  readonly formulas: CellContent[][];
  readonly values: CellContent[][];
  readonly numberFormat: string[][];
}

const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
/** Of a pixel: Excel measures widths in points. */
const POINTS = 0.75;

/** Texts that Excel would take for a figure, a date, or a yes/no; an error is left an error. */
const TAKEN_FOR_A_FIGURE = /^[^A-Za-z=#]|^[A-Za-z].*\d|^(?:true|false)$/i;

/** A cell as it must be typed: an apostrophe keeps a text a text. */
const asTyped = (content: CellContent, isText: boolean): CellContent =>
  typeof content === "string" &&
  (TAKEN_FOR_A_FIGURE.test(content) || (isText && content.startsWith("=")))
    ? `'${content}`
    : content;

/** Writes every block in one batch; where that fails, every cell is as it was before. */
export async function written(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<void> {
  blocks.forEach(mustFit);
  const journal = await journalled(context, blocks);
  journal.forEach(({ block, formulas }) => mustBeAsBefore(block, formulas));
  try {
    for (const block of blocks) put(rangeOf(context, block.at), block);
    await context.sync();
  } catch (problem) {
    await restore(context, journal, problem);
    throw problem;
  }
}

function mustFit({ at, formulas, numberFormats, styles }: Block): void {
  const fits = (cells: readonly (readonly unknown[])[]) =>
    cells.length === at.rows && cells.every((row) => row.length === at.columns);
  const isWhole = [formulas, numberFormats, styles].every((cells) => !cells || fits(cells));
  if (isWhole) return;
  throw new Error(`What is to be written to ${at.sheet} does not have the size of its area.`);
}

/** Reads what stands where the blocks go. */
async function journalled(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly Journalled[]> {
  const ranges = blocks.map(({ at }) =>
    rangeOf(context, at).load(["formulas", "values", "numberFormat"]),
  );
  await context.sync();
  return ranges.map((range, index) => ({
    block: blocks[index]!,
    formulas: range.formulas as CellContent[][],
    values: range.values as CellContent[][],
    numberFormat: range.numberFormat as string[][],
  }));
}

/** Writes a whole block at once, or cell by cell where some cells are to stay as they are. */
function put(
  range: Excel.Range,
  {
    formulas,
    numberFormats,
    styles,
    heights = [],
    merged = [],
    widths = [],
    asTexts = false,
  }: Block,
): void {
  each(range, formulas, (cells, part) => {
    part.formulas = cells.map((row) => row.map((cell) => asTyped(cell, asTexts)));
  });
  if (numberFormats) each(range, numberFormats, (cells, part) => (part.numberFormat = cells));
  if (styles) dress(range, styles);
  heights.forEach((height, at) => {
    if (height !== null) range.getCell(at, 0).format.rowHeight = height;
  });
  for (const { row, column, columns } of merged) {
    range
      .getCell(row, column)
      .getResizedRange(0, columns - 1)
      .merge(false);
  }
  widths.forEach((width, at) => {
    range.getCell(0, at).format.columnWidth = (width * CHARACTER_PIXELS + PADDING_PIXELS) * POINTS;
  });
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

/** Excel keeps what a batch did before it failed. Puts that back, or names the areas left in doubt. */
async function restore(
  context: Excel.RequestContext,
  journal: readonly Journalled[],
  problem: unknown,
): Promise<void> {
  const blocks = journal.map(({ block }) => block);
  try {
    /** Formulas first: a spilled answer comes back by itself, and its cells must not be filled. */
    for (const areFormulas of [true, false]) {
      const now = await journalled(context, blocks);
      journal.forEach((before, index) => putBack(context, before, now[index]!, areFormulas));
      await context.sync();
    }
  } catch {
    throw new HalfWritten(
      problem,
      blocks.map(({ at }) => `${at.sheet} row ${at.row + 1}`),
    );
  }
}

/** Rewrites only the cells that changed: the others may be locked, or part of a spilled answer. */
function putBack(
  context: Excel.RequestContext,
  before: Journalled,
  now: Journalled,
  areFormulas: boolean,
): void {
  const { at } = before.block;
  const changed = <T>(was: readonly (readonly T[])[], is: readonly (readonly T[])[]) =>
    was.map((row, r) => row.map((cell, c) => (cell === is[r]![c] ? null : cell)));
  const wasFormula = (row: number, column: number) =>
    isFormula(before.formulas[row]![column]!, before.values[row]![column]!);
  const isSame = (row: number, column: number) =>
    before.formulas[row]![column] === now.formulas[row]![column] &&
    wasFormula(row, column) === isFormula(now.formulas[row]![column]!, now.values[row]![column]!);
  put(rangeOf(context, at), {
    at,
    asTexts: !areFormulas,
    formulas: before.formulas.map((cells, row) =>
      cells.map((cell, column) =>
        isSame(row, column) || wasFormula(row, column) !== areFormulas ? null : cell,
      ),
    ),
    numberFormats: changed(before.numberFormat, now.numberFormat),
  });
}
