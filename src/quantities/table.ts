import type { Quantity, YesNo } from "./quantity";

/** A cell of a table: words, or a quantity that may be shown only where a condition holds. */
export type TableCell =
  | string
  | {
      readonly of: Quantity;
      readonly when?: YesNo;
      /** What stands there where the condition does not hold: words, empty unless given. */
      readonly otherwise?: string;
    }
  | { readonly words: string; readonly when: YesNo; readonly otherwise: string };

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** What several rows rest on; explained before them. */
  readonly shared?: readonly Quantity[];
}

export const cell = (of: Quantity): TableCell => ({ of });

/** A quantity where the condition holds, an empty cell where it does not. */
export const cellWhen = (when: YesNo, of: Quantity, otherwise = ""): TableCell => ({
  of,
  when,
  otherwise,
});
