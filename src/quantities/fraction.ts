import { Narrow, Wide } from "./decimal";

const one = () => new Wide(1);

const MOST_REMEMBERED = 1000;

/** Powers worked lately: a package asks for the same few again with every reading and every part of it. */
const remembered = new Map<string, Wide>();

/** A power that no quotient of decimals is, to sixty digits. */
function worked(base: Narrow, exponent: Narrow): Wide {
  const asked = `${base}^${exponent}`;
  let power = remembered.get(asked);
  if (!power) {
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    power = new Wide(base.pow(exponent));
    remembered.set(asked, power);
  }
  return power;
}

/**
 * An exact figure: a quotient of two decimals, divided only when it is rounded or shown. Typed figures
 * are taken as their shortest decimal text, so 0.422805 is 422805/1000000 and nothing near it.
 */
export class Fraction {
  private constructor(
    private readonly top: Wide,
    private readonly bottom: Wide,
  ) {}

  static of(figure: number | string): Fraction {
    return new Fraction(new Wide(figure), one());
  }

  plus(other: Fraction): Fraction {
    return this.bottom.eq(other.bottom)
      ? new Fraction(this.top.plus(other.top), this.bottom)
      : new Fraction(
          this.top.times(other.bottom).plus(other.top.times(this.bottom)),
          this.bottom.times(other.bottom),
        );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(other.top.neg(), other.bottom));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.top.times(other.top), this.bottom.times(other.bottom));
  }

  dividedBy(other: Fraction): Fraction {
    if (other.top.isZero()) throw new RangeError("a rule divided by zero");
    const sign = other.top.isNegative() ? -1 : 1;
    return new Fraction(
      this.top.times(other.bottom).times(sign),
      this.bottom.times(other.top).times(sign),
    );
  }

  /** A whole exponent is exact while its digits fit; any other is worked to sixty digits. */
  power(exponent: Fraction): Fraction {
    const whole = exponent.isWhole() ? exponent.top.div(exponent.bottom).toNumber() : -1;
    const digits = this.top.precision() + this.bottom.precision();
    if (whole >= 0 && whole * digits < 380) {
      return new Fraction(this.top.pow(whole), this.bottom.pow(whole));
    }
    const base = new Narrow(this.top).div(this.bottom);
    return new Fraction(worked(base, new Narrow(exponent.top).div(exponent.bottom)), one());
  }

  compare(other: Fraction): -1 | 0 | 1 {
    return this.top.times(other.bottom).cmp(other.top.times(this.bottom)) as -1 | 0 | 1;
  }

  /** To the cent, half away from zero. */
  toCents(): Fraction {
    const hundredfold = this.top.times(100);
    const cents = hundredfold.divToInt(this.bottom);
    const rest = hundredfold.minus(cents.times(this.bottom)).abs();
    const rounded = rest.times(2).gte(this.bottom)
      ? cents.plus(hundredfold.isNegative() ? -1 : 1)
      : cents;
    return new Fraction(rounded.div(100), one());
  }

  /** How many decimals the figure has; nothing where it is kept as a quotient. */
  decimals(): number | undefined {
    return this.bottom.eq(1) ? this.top.decimalPlaces() : undefined;
  }

  isWhole(): boolean {
    return this.top.mod(this.bottom).isZero();
  }

  toNumber(): number {
    const figure = this.bottom.eq(1) ? this.top : new Narrow(this.top).div(this.bottom);
    return figure.toNumber() + 0;
  }

  /** The quotient's two parts, each as the double nearest to it. */
  parts(): { readonly top: number; readonly bottom: number } {
    return { top: this.top.toNumber(), bottom: this.bottom.toNumber() };
  }

  /** The figure as a decimal text where it ends within `places` decimals. */
  toDecimalText(places: number): string | undefined {
    const quotient = new Narrow(this.top).div(this.bottom);
    if (quotient.decimalPlaces() > places) return undefined;
    if (!new Wide(quotient).times(this.bottom).eq(this.top)) return undefined;
    return quotient.toFixed();
  }
}
