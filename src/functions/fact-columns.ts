import { flagColumn, numberColumn, type Block, type Column } from "../quantities/column";
import { constantColumn } from "../quantities/column-values";
import type { FactColumn } from "../quantities/columns";
import type { Fact } from "../quantities/fact";
import { valueOf } from "../quantities/value";
import { plain } from "./cell-input";
import { read } from "./reading";

/** Decimals tried, fewest first: money is mostly cents, rates mostly a few digits. */
const BOTTOMS: Readonly<Record<string, readonly number[]>> = {
  money: [1, 1e2, 1e4, 1e6],
  rate: [1e2, 1e4, 1e6, 1e8, 1e10],
  count: [1, 1e2, 1e4, 1e6],
  days: [1],
  date: [1],
};
const HALF_ULP = 2 ** -53;
const LARGEST_WHOLE = 2 ** 53;

export type CellAt = (row: number) => unknown;

const isGood = (fact: Fact, figure: number): boolean => {
  if (fact.oneOf) return fact.oneOf.includes(figure);
  if (fact.whole && !Number.isInteger(figure)) return false;
  return (
    figure >= fact.least! && figure < (fact.below ?? Infinity) && figure <= (fact.most ?? Infinity)
  );
};

/** Reads a fact over a block. A cell that is not plainly good is doubtful: the exact reader words it. */
export function factColumn(fact: Fact, cellAt: CellAt, block: Block): FactColumn {
  if (fact.kind === "text") return textColumn(fact, cellAt, block);
  if (fact.kind === "yesno") return yesNoColumn(fact, cellAt, block);
  const figures = block.numbers();
  const given = block.flags();
  const fallback = fact.fallback === undefined ? 0 : Number(fact.fallback);
  for (let row = 0; row < block.rows; row += 1) {
    const cell = cellAt(row);
    const figure =
      typeof cell === "number" ? (fact.kind === "date" ? Math.floor(cell) : cell) : NaN;
    const isFigure = figure === figure && isGood(fact, figure);
    given[row] = isFigure ? 1 : 0;
    figures[row] = isFigure ? figure : fallback;
    if (!isFigure && !(fact.optional && plain(cell) === null)) block.doubtful[row] = 1;
  }
  return { column: whole(fact, figures, block), given: flagColumn(given) };
}

/** The figures as whole numbers over the shortest bottom that holds them all. */
function whole(fact: Fact, figures: Float64Array, block: Block): Column {
  const tops = block.numbers();
  for (const bottom of BOTTOMS[fact.kind]!) {
    const size = raised(figures, bottom, tops, block.rows);
    if (size !== undefined) return numberColumn(tops, bottom, size);
  }
  let size = 0;
  for (let row = 0; row < block.rows; row += 1) size = Math.max(size, figures[row]!);
  return numberColumn(figures, 1, size, size * HALF_ULP);
}

/** Each figure times the bottom where that is a whole number that stands for it exactly; the largest of them. */
function raised(
  figures: Float64Array,
  bottom: number,
  tops: Float64Array,
  rows: number,
): number | undefined {
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    const figure = figures[row]!;
    const top = Math.round(figure * bottom);
    if (top / bottom !== figure || top >= LARGEST_WHOLE) return undefined;
    tops[row] = top;
    if (top > size) size = top;
  }
  return size;
}

function yesNoColumn(fact: Fact, cellAt: CellAt, block: Block): FactColumn {
  const flags = block.flags();
  const given = block.flags();
  for (let row = 0; row < block.rows; row += 1) {
    const cell = cellAt(row);
    const isFlag = typeof cell === "boolean";
    given[row] = isFlag ? 1 : 0;
    flags[row] = (isFlag ? cell : fact.fallback) === true ? 1 : 0;
    if (!isFlag && !(fact.optional && plain(cell) === null)) block.doubtful[row] = 1;
  }
  return { column: flagColumn(flags), given: flagColumn(given) };
}

function textColumn(fact: Fact, cellAt: CellAt, block: Block): FactColumn {
  const texts: (string | undefined)[] = [];
  const given = block.flags();
  for (let row = 0; row < block.rows; row += 1) {
    const word = wordAt(fact, cellAt(row));
    given[row] = word === undefined ? 0 : 1;
    texts.push(word ?? (fact.fallback as string | undefined));
    if (word === undefined && !(fact.optional && plain(cellAt(row)) === null))
      block.doubtful[row] = 1;
  }
  return { column: { sort: "text", texts }, given: flagColumn(given) };
}

const wordAt = (fact: Fact, cell: unknown): string | undefined => {
  if (typeof cell !== "string") return undefined;
  try {
    return read(fact, cell, "") as string | undefined;
  } catch {
    return undefined;
  }
};

/** A fact that is the same in every row, already read; blank where it was left out. */
export const fixedFact = (
  fact: Fact,
  value: Parameters<typeof constantColumn>[1] | undefined,
): FactColumn => ({
  column:
    value === undefined
      ? constantColumn(fact.kind, emptyOf(fact))
      : constantColumn(fact.kind, value),
  given: flagColumn(value !== undefined),
});

const emptyOf = (fact: Fact) => {
  if (fact.fallback !== undefined) return valueOf(fact.kind, fact.fallback);
  if (fact.kind === "yesno") return false;
  return fact.kind === "text" ? "" : valueOf(fact.kind, 0);
};
