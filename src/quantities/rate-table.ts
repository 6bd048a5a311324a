import type { Literal } from "./quantity";

/** One figure found in a table of law, with what is known about it. */
export interface Finding {
  /** The figure as a decimal text or number: a rate as a fraction, a limit in dollars. */
  readonly value: Literal;
  /** Where the figure comes from, in words fit to print. */
  readonly source: string;
  readonly verified: boolean;
  /** For a figure in force over a span of the first key (dates or years): first and last that give it. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * A dated table of law. `find` takes the keys in order (a date serial or a year, then a state);
 * it answers `undefined` where the table does not hold the figure.
 */
export interface RateTable {
  /** What the figure is called, e.g. "Prime rate". */
  readonly name: string;
  readonly kind: "rate" | "money" | "yesno";
  /** The last date (serial) or year the table is known through. */
  readonly knownThrough: number;
  /** What in the table is not verified, as a sentence; empty where everything is. */
  readonly unverified: string;
  /** What to do where the table has no figure, as a sentence. */
  readonly otherwise: string;
  find(...keys: readonly Literal[]): Finding | undefined;
  /** Which key, counted from 0, the table does not know at all; absent where that is always the first. */
  unknown?(...keys: readonly Literal[]): number;
}
