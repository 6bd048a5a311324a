import type { Input } from "../../support/formula-row";
import type { Random } from "../../support/random";
import { Rational } from "../../support/rational";

/** Stands in a cell, or for a whole table, that cannot be computed. */
export const refused: unique symbol = Symbol("refused");

/** What a cell of a table should show. */
export type Shown = number | string | boolean | typeof refused;

/** An argument of a table: a single cell, or a range of labels and values. */
export type TableArgument = Input | readonly (readonly Input[])[];

/** A table as it should be, worked row by row from the agreement; it knows nothing of the product. */
export interface TableOracle {
  readonly name: string;
  /** So long that fewer are drawn. */
  readonly isLong?: boolean;
  readonly drawn: (random: Random) => readonly TableArgument[];
  /** Calls to be made each time besides those drawn. */
  readonly also?: readonly (readonly TableArgument[])[];
  /** The cells under the header, or `refused` where the whole call is. */
  readonly rows: (args: readonly TableArgument[]) => readonly (readonly Shown[])[] | typeof refused;
}

/** An amount that may not exist. */
export type Amount = Rational | typeof refused;

export const nothing = Rational.of(0);

/** Works with amounts while they all exist. */
export const worked = (
  amounts: readonly Amount[],
  work: (...known: readonly Rational[]) => Amount,
): Amount => (amounts.includes(refused) ? refused : work(...(amounts as readonly Rational[])));

export const sum = (amounts: readonly Amount[]): Amount =>
  worked(amounts, (...known) => known.reduce((all, each) => all.plus(each), nothing));

export const shownCents = (amount: Amount): Shown =>
  amount === refused ? refused : amount.toCents().toNumber();

/** An amount rounded to the cent, as the number a cell holds. */
export const inDollars = (amount: Rational): number => amount.toCents().toNumber();
