/** So near below a half-cent, in dollars, doubles cannot tell a figure from one: see `asDoublesRound`. */
export const HAIR = 5e-8;

/** How many figures were rounded up for lying a hair below a half-cent; nothing while none are. */
let hairs: number | undefined;

/**
 * What is worked out where a figure a hair below a half-cent goes up, as an engine that counts in doubles
 * takes it; and how many did.
 */
export function asDoublesRound<T>(work: () => T): { readonly found: T; readonly hairs: number } {
  hairs = 0;
  try {
    const found = work();
    return { found, hairs };
  } finally {
    hairs = undefined;
  }
}

/** A fraction of whole numbers, exact. Written for the tests alone: it shares no code with the product. */
export class Rational {
  private constructor(
    readonly top: bigint,
    readonly bottom: bigint,
  ) {}

  static of(figure: number | bigint | string, bottom: number | bigint = 1): Rational {
    const top = typeof figure === "bigint" ? new Rational(figure, 1n) : decimal(String(figure));
    return top.dividedBy(new Rational(BigInt(bottom), 1n));
  }

  static reduced(top: bigint, bottom: bigint): Rational {
    if (bottom === 0n) throw new RangeError("division by zero");
    const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
    const sign = bottom < 0n ? -1n : 1n;
    return new Rational((sign * top) / divisor, (sign * bottom) / divisor);
  }

  plus(other: Figure): Rational {
    const { top, bottom } = rational(other);
    return Rational.reduced(this.top * bottom + top * this.bottom, this.bottom * bottom);
  }

  minus(other: Figure): Rational {
    return this.plus(rational(other).negated());
  }

  times(other: Figure): Rational {
    const { top, bottom } = rational(other);
    return Rational.reduced(this.top * top, this.bottom * bottom);
  }

  dividedBy(other: Figure): Rational {
    const { top, bottom } = rational(other);
    return Rational.reduced(this.top * bottom, this.bottom * top);
  }

  /** Raised to a whole number. */
  power(exponent: number): Rational {
    if (!Number.isInteger(exponent)) throw new RangeError(`${exponent} is not a whole number`);
    const raised = Rational.reduced(
      this.top ** BigInt(Math.abs(exponent)),
      this.bottom ** BigInt(Math.abs(exponent)),
    );
    return exponent < 0 ? Rational.of(1).dividedBy(raised) : raised;
  }

  negated(): Rational {
    return new Rational(-this.top, this.bottom);
  }

  absolute(): Rational {
    return this.top < 0n ? this.negated() : this;
  }

  /** −1, 0 or 1, as the figure is below, at or above the other. */
  compare(other: Figure): -1 | 0 | 1 {
    const difference = this.minus(other).top;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Figure): boolean {
    return this.compare(other) === 0;
  }

  get isWhole(): boolean {
    return this.bottom === 1n;
  }

  /** The greatest whole number not above the figure. */
  floor(): bigint {
    const cut = this.top / this.bottom;
    return this.top < 0n && cut * this.bottom !== this.top ? cut - 1n : cut;
  }

  /** To so many decimals, half away from zero. */
  rounded(decimals: number): Rational {
    const scale = 10n ** BigInt(decimals);
    const doubled = Rational.reduced(this.absolute().top * scale * 2n, this.bottom).plus(1);
    const magnitude = Rational.reduced(doubled.dividedBy(2).floor(), scale);
    return this.top < 0n ? magnitude.negated() : magnitude;
  }

  /** To the cent, half away from zero. */
  toCents(): Rational {
    if (hairs !== undefined && this.isHairBelowHalfCent) {
      hairs += 1;
      return this.rounded(7).rounded(2);
    }
    return this.rounded(2);
  }

  /** Whether the figure lies below a half-cent, or above a negative one, and no further than a hair. */
  get isHairBelowHalfCent(): boolean {
    const distance = this.absolute().fromHalfCent();
    return distance.compare(0) < 0 && distance.absolute().compare(HAIR) <= 0;
  }

  /** How far the figure lies from the nearest half-cent: below it where negative. */
  fromHalfCent(): Rational {
    const hundredfold = this.times(100);
    return hundredfold.minus(hundredfold.floor()).minus(Rational.of("0.5")).dividedBy(100);
  }

  /** The nearest double. */
  toNumber(): number {
    const exact = Number(this.top) / Number(this.bottom);
    const isShort = (part: bigint) => part <= 2n ** 53n && part >= -(2n ** 53n);
    return isShort(this.top) && isShort(this.bottom) ? exact : Number(this.toDecimal(40));
  }

  /** As a decimal text, cut after so many significant digits. */
  toDecimal(digits: number): string {
    const { top, bottom } = this.absolute();
    const excess = String(top).length - String(bottom).length;
    const places = digits - excess;
    const scaled =
      places >= 0
        ? (top * 10n ** BigInt(places)) / bottom
        : top / (bottom * 10n ** BigInt(-places));
    return `${this.top < 0n ? "-" : ""}${scaled}e${-places}`;
  }

  toString(): string {
    return this.isWhole ? String(this.top) : `${this.top}/${this.bottom}`;
  }
}

/** What can stand beside a rational: a double counts as the decimal it is shown as. */
export type Figure = Rational | number | bigint;

const rational = (figure: Figure): Rational =>
  figure instanceof Rational ? figure : Rational.of(figure);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

const DECIMAL = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;

/** A decimal text, such as a double's shortest, as the fraction it says. */
function decimal(text: string): Rational {
  const match = DECIMAL.exec(text);
  const [, sign = "", whole = "", places = "", exponent = "0"] = match ?? [];
  if (!match || whole + places === "") throw new RangeError(`${text} is not a decimal`);
  const digits = BigInt(whole + places) * (sign === "-" ? -1n : 1n);
  const shift = Number(exponent) - places.length;
  return shift >= 0
    ? Rational.reduced(digits * 10n ** BigInt(shift), 1n)
    : Rational.reduced(digits, 10n ** BigInt(-shift));
}
