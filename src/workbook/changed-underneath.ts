import { cellAddress, sheetInFormula } from "./a1";
import type { Block, CellContent } from "./port";

/** A cell is no longer what it was when the writing was decided on; nothing was written. */
export class ChangedUnderneath extends Error {
  constructor(readonly cell: string) {
    super(`${cell} was changed meanwhile.`);
    this.name = "ChangedUnderneath";
  }
}

/** Refuses a block whose cells do not hold what they held when it was decided on. */
export function mustBeAsBefore(
  { at, before }: Block,
  now: readonly (readonly CellContent[])[],
): void {
  before?.forEach((row, down) =>
    row.forEach((cell, right) => {
      if (cell === null || now[down]?.[right] === cell) return;
      throw new ChangedUnderneath(
        `${sheetInFormula(at.sheet)}!${cellAddress(at.row + down, at.column + right)}`,
      );
    }),
  );
}
