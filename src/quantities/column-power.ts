import { HALF_ULP, numberColumn, type Block, type NumberColumn } from "./column";

const at = (of: Float64Array | number, row: number): number =>
  typeof of === "number" ? of : of[row]!;

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
