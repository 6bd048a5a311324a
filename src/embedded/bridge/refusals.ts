import type { ISetFormulaCalculationResultMutation } from "@univerjs/preset-sheets-core";
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
  readonly caller: Caller;
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

/** The cells of a recalculation, by workbook, sheet, row and column. */
export type Results = ISetFormulaCalculationResultMutation["unitData"];

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
      this.#told.set(key, { caller, during: this.#recalculation, grids: [...grids, grid] });
    } else if (isStale) {
      this.#told.delete(key);
    }
  }

  /** Takes the results of a recalculation: a cell worked out in it that asked nothing holds another formula now. */
  worked(results: Results): void {
    for (const [key, { caller, during }] of this.#told) {
      if (during === this.#recalculation) continue;
      const { sheetId, row, column } = caller;
      const isWorked = Object.values(results).some((sheets) => sheets?.[sheetId]?.[row]?.[column]);
      if (isWorked) this.#told.delete(key);
    }
  }

  /** Another workbook is open, whose sheets may have the same ids. */
  forget(): void {
    this.#told.clear();
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
