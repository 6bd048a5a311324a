import type { AmountFunction } from "../agreement/define-clause";
import { EXACT, type Column, type NumberColumn } from "../quantities/column";
import { doubleAt } from "../quantities/column-values";
import { BLOCK_ROWS, ColumnPlan } from "../quantities/columns";
import type { Fact } from "../quantities/fact";
import type { Cell } from "./grid";
import { isSingle } from "./labelled";
import { factColumn, type CellAt } from "./fact-columns";

const plans = new WeakMap<AmountFunction, ColumnPlan>();

const factsOf = ({ facts }: AmountFunction): readonly Fact[] =>
  Object.values(facts).filter((fact) => isSingle(fact));

const planOf = (definition: AmountFunction): ColumnPlan => {
  const kept = plans.get(definition) ?? new ColumnPlan([definition.result()], factsOf(definition));
  plans.set(definition, kept);
  return kept;
};

/** Whether a column's figures are the very doubles the exact reader would show. */
export const isExactColumn = ({
  error,
  belowError,
  below,
  belowSize,
  bottom,
  size,
}: NumberColumn): boolean =>
  error === 0 &&
  belowError === 0 &&
  size < EXACT &&
  (below ? bottom * belowSize < EXACT : bottom < 1e22);

export const cellOf = (column: Column, row: number): Cell => {
  if (column.sort === "number") return doubleAt(column, row) + 0;
  if (column.sort === "flag") {
    return typeof column.flags === "boolean" ? column.flags : column.flags[row] === 1;
  }
  return (typeof column.texts === "string" ? column.texts : column.texts[row]) ?? "";
};

/**
 * One column of answers by the columns reader. Rows it cannot vouch for, refused ones among them, are
 * worked by `exactly`.
 */
export function columnOf(
  definition: AmountFunction,
  rows: number,
  cellsOf: (fact: Fact) => CellAt,
  exactly: (row: number) => Cell,
): readonly Cell[] {
  const plan = planOf(definition);
  const answers: Cell[] = [];
  for (let start = 0; start < rows; start += BLOCK_ROWS) {
    const length = Math.min(BLOCK_ROWS, rows - start);
    const { columns, doubtful } = plan.run(length, (fact, block) => {
      const cellAt = cellsOf(fact);
      return factColumn(fact, (row) => cellAt(start + row), block);
    });
    const [column] = columns as [Column];
    const trusted = column.sort !== "number" || isExactColumn(column);
    for (let row = 0; row < length; row += 1) {
      answers.push(trusted && doubtful[row] === 0 ? cellOf(column, row) : exactly(start + row));
    }
  }
  return answers;
}
