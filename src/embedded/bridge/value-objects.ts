import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { isCellError } from "../../functions/cell-input";
import type { Cell, CellError, Grid } from "../../functions/grid";
import { Refusal } from "../../quantities/refusal";

type InputCell = number | string | boolean | null | CellError;

export type Argument = InputCell | readonly (readonly InputCell[])[];

const toInputCell = (value: Nullable<BaseValueObject>): InputCell => {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  if (value.isLambda()) return { error: ErrorType.VALUE };
  return value.getValue();
};

/** An argument as the engine holds it, as the functions read it: a cell, or rows of cells. */
export function toArgument(value: BaseValueObject): Argument {
  if (!value.isArray()) return toInputCell(value);
  const range = value as ArrayValueObject;
  const rows = range.getArrayValue();
  const columns = Array.from({ length: range.getColumnCount() }, (_, column) => column);
  return Array.from({ length: range.getRowCount() }, (_, row) =>
    columns.map((column) => toInputCell(rows[row]?.[column])),
  );
}

const ERROR_TYPES: ReadonlySet<string> = new Set(Object.values(ErrorType));

const errorOf = (code: string): ErrorValueObject =>
  ErrorValueObject.create((ERROR_TYPES.has(code) ? code : ErrorType.VALUE) as ErrorType);

const toValueObject = (cell: Cell, numberFormat: string): BaseValueObject => {
  if (cell instanceof Refusal) return errorOf(cell.code);
  if (isCellError(cell)) return errorOf(cell.error);
  switch (typeof cell) {
    case "number":
      return NumberValueObject.create(cell, numberFormat);
    case "boolean":
      return BooleanValueObject.create(cell);
    default:
      return StringValueObject.create(cell);
  }
};

/** A function's answer as the engine takes it: one value, or an array that spills. */
export function toResult(grid: Grid, numberFormat: string): BaseValueObject {
  const columnCount = grid[0]?.length ?? 0;
  if (columnCount === 0) return NullValueObject.create();
  if (grid.length === 1 && columnCount === 1) return toValueObject(grid[0]![0]!, numberFormat);
  return ArrayValueObject.create({
    calculateValueList: grid.map((row) => row.map((cell) => toValueObject(cell, ""))),
    rowCount: grid.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
