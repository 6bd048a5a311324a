import {
  EXACT,
  flagColumn,
  numberColumn,
  type Block,
  type Column,
  type FlagColumn,
  type NumberColumn,
  HALF_ULP,
} from "./column";
import { commonBottom } from "./column-arithmetic";
import { isSet } from "./column-compare";

const at = (of: Float64Array | number, row: number): number =>
  typeof of === "number" ? of : of[row]!;

/**
 * Rounds to the cent, half away from zero. The quotient is off by three roundings, so a row is clear of
 * every half-cent when it lies further from one than 4 half-ulps of itself plus the inherited error; at a
 * half-cent whole numbers decide exactly where they fit, and the exact reader decides elsewhere.
 */
export function roundToCents(column: NumberColumn, block: Block): NumberColumn {
  const { top, below, bottom, error, belowError, size } = column;
  const out = block.numbers();
  const { rows, doubtful } = block;
  const isWhole = error === 0 && belowError === 0 && size * 200 < EXACT;
  let largest = 0;
  for (let row = 0; row < rows; row += 1) {
    const over = at(top, row);
    const under = below ? bottom * below[row]! : bottom;
    const quotient = Math.abs((over * 100) / under);
    let cents = Math.floor(quotient + 0.5);
    const edge = Math.abs(quotient - Math.round(quotient - 0.5) - 0.5);
    const slack =
      quotient * 8 * HALF_ULP +
      (100 * error) / Math.abs(under) +
      (below ? (quotient * belowError) / Math.abs(below[row]!) : 0);
    if (!(edge > slack) || !(quotient < EXACT / 4)) {
      const floor = Math.round(quotient - 0.5);
      const twice = (2 * floor + 1) * Math.abs(under);
      if (isWhole && quotient < EXACT / 4 && twice < EXACT) {
        cents = 200 * Math.abs(over) >= twice ? floor + 1 : floor;
      } else {
        doubtful[row] = 1;
        cents = 0;
      }
    }
    if (cents > largest) largest = cents;
    out[row] = over < 0 !== under < 0 ? -cents : cents;
  }
  return numberColumn(out, 100, largest);
}

function selectTops(
  flags: Uint8Array,
  a: Float64Array | number,
  left: number,
  b: Float64Array | number,
  right: number,
  block: Block,
): Float64Array {
  const out = block.numbers();
  const { rows } = block;
  if (typeof a !== "number" && typeof b !== "number") {
    for (let row = 0; row < rows; row += 1) {
      out[row] = flags[row] === 1 ? a[row]! * left : b[row]! * right;
    }
    return out;
  }
  for (let row = 0; row < rows; row += 1) {
    out[row] = flags[row] === 1 ? at(a, row) * left : at(b, row) * right;
  }
  return out;
}

/** One of two columns, row by row. */
export function select(when: FlagColumn, a: Column, b: Column, block: Block): Column {
  const { flags } = when;
  if (typeof flags === "boolean") return flags ? a : b;
  if (a.sort === "number" && b.sort === "number") return selectNumbers(flags, a, b, block);
  if (a.sort === "flag" && b.sort === "flag") {
    const out = block.flags();
    for (let row = 0; row < block.rows; row += 1) {
      out[row] = isSet(flags[row] === 1 ? a.flags : b.flags, row) ? 1 : 0;
    }
    return flagColumn(out);
  }
  throw new TypeError("a choice between columns of two sorts");
}

function selectNumbers(
  flags: Uint8Array,
  a: NumberColumn,
  b: NumberColumn,
  block: Block,
): NumberColumn {
  const { bottom, left, right } = commonBottom(a.bottom, b.bottom);
  const size = Math.max(a.size * left, b.size * right);
  const error = Math.max(a.error * left, b.error * right);
  const below =
    a.below || b.below
      ? a.below === b.below
        ? a.below
        : selectTops(flags, a.below ?? 1, 1, b.below ?? 1, 1, block)
      : undefined;
  return {
    sort: "number",
    top: selectTops(flags, a.top, left, b.top, right, block),
    below,
    bottom,
    size,
    error: error === 0 && size < EXACT ? 0 : error + 2 * size * HALF_ULP,
    belowSize: Math.max(a.belowSize, b.belowSize),
    belowError: Math.max(a.belowError, b.belowError),
  };
}

/** A figure a row as a plain double. */
export function toDoubles({ top, below, bottom }: NumberColumn, block: Block): Float64Array {
  const out = block.numbers();
  for (let row = 0; row < block.rows; row += 1) {
    out[row] = at(top, row) / (below ? bottom * below[row]! : bottom);
  }
  return out;
}

/** How far a row may be from the exact figure. */
const absoluteError = (
  { error, bottom, below, belowError }: NumberColumn,
  row: number,
  value: number,
) =>
  below
    ? error / (bottom * Math.abs(below[row]!)) +
      (Math.abs(value) * belowError) / Math.abs(below[row]!)
    : error / bottom;

/** Math.pow is taken to be within four ulps of the power of the doubles it is given. */
const POWER_ULPS = 8 * HALF_ULP;

/**
 * A growth factor, 1 or more, raised to a number of periods. To first order b^e is off by e·δb/b + ln b·δe
 * of itself; both are doubled to cover the second order, δ holding the two roundings of the quotient too.
 */
export function raise(base: NumberColumn, exponent: NumberColumn, block: Block): NumberColumn {
  const bases = toDoubles(base, block);
  const exponents = toDoubles(exponent, block);
  const out = block.numbers();
  let size = 1;
  let relative = 0;
  for (let row = 0; row < block.rows; row += 1) {
    const [of, times] = [bases[row]!, exponents[row]!];
    const value = of ** times;
    if (!(of >= 1) || !Number.isFinite(value)) {
      block.doubtful[row] = 1;
      out[row] = 1;
      continue;
    }
    out[row] = value;
    const baseError = absoluteError(base, row, of) + 2 * HALF_ULP * of;
    const timesError = absoluteError(exponent, row, times) + 2 * HALF_ULP * Math.abs(times);
    const spread = Math.abs(times) * (baseError / of) + Math.log(of) * timesError;
    size = Math.max(size, value);
    relative = Math.max(relative, POWER_ULPS + 2 * spread);
  }
  return numberColumn(out, 1, size, size * relative);
}
