import { EXACT, flagColumn, HALF_ULP, numberColumn } from "../quantities/column";
import type { Block, FlagColumn } from "../quantities/column";
import { constantColumn, figureColumn } from "../quantities/column-values";
import type { FactColumn } from "../quantities/columns";
import type { Fact } from "../quantities/fact";
import type { Literal } from "../quantities/quantity";
import { plain, type Matrix } from "./cell-input";
import { likelyBottom, scaleFigures } from "./range-reader";
import { read } from "./reading";

/** Where a fact's cells stand: a column of a range from some row on, or one cell for every row. */
export interface CellColumn {
  readonly cells: Matrix;
  readonly column: number;
  readonly isOne: boolean;
  /** What a row shorter than the range holds there. */
  readonly outside: unknown;
  /** The block's figures, NaN where a cell holds none, where they were read with the rest of the range. */
  figures?: Float64Array | undefined;
  /** The one cell, once it is read. */
  one?: OneCell;
}

interface OneCell extends FactColumn {
  /** Whether the cell is no good, so that every row is in doubt. */
  readonly isDoubtful?: boolean;
}

/** Decimals tried, fewest first: money is mostly cents, rates mostly a few digits. */
const BOTTOMS: Readonly<Record<string, readonly number[]>> = {
  money: [1, 1e2, 1e4, 1e6],
  rate: [1, 1e2, 1e4, 1e6, 1e8, 1e10],
  count: [1, 1e2, 1e4, 1e6],
  days: [1],
  date: [1],
};

const cellAt = ({ cells, column, isOne, outside }: CellColumn, row: number): unknown => {
  const line = cells[isOne ? 0 : row];
  return line && column < line.length ? line[column] : outside;
};

const isGood = (fact: Fact, figure: number): boolean => {
  if (fact.oneOf) return fact.oneOf.includes(figure);
  if (fact.whole && !Number.isInteger(figure)) return false;
  return (
    figure >= fact.least! && figure < (fact.below ?? Infinity) && figure <= (fact.most ?? Infinity)
  );
};

/** Reads a fact over a block. A cell that is not plainly good is doubtful: the exact reader words it. */
export function factColumn(fact: Fact, from: CellColumn, start: number, block: Block): FactColumn {
  if (from.isOne) return oneCell(fact, from, block);
  if (fact.kind === "text") return textColumn(fact, from, start, block);
  if (fact.kind === "yesno") return yesNoColumn(fact, from, start, block);
  const bottoms = BOTTOMS[fact.kind]!;
  const { figures } = from;
  const likely = figures ? likelyBottom(figures, bottoms) : 0;
  const size = figures && likely > 0 ? scaleFigures(fact, figures, likely) : NaN;
  if (figures && size >= 0) return { column: numberColumn(figures, likely, size), given: GIVEN };
  for (const bottom of bottoms) {
    const read = bottom < likely ? undefined : scaledColumn(fact, from, start, block, bottom);
    if (read) return read;
  }
  return looseColumn(fact, from, start, block);
}

/** A cell that stands for every row is a constant, read once. */
const oneCell = (fact: Fact, from: CellColumn, block: Block): FactColumn =>
  standing((from.one ??= constantFact(fact, cellAt(from, 0))), block);

/** The only cell of a fact, where there is one row. */
export const onlyCell = (fact: Fact, cell: unknown, block: Block): FactColumn =>
  standing(constantFact(fact, cell), block);

/** One that is no good leaves every row to be worded. */
function standing(one: OneCell, { doubtful }: Block): FactColumn {
  if (one.isDoubtful) doubtful.fill(1);
  return one;
}

function constantFact(fact: Fact, cell: unknown): OneCell {
  const isDoubtful = !fact.optional || plain(cell) !== null;
  if (fact.kind === "text") {
    const word = wordIn(fact, cell);
    if (word !== undefined) return { column: constantColumn("text", word), given: GIVEN };
  } else if (fact.kind === "yesno") {
    if (typeof cell === "boolean") return { column: flagColumn(cell), given: GIVEN };
  } else if (typeof cell === "number") {
    const figure = fact.kind === "date" ? Math.floor(cell) : cell;
    if (isGood(fact, figure)) {
      return { column: figureColumn(figure, BOTTOMS[fact.kind]!), given: GIVEN };
    }
  }
  const blank = blankFact(fact);
  return isDoubtful ? { ...blank, isDoubtful } : blank;
}

const GIVEN = flagColumn(true);
const NOT_GIVEN = flagColumn(false);

/** Flags that are alike in every row are one. */
const flagged = (flags: Uint8Array, set: number): FlagColumn =>
  flagColumn(set === flags.length ? true : set === 0 ? false : flags);

/** What a row that holds no good figure counts as, once it is marked. */
const standIn = ({ fallback }: Fact): number => (fallback === undefined ? 0 : Number(fallback));

/**
 * The figures as whole numbers over a bottom; nothing where one does not fit. A whole number whose quotient
 * is the very double in the cell stands for the decimal the cell shows.
 */
function scaledColumn(
  fact: Fact,
  from: CellColumn,
  start: number,
  block: Block,
  bottom: number,
): FactColumn | undefined {
  const tops = block.numbers();
  const { rows, doubtful } = block;
  const isDate = fact.kind === "date";
  const instead = Math.round(standIn(fact) * bottom);
  let given: Uint8Array | undefined;
  let size = 0;
  let blank = 0;
  for (let row = 0; row < rows; row += 1) {
    const cell = cellAt(from, start + row);
    const figure = typeof cell !== "number" ? NaN : isDate ? Math.floor(cell) : cell;
    if (isGood(fact, figure)) {
      const top = Math.round(figure * bottom);
      if (top / bottom !== figure) return undefined;
      if (top > size) size = top;
      tops[row] = top;
      continue;
    }
    given ??= block.flags().fill(1);
    given[row] = 0;
    tops[row] = instead;
    blank += 1;
    if (!fact.optional || plain(cell) !== null) doubtful[row] = 1;
  }
  if (blank === rows) return blankFact(fact);
  if (size >= EXACT || (given && instead / bottom !== standIn(fact))) return undefined;
  return {
    column: numberColumn(tops, bottom, Math.max(size, instead)),
    given: given ? flagColumn(given) : GIVEN,
  };
}

/** Figures of more decimals than any bottom holds, as they are: each within half an ulp of its decimal. */
function looseColumn(fact: Fact, from: CellColumn, start: number, block: Block): FactColumn {
  const figures = block.numbers();
  const given = block.flags();
  let size = 0;
  let set = 0;
  for (let row = 0; row < block.rows; row += 1) {
    const cell = cellAt(from, start + row);
    const isFigure = typeof cell === "number" && isGood(fact, cell);
    given[row] = isFigure ? 1 : 0;
    set += given[row]!;
    figures[row] = isFigure ? cell : standIn(fact);
    size = Math.max(size, figures[row]!);
    if (!isFigure && !(fact.optional && plain(cell) === null)) block.doubtful[row] = 1;
  }
  return { column: numberColumn(figures, 1, size, size * HALF_ULP), given: flagged(given, set) };
}

function yesNoColumn(fact: Fact, from: CellColumn, start: number, block: Block): FactColumn {
  const flags = block.flags();
  const given = block.flags();
  let [set, held] = [0, 0];
  for (let row = 0; row < block.rows; row += 1) {
    const cell = cellAt(from, start + row);
    const isFlag = typeof cell === "boolean";
    given[row] = isFlag ? 1 : 0;
    flags[row] = (isFlag ? cell : fact.fallback) === true ? 1 : 0;
    held += given[row]!;
    set += flags[row]!;
    if (!isFlag && !(fact.optional && plain(cell) === null)) block.doubtful[row] = 1;
  }
  return { column: flagged(flags, set), given: flagged(given, held) };
}

function textColumn(fact: Fact, from: CellColumn, start: number, block: Block): FactColumn {
  const texts: (string | undefined)[] = [];
  const given = block.flags();
  for (let row = 0; row < block.rows; row += 1) {
    const cell = cellAt(from, start + row);
    const word = wordIn(fact, cell);
    given[row] = word === undefined ? 0 : 1;
    texts.push(word ?? (fact.fallback as string | undefined));
    if (word === undefined && !(fact.optional && plain(cell) === null)) block.doubtful[row] = 1;
  }
  return { column: { sort: "text", texts }, given: flagColumn(given) };
}

const wordIn = (fact: Fact, cell: unknown): string | undefined => {
  if (typeof cell !== "string") return undefined;
  try {
    return read(fact, cell, "") as string | undefined;
  } catch {
    return undefined;
  }
};

const blanks = new WeakMap<Fact, FactColumn>();

/** A fact left blank in every row. */
export function blankFact(fact: Fact): FactColumn {
  const kept = blanks.get(fact);
  if (kept) return kept;
  const blank = { column: constantColumn(fact.kind, emptyOf(fact)), given: NOT_GIVEN };
  blanks.set(fact, blank);
  return blank;
}

const emptyOf = ({ kind, fallback }: Fact): Literal =>
  fallback ?? (kind === "yesno" ? false : kind === "text" ? "" : 0);
