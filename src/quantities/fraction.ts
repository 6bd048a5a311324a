import { growthOf } from "./growth";

const TEN = 10n;
/** More digits than this of a whole power are worked to sixty instead. */
const MOST_DIGITS = 380;

const magnitude = (whole: bigint): bigint => (whole < 0n ? -whole : whole);
const digitsOf = (whole: bigint): number => magnitude(whole).toString().length;
const isShort = (whole: bigint): boolean => whole <= 2n ** 53n && whole >= -(2n ** 53n);

/**
 * An exact figure: a quotient of two whole numbers, divided only when it is rounded or shown. Typed figures
 * are taken as their shortest decimal text, so 0.422805 is 422805/1000000 and nothing near it.
 */
export class Fraction {
  private constructor(
    readonly top: bigint,
    /** Above zero. */
    readonly bottom: bigint,
  ) {}

  static of(figure: number | string): Fraction {
    const [digits = "0", exponent = "0"] = String(figure).toLowerCase().split("e");
    const [whole = "", places = ""] = digits.split(".");
    const shift = Number(exponent) - places.length;
    const top = BigInt(whole + places);
    return shift < 0
      ? new Fraction(top, TEN ** BigInt(-shift))
      : new Fraction(top * TEN ** BigInt(shift), 1n);
  }

  plus(other: Fraction): Fraction {
    return this.bottom === other.bottom
      ? new Fraction(this.top + other.top, this.bottom)
      : new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.top, other.bottom));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }

  dividedBy(other: Fraction): Fraction {
    if (other.top === 0n) throw new RangeError("a rule divided by zero");
    const sign = other.top < 0n ? -1n : 1n;
    return new Fraction(this.top * other.bottom * sign, this.bottom * other.top * sign);
  }

  /** A whole exponent is exact while its digits fit; any other is worked to sixty digits. */
  power(exponent: Fraction): Fraction {
    const whole = exponent.isWhole() ? exponent.top / exponent.bottom : undefined;
    const digits = digitsOf(this.top) + digitsOf(this.bottom);
    if (whole !== undefined && whole >= 0n && whole * BigInt(digits) < MOST_DIGITS) {
      return new Fraction(this.top ** whole, this.bottom ** whole);
    }
    const { digits: figures, shift } = growthOf(this, exponent);
    return shift < 0
      ? new Fraction(figures, TEN ** BigInt(-shift))
      : new Fraction(figures * TEN ** BigInt(shift), 1n);
  }

  compare(other: Fraction): -1 | 0 | 1 {
    const difference = this.top * other.bottom - other.top * this.bottom;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** To the cent, half away from zero. */
  toCents(): Fraction {
    const doubled = 200n * magnitude(this.top) + this.bottom;
    const cents = doubled / (2n * this.bottom);
    return new Fraction(this.top < 0n ? -cents : cents, 100n);
  }

  isWhole(): boolean {
    return this.top % this.bottom === 0n;
  }

  isZero(): boolean {
    return this.top === 0n;
  }

  isNegative(): boolean {
    return this.top < 0n;
  }

  /** The nearest double. What is cut off after sixty digits leaves a last 1, which keeps it from a tie. */
  toNumber(): number {
    const { top, bottom } = this;
    if (isShort(top) && isShort(bottom)) return Number(top) / Number(bottom);
    const places = 60 - digitsOf(top) + digitsOf(bottom);
    const [over, under] =
      places < 0
        ? [magnitude(top), bottom * TEN ** BigInt(-places)]
        : [magnitude(top) * TEN ** BigInt(places), bottom];
    const rest = over % under === 0n ? "0" : "1";
    const figure = Number(`${over / under}${rest}e${-places - 1}`);
    return top < 0n ? -figure : figure;
  }

  /** The figure as a decimal text where it ends within `places` decimals. */
  toDecimalText(places: number): string | undefined {
    const scaled = magnitude(this.top) * TEN ** BigInt(places);
    if (scaled % this.bottom !== 0n) return undefined;
    const digits = (scaled / this.bottom).toString().padStart(places + 1, "0");
    const whole = digits.slice(0, digits.length - places);
    const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
    return `${this.top < 0n ? "-" : ""}${whole}${decimals && `.${decimals}`}`;
  }
}
