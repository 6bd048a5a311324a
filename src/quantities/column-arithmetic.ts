import { EXACT, HALF_ULP, numberColumn, type Block, type NumberColumn } from "./column";

const { isSafeInteger } = Number;

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** The scale both columns can be brought to, and what each top must be multiplied by. */
export function commonBottom(
  a: number,
  b: number,
): { bottom: number; left: number; right: number } {
  if (a === b) return { bottom: a, left: 1, right: 1 };
  const shared = isSafeInteger(a) && isSafeInteger(b) ? greatestCommonDivisor(a, b) : 1;
  return { bottom: (a / shared) * b, left: b / shared, right: a / shared };
}

/** A product of a factor and a column's top or below. */
function scaled(of: Float64Array | number, by: number, block: Block): Float64Array | number {
  if (by === 1) return of;
  if (typeof of === "number") return of * by;
  const out = block.numbers();
  for (let row = 0; row < block.rows; row += 1) out[row] = of[row]! * by;
  return out;
}

export function product(
  a: Float64Array | number,
  b: Float64Array | number,
  block: Block,
): Float64Array | number {
  if (typeof a === "number") return scaled(b, a, block);
  if (typeof b === "number") return scaled(a, b, block);
  const out = block.numbers();
  for (let row = 0; row < block.rows; row += 1) out[row] = a[row]! * b[row]!;
  return out;
}

/** a × left + b × right, row by row. */
function combination(
  a: Float64Array | number,
  left: number,
  b: Float64Array | number,
  right: number,
  block: Block,
): Float64Array | number {
  if (typeof a === "number" && typeof b === "number") return a * left + b * right;
  const out = block.numbers();
  const { rows } = block;
  if (typeof a === "number") {
    const fixed = a * left;
    for (let row = 0; row < rows; row += 1) out[row] = fixed + (b as Float64Array)[row]! * right;
  } else if (typeof b === "number") {
    const fixed = b * right;
    for (let row = 0; row < rows; row += 1) out[row] = a[row]! * left + fixed;
  } else {
    for (let row = 0; row < rows; row += 1) out[row] = a[row]! * left + b[row]! * right;
  }
  return out;
}

const rounding = (size: number, error: number): number =>
  error === 0 && size < EXACT ? 0 : error + 2 * size * HALF_ULP;

const productError = (a: number, da: number, b: number, db: number): number =>
  a * db + b * da + da * db;

/** A bottom too long for a double is off by one rounding, which falls on the top. */
const bottomError = (bottom: number, size: number): number =>
  bottom < EXACT ? 0 : size * 2 * HALF_ULP;

export function multiply(a: NumberColumn, b: NumberColumn, block: Block): NumberColumn {
  const size = a.size * b.size;
  const bottom = a.bottom * b.bottom;
  const { below, belowSize, belowError } = belowProduct(a, b, block);
  return {
    sort: "number",
    top: product(a.top, b.top, block),
    below,
    bottom,
    size,
    error: rounding(
      size,
      productError(a.size, a.error, b.size, b.error) + bottomError(bottom, size),
    ),
    belowSize,
    belowError,
  };
}

type Below = Pick<NumberColumn, "below" | "belowSize" | "belowError">;

function belowProduct(a: Below, b: Below, block: Block): Below {
  if (!b.below) return a;
  if (!a.below) return b;
  const belowSize = a.belowSize * b.belowSize;
  return {
    below: product(a.below, b.below, block) as Float64Array,
    belowSize,
    belowError: rounding(
      belowSize,
      productError(a.belowSize, a.belowError, b.belowSize, b.belowError),
    ),
  };
}

const asColumn = ({ below, belowSize, belowError }: Below): NumberColumn => ({
  ...numberColumn(below ?? 1, 1, belowSize),
  error: belowError,
});

const withoutBelow = (column: NumberColumn): NumberColumn => ({
  ...column,
  below: undefined,
  belowSize: 1,
  belowError: 0,
});

/** Brings a column over another's divisor, so that the two can be added or compared. */
const over = (column: NumberColumn, other: NumberColumn, block: Block): NumberColumn =>
  other.below ? multiply(withoutBelow(column), asColumn(other), block) : withoutBelow(column);

/** a + sign × b. */
export function add(a: NumberColumn, b: NumberColumn, sign: 1 | -1, block: Block): NumberColumn {
  const apart = a.below !== b.below;
  const first = apart ? over(a, b, block) : a;
  const second = apart ? over(b, a, block) : b;
  const below = apart ? belowProduct(a, b, block) : a;
  const { bottom, left, right } = commonBottom(first.bottom, second.bottom);
  const size = first.size * left + second.size * right;
  const error = first.error * left + second.error * right + bottomError(bottom, size);
  return {
    sort: "number",
    top: combination(first.top, left, second.top, sign * right, block),
    below: below.below,
    bottom,
    size,
    error: rounding(size, error),
    belowSize: below.belowSize,
    belowError: below.belowError,
  };
}

export function divide(a: NumberColumn, b: NumberColumn, block: Block): NumberColumn {
  const inverse = b.below ? multiply(a, asColumn(b), block) : a;
  const lifted =
    b.bottom === 1 ? inverse : multiply(inverse, numberColumn(b.bottom, 1, b.bottom), block);
  if (typeof b.top === "number") {
    const sign = b.top < 0 ? -1 : 1;
    const bottom = lifted.bottom * Math.abs(b.top);
    const error =
      lifted.error + bottomError(bottom, lifted.size) + (b.error / Math.abs(b.top)) * lifted.size;
    return { ...lifted, top: scaled(lifted.top, sign, block), bottom, error };
  }
  const divisor = { below: b.top, belowSize: b.size, belowError: b.error };
  const { below, belowSize, belowError } = belowProduct(lifted, divisor, block);
  return { ...lifted, below, belowSize, belowError };
}
