import type { Fact } from "../quantities/fact";
import type { Literal, Money, Quantity } from "../quantities/quantity";

/** One way of reading the words, and what it sets among the facts; one that sets nothing leaves them as entered. */
export interface ReadingChoice {
  /** Number in the register of readings. */
  readonly reading: number;
  /** The id of the choice there. */
  readonly choice: string;
  /** A value, nothing (the fact is left blank), or what the other facts come to. */
  readonly sets: readonly { readonly fact: Fact; readonly to: Literal | null | Quantity }[];
  /** Blank facts come to what it sets without anybody having chosen it. */
  readonly onlyWhenGiven?: true;
}

/** A reading whose other choice is a figure that only the user can say, entered as this fact. */
export interface OpenReading {
  readonly reading: number;
  readonly fact: Fact;
}

/** An amount that readings move. */
export interface MeasuredAmount {
  readonly title: string;
  readonly of: Money;
}

/** What the readings do to one set of facts. */
export interface Switches {
  /** The clauses, by folder, whose readings touch it. */
  readonly clauses: readonly string[];
  readonly choices: readonly ReadingChoice[];
  readonly open: readonly OpenReading[];
  /** What a choice is measured by; the first is what is paid in all. */
  readonly measures: readonly MeasuredAmount[];
}
