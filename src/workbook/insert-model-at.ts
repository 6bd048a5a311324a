import { columnLetters, type Model, type ModelSheet } from "./model";
import { blocksOf, sizeOf } from "./model-block";
import type { Area, Block, CellContent, WorkbookPort } from "./port";
import { readBook, type Book, type Place } from "./portable/book";
import { allOrNothing, calculatedBook, type Performed } from "./portable/perform";
import { LAST_COLUMN, LAST_ROW } from "./portable/references";
import { Transaction } from "./portable/transaction";
import { unwatched, type Progress } from "./progress";
import { stacked, withWhatTheyRestOn } from "./stacked-model";

/** Cells that hold something stand where the model would go, and nobody said they may be replaced. */
export class CellsFilled extends Error {
  constructor(readonly places: readonly Place[]) {
    const [first, ...more] = places.map(({ row, column }) => `${columnLetters(column)}${row + 1}`);
    const others = more.length > 0 ? ` and ${more.length} more` : "";
    super(`${first}${others} would be written over, and nothing was inserted.`);
    this.name = "CellsFilled";
  }
}

/** Where the chosen parts of a model would stand from a cell on, and what stands there now. */
export interface Placement {
  readonly sheet: ModelSheet;
  readonly at: Area;
  readonly filled: readonly Place[];
  /** What each cell of it holds. */
  readonly before: readonly (readonly CellContent[])[];
  /** Nothing at all stands on the sheet. */
  readonly isEmptySheet: boolean;
}

const fits = ({ row, column, rows, columns }: Area): boolean =>
  row + rows <= LAST_ROW && column + columns <= LAST_COLUMN;

/** Lays the chosen parts, and what they rest on, one under another from a cell on. Writes nothing. */
export function placement(
  book: Book,
  model: Model,
  chosen: readonly string[],
  { sheet, row, column }: Place,
): Placement {
  const block = stacked(withWhatTheyRestOn(model, chosen), { row, column });
  const at = { sheet, row, column, ...sizeOf(block) };
  if (!fits(at)) {
    throw new Error(
      `The model takes ${at.rows} × ${at.columns} cells, more than there are from here. Select a cell further up and to the left.`,
    );
  }
  const filled = book
    .cells(at)
    .flatMap((cells, down) =>
      cells.flatMap((cell, right) =>
        cell === null ? [] : [{ sheet, row: row + down, column: column + right }],
      ),
    );
  const before = block.rows.map((_, down) =>
    Array.from({ length: at.columns }, (__, right) =>
      book.content({ sheet, row: row + down, column: column + right }),
    ),
  );
  return { sheet: block, at, filled, before, isEmptySheet: book.used(sheet).rows === 0 };
}

/** The blocks to write: they empty the filled cells they cover, and leave the sheet's own shape alone. */
function blocksAt({ sheet, at, filled, before, isEmptySheet }: Placement): readonly Block[] {
  const [whole, ...texts] = blocksOf(sheet, { at, written: (formula) => formula });
  const { formulas, numberFormats, styles, widths } = whole;
  const covered = new Set(filled.map(({ row, column }) => `${row},${column}`));
  const isCovered = (row: number, column: number) =>
    covered.has(`${at.row + row},${at.column + column}`);
  const block = {
    at,
    before,
    formulas: formulas.map((cells, row) =>
      cells.map((cell, column) => (cell === null && isCovered(row, column) ? "" : cell)),
    ),
    ...(numberFormats ? { numberFormats } : {}),
    ...(styles ? { styles } : {}),
    ...(isEmptySheet && widths ? { widths } : {}),
  };
  return [block, ...texts];
}

const isAmong = (places: readonly Place[], { sheet, row, column }: Place): boolean =>
  places.some((each) => each.sheet === sheet && each.row === row && each.column === column);

/**
 * Writes the chosen parts of a model, and what they rest on, from a cell of a sheet on. A filled cell is
 * written over only where it is among those that may be; another one, filled since, refuses the whole.
 */
export async function insertModelAt(
  port: WorkbookPort,
  model: Model,
  chosen: readonly string[],
  place: Place,
  mayReplace: readonly Place[] = [],
  progress: Progress = unwatched,
): Promise<Performed> {
  const book = await readBook(port, progress);
  const placed = placement(book, model, chosen, place);
  const inTheWay = placed.filled.filter((each) => !isAmong(mayReplace, each));
  if (inTheWay.length > 0) throw new CellsFilled(inTheWay);
  const transaction = new Transaction(port, book, () => false);
  return allOrNothing(transaction, async () => {
    await transaction.write(blocksAt(placed), progress);
    const after = await calculatedBook(port, progress);
    return {
      changed: placed.sheet.rows.length,
      lines: [{ place, words: "Inserted from here on.", needsAttention: false }],
      undo: () => transaction.undo(after),
    };
  });
}
