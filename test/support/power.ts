import { Rational } from "./rational";

/** Fixed point: a figure is a whole number of 2^-BITS. */
const BITS = 320n;
const ONE = 1n << BITS;

const fixed = ({ top, bottom }: Rational): bigint => (top << BITS) / bottom;
const times = (a: bigint, b: bigint): bigint => (a * b) >> BITS;

/** ln x for x above 0: halved or doubled into [1, 2), then by the series of the inverse hyperbolic tangent. */
function logarithm(x: bigint): bigint {
  if (x <= 0n) throw new RangeError("only a positive figure has a logarithm");
  let mantissa = x;
  let doublings = 0n;
  for (; mantissa >= 2n * ONE; doublings += 1n) mantissa >>= 1n;
  for (; mantissa < ONE; doublings -= 1n) mantissa <<= 1n;
  return byTangent(mantissa) + doublings * byTangent(2n * ONE);
}

/** ln x = 2 (y + y³/3 + y⁵/5 + …), where y = (x − 1) ÷ (x + 1). */
function byTangent(x: bigint): bigint {
  const y = ((x - ONE) << BITS) / (x + ONE);
  const square = times(y, y);
  let sum = 0n;
  for (let power = y, odd = 1n; power !== 0n; power = times(power, square), odd += 2n) {
    sum += power / odd;
  }
  return 2n * sum;
}

/** e^x: by its series on x ÷ 2^64, squared 64 times over. */
function exponential(x: bigint): bigint {
  const HALVINGS = 64n;
  const small = x >> HALVINGS;
  let sum = 0n;
  for (let term = ONE, count = 1n; term !== 0n && term !== -1n; count += 1n) {
    sum += term;
    term = times(term, small) / count;
  }
  for (let turn = 0n; turn < HALVINGS; turn += 1n) sum = times(sum, sum);
  return sum;
}

/**
 * A positive figure raised to any power, good to some forty decimals while it stays below a billion.
 * Whole powers of a `Rational` are exact; this is for the others.
 */
export const powerOf = (base: Rational, exponent: Rational): Rational =>
  Rational.reduced(exponential(times(logarithm(fixed(base)), fixed(exponent))), ONE);
