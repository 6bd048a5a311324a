import type { Evaluation } from "./exact";
import type { Fact } from "./fact";
import type { Making } from "./quantity";
import type { Written } from "./written-facts";

/** One row of a list, as the formula of a sum over it sees it. */
export interface FormulaRow {
  readonly evaluation: Evaluation;
  readonly cells: ReadonlyMap<Fact, Written>;
  readonly suffix: string;
  /** What stands for each step of this row: the step itself is the same in every row. */
  readonly keys: Map<Making, object>;
  readonly outer?: FormulaRow;
}

/** What stands for a step in a row. */
export const keyIn = ({ keys }: FormulaRow, made: Making): object => {
  const key = keys.get(made) ?? {};
  keys.set(made, key);
  return key;
};
