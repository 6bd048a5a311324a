/**
 * Columns of figures in doubles, with a bound on how far each may be from the exact figure.
 *
 * A column stands for `top ÷ (bottom × below)`: whole numbers held in doubles while they fit, so that
 * 850,000.00 is 85000000 ÷ 100. Two facts make every step provable:
 *  - a sum or product of whole numbers below 2^53 is exact in doubles, so while `size` (a bound on |top|
 *    over the block) stays below 2^53 the error stays 0;
 *  - any other operation rounds once, adding at most size × 2^-53 to the errors it inherits (for a product
 *    |a|·δb + |b|·δa + δa·δb, for a sum δa + δb).
 * Where a figure is rounded to the cent or compared and the bound reaches the edge, the row is marked
 * doubtful and worked again by the exact reader.
 */
export interface NumberColumn {
  readonly sort: "number";
  /** One value for every row, or a value a row. */
  readonly top: Float64Array | number;
  /** A further divisor, a value a row. */
  readonly below: Float64Array | undefined;
  readonly bottom: number;
  readonly size: number;
  readonly error: number;
  readonly belowSize: number;
  readonly belowError: number;
}

export interface FlagColumn {
  readonly sort: "flag";
  readonly flags: Uint8Array | boolean;
}

export interface TextColumn {
  readonly sort: "text";
  readonly texts: readonly (string | undefined)[] | string;
}

export type Column = NumberColumn | FlagColumn | TextColumn;

/** Whole numbers below this are exact in doubles. */
export const EXACT = 2 ** 53;
/** Half the spacing of doubles, relative to one: a single rounding is off by no more. */
export const HALF_ULP = 2 ** -53;

/** A block of rows: how many, which are in doubt, and buffers to work in. */
export interface Block {
  readonly rows: number;
  readonly doubtful: Uint8Array;
  numbers(): Float64Array;
  flags(): Uint8Array;
}

export const flagColumn = (flags: Uint8Array | boolean): FlagColumn => ({ sort: "flag", flags });

export const numberColumn = (
  top: Float64Array | number,
  bottom: number,
  size: number,
  error = 0,
): NumberColumn => ({
  sort: "number",
  top,
  below: undefined,
  bottom,
  size,
  error: error === 0 && size < EXACT ? 0 : error + size * HALF_ULP,
  belowSize: 1,
  belowError: 0,
});
