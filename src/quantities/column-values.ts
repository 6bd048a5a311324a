import {
  EXACT,
  flagColumn,
  HALF_ULP,
  numberColumn,
  type Block,
  type Column,
  type FlagColumn,
  type NumberColumn,
} from "./column";
import { Fraction } from "./fraction";
import type { Operation } from "./operation";
import type { Kind, Literal, Making, Quantity } from "./quantity";
import { Refusal } from "./refusal";
import { literalOf, valueOf, type Value } from "./value";

const TENS = 10;
const MOST_DECIMALS = 15;

const BOTTOMS = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => TENS ** decimals);

/** A constant of a rule, or what stands in for a fact left blank. */
export function constantColumn(kind: Kind, literal: Literal): Column {
  if (typeof literal === "boolean") return flagColumn(literal);
  if (kind === "text") return { sort: "text", texts: String(literal) };
  return figureColumn(Number(literal), BOTTOMS);
}

/**
 * One figure, over the first bottom that makes it a whole number below 2^53 whose quotient is the very double:
 * that stands for the decimal the figure is written as. Of more decimals, it is within half an ulp of its own.
 */
export function figureColumn(figure: number, bottoms: readonly number[]): NumberColumn {
  for (let place = 0; place < bottoms.length; place += 1) {
    const bottom = bottoms[place]!;
    const top = Math.round(figure * bottom);
    const size = Math.abs(top);
    if (top / bottom === figure && size < EXACT) return numberColumn(top, bottom, size);
  }
  const size = Math.abs(figure);
  return numberColumn(figure, 1, size, size * HALF_ULP);
}

/** A fraction as a whole number over a bottom, both exact where they fit. */
function scaledFraction(value: Fraction): { top: number; bottom: number } {
  const decimals = value.decimals();
  if (decimals !== undefined && decimals <= MOST_DECIMALS) {
    const bottom = TENS ** decimals;
    return { top: value.times(Fraction.of(bottom)).toNumber(), bottom };
  }
  let bottom = 1;
  for (let places = 0; places <= MOST_DECIMALS; places += 1, bottom *= TENS) {
    const raised = value.times(Fraction.of(bottom));
    if (raised.isWhole()) return { top: raised.toNumber(), bottom };
  }
  return value.parts();
}

/** A refused condition leaves the row to the exact reader, which words the refusal. */
export function doubtUnless({ flags }: FlagColumn, of: () => Column, block: Block): Column {
  const { rows, doubtful } = block;
  if (flags === false) doubtful.fill(1);
  else if (flags !== true) {
    for (let row = 0; row < rows; row += 1) if (flags[row] === 0) doubtful[row] = 1;
  }
  return of();
}

/** A row's value of a column, for what is worked row by row. */
function valueAt(column: Column, kind: Kind, row: number): Value {
  if (column.sort === "flag") {
    return typeof column.flags === "boolean" ? column.flags : column.flags[row] === 1;
  }
  if (column.sort === "text") {
    return typeof column.texts === "string" ? column.texts : (column.texts[row] ?? "");
  }
  const top = typeof column.top === "number" ? column.top : column.top[row]!;
  if (kind === "date") return top / column.bottom;
  const figure = Fraction.of(top).dividedBy(Fraction.of(column.bottom));
  return column.below ? figure.dividedBy(Fraction.of(column.below[row]!)) : figure;
}

export function rowByRow(
  operation: Operation,
  of: readonly Quantity[],
  parts: readonly Column[],
  block: Block,
): Column {
  return fromValues(block, (row) =>
    operation.exact(...parts.map((part, at) => valueAt(part, of[at]!.kind, row))),
  );
}

export function lookedUp(
  { kind }: Quantity,
  { table, keys }: Making & { readonly how: "found" },
  parts: readonly Column[],
  block: Block,
): Column {
  const known = new Map<string, Value | undefined>();
  return fromValues(block, (row) => {
    const asked = parts.map((part, at) => literalOf(valueAt(part, keys[at]!.kind, row)));
    const name = asked.join("|");
    if (!known.has(name)) {
      const finding = table.find(...asked);
      known.set(name, finding && valueOf(kind, finding.value));
    }
    return known.get(name);
  });
}

/** A column from values worked one by one; a row that has none is left to the exact reader. */
function fromValues(block: Block, valueOfRow: (row: number) => Value | undefined): Column {
  const numbers = block.numbers();
  const bottoms = block.numbers();
  let size = 1;
  let bottomSize = 1;
  let error = 0;
  for (let row = 0; row < block.rows; row += 1) {
    const value = tried(() => valueOfRow(row));
    if (value === undefined || typeof value === "string" || typeof value === "boolean") {
      block.doubtful[row] = 1;
      numbers[row] = 0;
      bottoms[row] = 1;
      continue;
    }
    const figure = typeof value === "number" ? { top: value, bottom: 1 } : scaledFraction(value);
    numbers[row] = figure.top;
    bottoms[row] = figure.bottom;
    if (!Number.isSafeInteger(figure.top) || !Number.isSafeInteger(figure.bottom)) {
      error = Math.max(error, Math.abs(figure.top) * 2 ** -52);
    }
    size = Math.max(size, Math.abs(figure.top));
    bottomSize = Math.max(bottomSize, figure.bottom);
  }
  return {
    ...numberColumn(numbers, 1, size, error),
    below: bottoms,
    belowSize: bottomSize,
    belowError: bottomSize < EXACT ? 0 : bottomSize * 2 ** -52,
  };
}

const tried = (work: () => Value | undefined): Value | undefined => {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Refusal || problem instanceof RangeError) return undefined;
    throw problem;
  }
};

/** Writes a column's figures as plain doubles, each the nearest to a whole number of cents or to the quotient. */
export function doublesOf(
  { top, bottom, below }: NumberColumn,
  rows: number,
  out: Float64Array,
  from: number,
): void {
  if (typeof top !== "number" && !below) {
    for (let row = 0; row < rows; row += 1) out[from + row] = top[row]! / bottom + 0;
    return;
  }
  for (let row = 0; row < rows; row += 1) {
    const over = typeof top === "number" ? top : top[row]!;
    out[from + row] = over / (below ? bottom * below[row]! : bottom) + 0;
  }
}
