import { tokensOf, type Token } from "./arithmetic-tokens";
import {
  asDay,
  asFigure,
  asYesNo,
  Day,
  fullMonths,
  ordered,
  wholeNumber,
  type Value,
} from "./arithmetic-values";
import { powerOf } from "./power";
import { Rational } from "./rational";
import { dayOf, monthsLater, serialOf } from "./serial-date";

export interface Recomputed {
  /** A date is its serial number. */
  readonly value: number | boolean;
  /** Where a power with a fraction in it was worked, good to some forty decimals. */
  readonly isApproximate: boolean;
}

/**
 * Works a printed working out again: what a step of an explanation says, in fractions. It knows the
 * words an explanation uses and nothing of the rules that wrote it.
 */
export function recompute(text: string): Recomputed {
  const [, sum = text, cents] = /^(.*?)(, to the cent)?$/su.exec(text) ?? [];
  const reader = new Reader(tokensOf(sum), text);
  const value = reader.whole();
  if (value instanceof Day) return { value: value.serial, isApproximate: false };
  if (typeof value === "boolean") return { value, isApproximate: false };
  const figure = cents ? value.toCents() : value;
  return { value: figure.toNumber(), isApproximate: reader.isApproximate };
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "≥": (order) => order >= 0,
  "≤": (order) => order <= 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
  "=": (order) => order === 0,
};

/** Reads tokens by descent: or, and, not, comparisons, sums, products, powers, atoms. */
class Reader {
  private at = 0;
  isApproximate = false;

  /** The phrases that stand for an amount, by their opening words. */
  private readonly phrases: readonly (readonly [opening: string, read: () => Value])[] = [
    ["the lesser of", () => this.chosen((order) => order <= 0)],
    ["the greater of", () => this.chosen((order) => order >= 0)],
    ["days from", () => this.between((from, to) => to - from)],
    ["full months from", () => this.between(fullMonths)],
    ["the year of", () => Rational.of(dayOf(asDay(this.atom())).year)],
    ["the month of", () => Rational.of(dayOf(asDay(this.atom())).month)],
    ["the first of the month after", () => this.firstOfMonthAfter(asDay(this.atom()))],
    ["not", () => !asYesNo(this.comparison())],
    ["yes", () => true],
    ["no", () => false],
  ];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  whole(): Value {
    const value = this.either();
    if (this.at < this.tokens.length) this.fail("something is left over");
    return value;
  }

  private either(): Value {
    let value = this.both();
    while (this.take("or")) value = [value, this.both()].map(asYesNo).includes(true);
    return value;
  }

  private both(): Value {
    let value = this.comparison();
    while (this.take("and")) value = ![value, this.comparison()].map(asYesNo).includes(false);
    return value;
  }

  private comparison(): Value {
    const left = this.sum();
    const symbol = Object.keys(COMPARISONS).find((each) => this.take(each));
    if (!symbol) return left;
    return COMPARISONS[symbol]!(ordered(left).compare(ordered(this.sum())));
  }

  private sum(): Value {
    let value = this.product();
    for (;;) {
      if (this.take("+")) value = this.plus(value, this.product());
      else if (this.take("−")) value = asFigure(value).minus(asFigure(this.product()));
      else return value;
    }
  }

  private plus(left: Value, right: Value): Value {
    if (!(left instanceof Day)) return asFigure(left).plus(asFigure(right));
    const length = wholeNumber(right);
    if (this.take("days")) return new Day(left.serial + length);
    if (this.take("months")) return new Day(monthsLater(left.serial, length));
    return this.fail("days or months are missing");
  }

  private product(): Value {
    let value = this.power();
    for (;;) {
      if (this.take("×")) value = asFigure(value).times(asFigure(this.power()));
      else if (this.take("÷")) value = asFigure(value).dividedBy(asFigure(this.power()));
      else return value;
    }
  }

  private power(): Value {
    const base = this.atom();
    if (!this.take("^")) return base;
    const exponent = asFigure(this.atom());
    if (exponent.isWhole && exponent.compare(400) < 0) {
      return asFigure(base).power(exponent.toNumber());
    }
    this.isApproximate = true;
    return powerOf(asFigure(base), exponent);
  }

  private atom(): Value {
    if (this.take("(")) return this.closed();
    if (this.take("−")) return asFigure(this.atom()).negated();
    if (this.takeWords("31 Dec of the year")) return this.yearEnd();
    for (const [opening, read] of this.phrases) if (this.takeWords(opening)) return read();
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.is === "date") return new Day(token.serial);
    if (token?.is !== "number") return this.fail("an amount is missing");
    return Rational.of(token.text).dividedBy(token.percent ? 100 : 1);
  }

  private closed(): Value {
    const value = this.either();
    if (!this.take(")")) this.fail("a parenthesis is not closed");
    return value;
  }

  private chosen(prefersFirst: (order: number) => boolean): Value {
    const first = this.sum();
    if (!this.take("and")) this.fail("“and” is missing");
    const second = this.sum();
    return prefersFirst(ordered(first).compare(ordered(second))) ? first : second;
  }

  private between(count: (from: number, to: number) => number): Value {
    const from = asDay(this.sum());
    if (!this.take("to")) this.fail("“to” is missing");
    return Rational.of(count(from, asDay(this.sum())));
  }

  private yearEnd(): Value {
    let years = 1;
    if (!this.take("after")) {
      years = wholeNumber(this.atom());
      if (!this.take("after")) this.fail("“after” is missing");
    }
    return new Day(serialOf({ year: dayOf(asDay(this.sum())).year + years, month: 12, day: 31 }));
  }

  private firstOfMonthAfter(serial: number): Day {
    const { year, month } = dayOf(serial);
    return new Day(monthsLater(serialOf({ year, month, day: 1 }), 1));
  }

  private take(text: string): boolean {
    const token = this.tokens[this.at];
    const holds = (token?.is === "word" || token?.is === "symbol") && token.text === text;
    if (holds) this.at += 1;
    return holds;
  }

  private takeWords(words: string): boolean {
    const wanted = words.split(" ");
    const found = wanted.every((word, index) => {
      const token = this.tokens[this.at + index];
      return token && "text" in token && token.text === word;
    });
    if (found) this.at += wanted.length;
    return found;
  }

  private fail(problem: string): never {
    throw new SyntaxError(`In “${this.text}” ${problem}.`);
  }
}
