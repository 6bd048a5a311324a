import { count, none } from "./constants";
import type { Fraction } from "./fraction";
import { type Block, type Column, type NumberColumn } from "./column";
import { add, divide, multiply } from "./column-arithmetic";
import { raise } from "./column-power";
import { roundToCents } from "./column-rounding";
import { extreme } from "./column-select";
import { Binding, infix, made, named, withColumns, within, type Operation } from "./operation";
import type { Count, Money, Numeric, Quantity, Rate, Scalar } from "./quantity";
import type { Value } from "./value";

const figures =
  (combine: (a: Fraction, b: Fraction) => Value) =>
  (a: Value, b: Value): Value =>
    combine(a as Fraction, b as Fraction);

const numbers =
  (work: (block: Block, a: NumberColumn, b: NumberColumn) => Column) =>
  (block: Block, a?: Column, b?: Column): Column =>
    work(block, a as NumberColumn, b as NumberColumn);

const addition = withColumns(
  infix(
    "+",
    "+",
    Binding.sum,
    figures((a, b) => a.plus(b)),
  ),
  numbers((block, a, b) => add(a, b, 1, block)),
);
const subtraction = withColumns(
  infix(
    "−",
    "-",
    Binding.sum,
    figures((a, b) => a.minus(b)),
    false,
  ),
  numbers((block, a, b) => add(a, b, -1, block)),
);
const multiplication = withColumns(
  infix(
    "×",
    "*",
    Binding.product,
    figures((a, b) => a.times(b)),
  ),
  numbers((block, a, b) => multiply(a, b, block)),
);
const division = withColumns(
  infix(
    "÷",
    "/",
    Binding.product,
    figures((a, b) => a.dividedBy(b)),
    false,
  ),
  numbers((block, a, b) => divide(a, b, block)),
);

const raising: Operation = {
  binding: Binding.power,
  exact: (base, exponent) => (base as Fraction).power(exponent as Fraction),
  words: (base, exponent) => `${within(base!, Binding.atom)} ^ ${within(exponent!, Binding.atom)}`,
  formula: (base, exponent) => `${within(base!, Binding.atom)}^${within(exponent!, Binding.atom)}`,
  columns: numbers((block, base, exponent) => raise(base, exponent, block)),
};

const smaller = withColumns(
  named(
    "MIN",
    (a, b) => `the lesser of ${a} and ${b}`,
    (a, b) => ((a as Fraction).compare(b as Fraction) <= 0 ? a! : b!),
  ),
  numbers((block, a, b) => extreme(a, b, false, block)),
);
const larger = withColumns(
  named(
    "MAX",
    (a, b) => `the greater of ${a} and ${b}`,
    (a, b) => ((a as Fraction).compare(b as Fraction) >= 0 ? a! : b!),
  ),
  numbers((block, a, b) => extreme(a, b, true, block)),
);

/**
 * Rounds to the cent, half away from zero. In a cell the inner ROUND clears the binary dust that would
 * tip an exact half-cent the wrong way where an engine rounds what it holds and not what it shows.
 */
export const roundingToCents: Operation = {
  binding: Binding.atom,
  exact: (value) => (value as Fraction).toCents(),
  words: (operand) => operand!.text,
  formula: (operand) => `ROUND(ROUND(${operand!.text},7),2)`,
  columns: (block, amount) => roundToCents(amount as NumberColumn, block),
};

const scalar = (by: Quantity<Scalar> | number): Quantity<Scalar> =>
  typeof by === "number" ? count(by) : by;

export const plus = <K extends Numeric>(a: Quantity<K>, b: Quantity<NoInfer<K>>): Quantity<K> =>
  made(a.kind, addition, a, b);

export const minus = <K extends Numeric>(a: Quantity<K>, b: Quantity<NoInfer<K>>): Quantity<K> =>
  made(a.kind, subtraction, a, b);

/** The first amount scaled by a rate, a count or days; it keeps its kind. */
export const times = <K extends Numeric>(
  a: Quantity<K>,
  by: Quantity<Scalar> | number,
): Quantity<K> => made(a.kind, multiplication, a, scalar(by));

export const dividedBy = <K extends Numeric>(
  a: Quantity<K>,
  by: Quantity<Scalar> | number,
): Quantity<K> => made(a.kind, division, a, scalar(by));

/** One amount over another: a pure number. */
export const ratio = <K extends Numeric>(a: Quantity<K>, b: Quantity<NoInfer<K>>): Count =>
  made("count", division, a, b);

/** A growth factor raised to a number of periods. */
export const power = (base: Rate, exponent: Count): Rate => made("rate", raising, base, exponent);

export const lesser = <K extends Numeric>(a: Quantity<K>, b: Quantity<NoInfer<K>>): Quantity<K> =>
  made(a.kind, smaller, a, b);

export const greater = <K extends Numeric>(a: Quantity<K>, b: Quantity<NoInfer<K>>): Quantity<K> =>
  made(a.kind, larger, a, b);

/** Rounded once, to the cent, half away from zero. */
export const cents = (amount: Money): Money => made("money", roundingToCents, amount);

/** The sum of several amounts; of none at all, nothing. */
export const total = ([first, ...others]: readonly Money[]): Money =>
  others.reduce<Money>((sum, next) => made("money", addition, sum, next), first ?? none);

/** Days or a rate taken as a pure number. */
export const asCount = (figure: Quantity<Scalar>): Count => ({ kind: "count", made: figure.made });
