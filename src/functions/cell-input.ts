import type { CellError } from "./grid";

/** What a cell holds once its wrapping is off: blank is `null`. */
export type Plain = number | string | boolean | null | CellError;

interface RichValue {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly code?: unknown;
  readonly error?: unknown;
}

const errorText = ({ type, basicType, basicValue, code, error }: RichValue): string | undefined => {
  const isError = type === "Error" || basicType === "Error";
  return [error, code, isError ? basicValue : undefined].find(
    (text): text is string => typeof text === "string" && text.startsWith("#"),
  );
};

/**
 * Takes a cell as Excel, the embedded sheet or JSON hands it over: a plain value, a blank, an error,
 * or one of Excel's rich values, of which only the basic value counts.
 */
export function plain(cell: unknown): Plain {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean")
    return cell;
  if (typeof cell !== "object") return { error: "#VALUE!" };
  const rich = cell as RichValue;
  const error = errorText(rich);
  if (error) return { error };
  return "basicValue" in rich ? plain(rich.basicValue) : { error: "#VALUE!" };
}

export const isCellError = (cell: unknown): cell is CellError =>
  typeof cell === "object" && cell !== null && "error" in cell;

export type Matrix = readonly (readonly unknown[])[];

export const isOneCell = (cells: Matrix): boolean => cells.length === 1 && cells[0]!.length === 1;

const BLANK: Matrix = [[null]];

/** An argument as rows of cells; a scalar is a matrix of one, an omitted one a single blank. */
export const matrix = (argument: unknown): Matrix => {
  if (argument === null || argument === undefined) return BLANK;
  if (!Array.isArray(argument)) return [[argument]];
  const rows: Matrix = argument.every(Array.isArray)
    ? argument
    : argument.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return rows.length === 0 || rows.every((row) => row.length === 0) ? BLANK : rows;
};
