import {
  EXACT,
  type Block,
  type Column,
  type FlagColumn,
  type NumberColumn,
} from "../quantities/column";
import { isSet } from "../quantities/column-compare";
import { doublesOf } from "../quantities/column-values";
import { BLOCK_ROWS, ColumnPlan, type FactColumn } from "../quantities/columns";
import type { Fact } from "../quantities/fact";
import type { Quantity } from "../quantities/quantity";
import { blankFact, factColumn, type CellColumn } from "./fact-columns";
import type { Cell } from "./grid";
import { APART, rangeReaders } from "./range-reader";

/** Whether a column's figures are the very doubles the exact reader would show. */
const isExactColumn = ({
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

const wordsOf = (column: Column, row: number): Cell => {
  if (column.sort === "number") return "";
  if (column.sort === "flag") return isSet(column.flags, row);
  return (typeof column.texts === "string" ? column.texts : column.texts[row]) ?? "";
};

/**
 * What is asked of a plan: its first quantities are shown, each always or where a later one holds; the last
 * ones only refuse.
 */
export interface AskedColumns {
  readonly plan: ColumnPlan;
  readonly shown: number;
  readonly shownWhere: ReadonlyMap<number, number>;
}

export const askedColumns = (
  shown: readonly Quantity[],
  facts: readonly Fact[],
  where: readonly (readonly [place: number, holds: Quantity])[] = [],
  refusing: readonly Quantity[] = [],
): AskedColumns => ({
  plan: new ColumnPlan([...shown, ...where.map(([, holds]) => holds), ...refusing], facts),
  shown: shown.length,
  shownWhere: new Map(where.map(([place], at) => [place, shown.length + at])),
});

/**
 * Rows of answers by the columns reader, a cell for each quantity shown. Rows it cannot vouch for, refused
 * ones among them, are worked by `exactly`.
 */
export function rowsOf(
  asked: AskedColumns,
  rows: number,
  cells: ReadonlyMap<Fact, CellColumn>,
  exactly: (row: number) => Cell[],
): Cell[][] {
  const { plan, shown } = asked;
  const factFrom = (start: number) => (fact: Fact, block: Block) => {
    const from = cells.get(fact);
    return from ? factColumn(fact, from, start, block) : blankFact(fact);
  };
  if (rows === 1) return [oneRow(asked, factFrom(0), () => exactly(0))];
  const answers: Cell[][] = [];
  const longest = Math.min(BLOCK_ROWS, rows);
  const ranges = rangeReaders(cells, longest);
  const stride = longest + APART;
  const doubles = new Float64Array(stride * shown);
  for (let start = 0; start < rows; start += BLOCK_ROWS) {
    const length = Math.min(BLOCK_ROWS, rows - start);
    ranges.forEach((range) => range.read(start, length));
    const { columns, doubtful } = plan.run(length, factFrom(start));
    const figures = columns.slice(0, shown);
    if (!figures.every((column) => column.sort !== "number" || isExactColumn(column))) {
      doubtful.fill(1);
    }
    figures.forEach((column, at) => {
      if (column.sort === "number") doublesOf(column, length, doubles, at * stride);
    });
    addFigures(answers, shown, length, doubles, stride);
    addWords(answers, asked, columns, start, length);
    for (let row = 0; row < length; row += 1) {
      if (doubtful[row] !== 0) answers[start + row] = exactly(start + row);
    }
  }
  return answers;
}

const cellOf = (column: Column): Cell => {
  if (column.sort !== "number") return wordsOf(column, 0);
  const { top, bottom, below } = column;
  const over = typeof top === "number" ? top : top[0]!;
  return over / (below ? bottom * below[0]! : bottom) + 0;
};

/** A single row, without the buffers that pay over many. */
export function oneRow(
  { plan, shown, shownWhere }: AskedColumns,
  factOf: (fact: Fact, block: Block) => FactColumn,
  exactly: () => Cell[],
): Cell[] {
  const { columns, doubtful } = plan.run(1, factOf);
  if (doubtful[0] !== 0) return exactly();
  const cells: Cell[] = [];
  for (let at = 0; at < shown; at += 1) {
    const column = columns[at]!;
    if (column.sort === "number" && !isExactColumn(column)) return exactly();
    const where = shownWhere.get(at);
    const isLeftOut = where !== undefined && !isSet((columns[where] as FlagColumn).flags, 0);
    cells.push(isLeftOut ? "" : cellOf(column));
  }
  return cells;
}

/** A row of doubles each, from columns of them end to end; what is no number is put in later. */
function addFigures(
  answers: Cell[][],
  width: number,
  rows: number,
  doubles: Float64Array,
  stride: number,
): void {
  const blank: number[] = Array.from({ length: width }, () => 0.5);
  for (let row = 0; row < rows; row += 1) {
    const line = blank.slice();
    for (let at = 0; at < width; at += 1) line[at] = doubles[at * stride + row]!;
    answers.push(line);
  }
}

/** Flags and texts, and nothing where a quantity does not apply. */
function addWords(
  answers: Cell[][],
  { shown, shownWhere }: AskedColumns,
  columns: readonly Column[],
  start: number,
  rows: number,
): void {
  columns.slice(0, shown).forEach((column, at) => {
    if (column.sort === "number") return;
    for (let row = 0; row < rows; row += 1) answers[start + row]![at] = wordsOf(column, row);
  });
  for (const [at, where] of shownWhere) {
    const { flags } = columns[where] as FlagColumn;
    for (let row = 0; row < rows; row += 1) {
      if (!isSet(flags, row)) answers[start + row]![at] = "";
    }
  }
}
