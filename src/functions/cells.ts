import type { FunctionDefinition } from "../agreement/define-clause";
import { Refusal } from "../quantities/refusal";
import { isCellError, isOneCell } from "./cell-input";
import { evaluate } from "./evaluate";
import type { Cell, Grid } from "./grid";
import { mustFit, paced } from "./pacing";
import { sentence } from "./wording";

/** The name Excel's own error class has for what a cell shows. */
const codes: Readonly<Record<string, keyof typeof CustomFunctions.ErrorCode>> = {
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
  "#NAME?": "invalidName",
  "#REF!": "invalidReference",
};

const hostError = (shown: string, message?: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[codes[shown] ?? "invalidValue"], message);

const inExcel = (cell: Cell): unknown => {
  if (cell instanceof Refusal) return hostError(cell.code, sentence(cell));
  return isCellError(cell) ? hostError(cell.error) : cell;
};

/**
 * A grid as Excel takes it: refusals become its own errors, a single one is thrown so that its words show.
 * A large one may be a promise of it, which Excel takes as well.
 */
export function toExcel(grid: Grid): any {
  const fit = fitting(grid);
  if (!isOneCell(fit)) return paced(fit.map((row) => row.map(inExcel)));
  const cell = inExcel(fit[0]![0]!);
  if (typeof cell === "object") throw cell;
  return fit;
}

function fitting(grid: Grid): Grid {
  try {
    mustFit(grid);
    return grid;
  } catch (problem) {
    if (problem instanceof Refusal) return [[problem]];
    throw problem;
  }
}

/** Calls a function on the cells Excel hands over. */
export const inCells = (definition: FunctionDefinition, ...args: readonly unknown[]): any[][] =>
  toExcel(evaluate(definition, args));
