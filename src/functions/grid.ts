import type { Refusal } from "../quantities/refusal";

/** What a cell can show: a figure, a text, a yes/no, a refusal, or an error it was given. */
export type Cell = number | string | boolean | Refusal | CellError;

export type Grid = readonly (readonly Cell[])[];

/** An error that stood in an input cell; it passes through unchanged. */
export interface CellError {
  readonly error: string;
}
