import type { Input } from "../../support/formula-row";
import type { Random } from "../../support/random";
import { Rational } from "../../support/rational";

/** One argument of a call: a cell, or a list's cells in order. */
export type Argument = Input | readonly Input[];

/** What a function should give, worked from the agreement in fractions; it knows nothing of the product. */
export interface Oracle {
  readonly name: string;
  /** Whether the amount is a separate payment, rounded once to the cent. */
  readonly isPayment: boolean;
  /** The answer is TRUE or FALSE: 1 or 0 as an amount. */
  readonly isYesNo?: boolean;
  /** The amount before it is rounded; undefined where the call is to be refused. */
  readonly amount: (args: readonly Argument[]) => Rational | undefined;
  /** Whether the call is refused because a published table ends before it: `#N/A`, not `#VALUE!`. */
  readonly isPastTheTables?: (args: readonly Argument[]) => boolean;
  /** The separate payments inside a sum, each before it is rounded; a sum of none is not said. */
  readonly parts?: (args: readonly Argument[]) => readonly Rational[];
  /**
   * How many times larger than in a plain product the error of doubles gets in the native formula, by
   * taking away what is nearly all or by raising to a high power; 1 where it is not said.
   */
  readonly magnification?: (args: readonly Argument[]) => number;
  /** Turns random arguments into ones that lean on each other as real ones do, edges and ties included. */
  readonly arranged?: (args: readonly Argument[], random: Random) => readonly Argument[];
}

/** A number, or what its blank stands for. */
export function figure(argument: Argument | undefined, blank?: number): Rational {
  const given = argument ?? blank;
  if (typeof given !== "number") throw new TypeError(`${String(argument)} is not a number`);
  return Rational.of(given);
}

/** A date without its time of day. */
export const wholeDay = (argument: Argument | undefined): number => Math.floor(Number(argument));

/** A date that may be left out. */
export const dayIfAny = (argument: Argument | undefined): number | undefined =>
  argument === null || argument === undefined ? undefined : wholeDay(argument);

/** A list's cells; a list left out altogether has none. */
export const cellsOf = (argument: Argument | undefined): readonly Input[] =>
  Array.isArray(argument) ? (argument as readonly Input[]) : [];

/** What the cell shows: a payment rounded once, every other figure as it is, as the nearest double. */
export const shownAmount = ({ isPayment, isYesNo }: Oracle, amount: Rational): number | boolean => {
  if (isYesNo) return !amount.equals(0);
  return (isPayment ? amount.toCents() : amount).toNumber();
};

/** Whether a cell can show it: no figure past the largest double can be shown. */
export const isShowable = (shown: number | boolean | undefined): boolean =>
  typeof shown === "boolean" || Number.isFinite(shown);
