import type { FunctionDefinition } from "../agreement/define-clause";
import { Refusal } from "../quantities/refusal";
import { isCellError } from "./cell-input";
import { evaluate } from "./evaluate";
import type { Cell, Grid } from "./grid";
import { sentence } from "./wording";

/** The error codes Excel's own error class takes, by the text a cell shows. */
const codes: Readonly<Record<string, string>> = {
  "#N/A": "NotAvailable",
  "#DIV/0!": "DivisionByZero",
  "#NUM!": "InvalidNumber",
  "#NULL!": "NullReference",
  "#NAME?": "InvalidName",
  "#REF!": "InvalidReference",
};

const hostError = (shown: string, message?: string): CustomFunctions.Error => {
  const code = (codes[shown] ?? "InvalidValue") as keyof typeof CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
};

const inExcel = (cell: Cell): unknown => {
  if (cell instanceof Refusal) return hostError(cell.code, sentence(cell));
  return isCellError(cell) ? hostError(cell.error) : cell;
};

/** A grid as Excel takes it: refusals become its own errors, a single one is thrown so that its words show. */
export function toExcel(grid: Grid): any[][] {
  const cells = grid.map((row) => row.map(inExcel));
  const [single] = cells[0] ?? [];
  if (cells.length === 1 && cells[0]!.length === 1 && typeof single === "object") throw single;
  return cells;
}

/** Calls a function on the cells Excel hands over. */
export const inCells = (definition: FunctionDefinition, ...args: readonly unknown[]): any[][] =>
  toExcel(evaluate(definition, args));
