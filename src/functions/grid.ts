import type { Refusal } from "../quantities/refusal";

/** What a cell can show: a figure, a text, a yes/no, or a refusal. */
export type Cell = number | string | boolean | Refusal;

export type Grid = readonly (readonly Cell[])[];

/** An error that stood in an input cell; it passes through unchanged. */
export interface CellError {
  readonly error: string;
}
