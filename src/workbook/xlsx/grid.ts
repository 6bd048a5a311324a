import type { ModelCell } from "../model";
import type { Validation } from "../validation";
import type { Place, Span } from "./addresses";
import { UnreadableWorkbook } from "./unreadable";

/** The cells of a sheet that is being read, by row and column; rows and cells no file names are missing. */
export type Grid = (ModelCell | null)[][];

/** Changes a cell that is there, or makes an empty one to change. */
export function change(grid: Grid, { row, column }: Place, changed: Partial<ModelCell>): void {
  const cells = (grid[row] ??= []);
  cells[column] = { ...(cells[column] ?? { content: "", style: {} }), ...changed };
}

/** Places a sheet's rows may take up to their last cells. */
const MOST_PLACES = 20_000_000;

/** Refuses cells so far apart that the empty ones between them would fill the memory. */
export function refuseScattered(grid: Grid): void {
  const places = grid.reduce((sum, row) => sum + row.length, 0);
  if (places > MOST_PLACES)
    throw new UnreadableWorkbook(
      "The cells of this workbook lie too far apart to be opened here. Open it in Excel, and delete the columns and rows that are empty.",
    );
}

/** Up to so many cells, a range keeps its validation in the empty ones too; a longer one in those the file names. */
const SHORT_RANGE = 1_000;
/** Cells of a sheet looked at for longer ranges; more is no sheet anyone works with. */
const MOST_LOOKS = 5_000_000;

/** Gives ranges of a sheet their validations. */
export class Validations {
  private looks = 0;

  constructor(private readonly grid: Grid) {}

  set({ from, to }: Span, validation: Validation): void {
    const isShort = (to.row - from.row + 1) * (to.column - from.column + 1) <= SHORT_RANGE;
    const lastRow = isShort ? to.row : Math.min(to.row, this.grid.length - 1);
    for (let row = from.row; row <= lastRow; row += 1) {
      const cells = this.grid[row] ?? [];
      const last = isShort ? to.column : Math.min(to.column, cells.length - 1);
      this.looks += 1 + Math.max(0, last - from.column);
      if (this.looks > MOST_LOOKS) return;
      for (let column = from.column; column <= last; column += 1) {
        if (isShort || cells[column]) change(this.grid, { row, column }, { validation });
      }
    }
  }
}
