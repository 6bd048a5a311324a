/** Works in whole numbers of 2^-384, some 115 digits: sixty stand however large the power. */
const BITS = 384n;
const ONE = 1n << BITS;
const DIGITS = 60;

interface Quotient {
  readonly top: bigint;
  readonly bottom: bigint;
}

const times = (a: bigint, b: bigint): bigint => (a * b) >> BITS;

/** ln x = 2 artanh((x − 1) ÷ (x + 1)), by its series; x near 1. */
function logarithmNearOne(of: bigint): bigint {
  const first = ((of - ONE) << BITS) / (of + ONE);
  const square = times(first, first);
  let sum = 0n;
  let term = first;
  for (let odd = 1n; term !== 0n && term !== -1n; odd += 2n) {
    sum += term / odd;
    term = times(term, square);
  }
  return 2n * sum;
}

let logarithmOfTwo: bigint | undefined;

/** Made on first use. */
const lnTwo = (): bigint => (logarithmOfTwo ??= logarithmNearOne(2n * ONE));

function logarithm(of: bigint): bigint {
  let [near, doublings] = [of, 0n];
  for (; near > (3n * ONE) / 2n; near >>= 1n) doublings += 1n;
  for (; near < (3n * ONE) / 4n; near <<= 1n) doublings -= 1n;
  return logarithmNearOne(near) + doublings * lnTwo();
}

/** e to the power of something between 0 and ln 2, by its series. */
function exponential(of: bigint): bigint {
  let sum = ONE;
  let term = ONE;
  for (let count = 1n; term !== 0n; count += 1n) {
    term = times(term, of) / count;
    sum += term;
  }
  return sum;
}

/** A quotient rounded half up to so many digits: they, and the power of ten they are shifted by. */
function toDigits(top: bigint, bottom: bigint): { digits: bigint; shift: number } {
  const shift = top.toString().length - bottom.toString().length - DIGITS;
  const [over, under] =
    shift < 0 ? [top * 10n ** BigInt(-shift), bottom] : [top, bottom * 10n ** BigInt(shift)];
  return { digits: (2n * over + under) / (2n * under), shift };
}

/** A base above zero raised to any power, to sixty digits. */
export function growthOf(base: Quotient, exponent: Quotient): { digits: bigint; shift: number } {
  const natural = (logarithm((base.top << BITS) / base.bottom) * exponent.top) / exponent.bottom;
  const rest = ((natural % lnTwo()) + lnTwo()) % lnTwo();
  const doublings = (natural - rest) / lnTwo();
  const grown = exponential(rest);
  return doublings < 0n ? toDigits(grown, ONE << -doublings) : toDigits(grown << doublings, ONE);
}
