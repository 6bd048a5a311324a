import type { Grid } from "../../functions/grid";
import { sentence } from "../../functions/wording";
import { Refusal } from "../../quantities/refusal";

/** Where a formula stands: the engine's sheet id and a zero-based cell. */
export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Told {
  /** The recalculation in which the cell was last evaluated. */
  readonly during: number;
  readonly grids: Grid[];
}

/** A formula cell, or one it spilled into, as the sheet shows it. */
export interface ShownCell {
  /** The cell that holds the formula. */
  readonly origin: Caller;
  /** How far the shown cell lies from it. */
  readonly rowsDown: number;
  readonly columnsRight: number;
  readonly shows: unknown;
}

const keyOf = ({ sheetId, row, column }: Caller) => `${sheetId} ${row} ${column}`;

/**
 * Why a cell shows an error. The engine carries an error's code and nothing more, so the sentences are
 * kept here, by the cell that asked. A cell evaluated again forgets what it was told before.
 */
export class Refusals {
  #recalculation = 0;
  readonly #told = new Map<string, Told>();

  recalculationStarts(): void {
    this.#recalculation += 1;
  }

  tell(caller: Caller, grid: Grid): void {
    const key = keyOf(caller);
    const known = this.#told.get(key);
    const refused = grid.some((row) => row.some((cell) => cell instanceof Refusal));
    const isStale = known?.during !== this.#recalculation;
    if (refused) {
      const grids = isStale ? [] : (known?.grids ?? []);
      this.#told.set(key, { during: this.#recalculation, grids: [...grids, grid] });
    } else if (isStale) {
      this.#told.delete(key);
    }
  }

  /** The sentence behind the error a cell shows, where one of our functions gave it. */
  behind({ origin, rowsDown, columnsRight, shows }: ShownCell): string | undefined {
    const grids = this.#told.get(keyOf(origin))?.grids ?? [];
    const atCell = grids.map((grid) => grid[rowsDown]?.[columnsRight]);
    const refusals = [...atCell, ...(rowsDown + columnsRight === 0 ? grids.flat(2) : [])];
    const cause = refusals.find((cell) => cell instanceof Refusal && cell.code === shows);
    return cause instanceof Refusal ? sentence(cause) : undefined;
  }
}
