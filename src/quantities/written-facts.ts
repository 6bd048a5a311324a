import type { Evaluation } from "./exact";
import type { Fact, ListFact } from "./fact";
import type { Authority, Kind } from "./quantity";

/** An argument as it stands in the formula: a reference, or the figure itself. */
export interface Written {
  /** A reference such as `B2`; absent where the argument is a figure typed into the call. */
  readonly reference?: string;
}

/** The arguments of one call: how each fact is written, and what it holds at the moment. */
export interface WrittenFacts {
  readonly facts: ReadonlyMap<Fact, Written>;
  /** A list's rows, each cell as written. */
  readonly lists: ReadonlyMap<ListFact, readonly ReadonlyMap<Fact, Written>[]>;
  /** The facts as they stand, for what is decided or looked up as the formula is written. */
  readonly evaluation: Evaluation;
}

/** What a place holds: a step with its authority, or an argument. */
export interface Placed {
  readonly kind: Kind;
  readonly authority?: Authority;
  readonly fact?: Fact;
}

/** Gives each checked argument and named step a place of its own, a cell or a name, to refer to. */
export interface Placer {
  /** Arguments are checked around the places, not in each. */
  readonly isChecked: boolean;
  /** A choice longer than this has a place of its own too, so that sums of choices stay legible. */
  readonly longestChoice?: number;
  /** A figure of a table of law has a place of its own too. */
  readonly placesFigures?: boolean;
  place(title: string, key: object, write: () => string, placed?: Placed): string;
}
