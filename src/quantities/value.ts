import { Fraction } from "./fraction";
import type { Kind, Literal } from "./quantity";

/** What a reader computes with: a fraction, a date's serial number, a yes/no or a word. */
export type Value = Fraction | number | boolean | string;

/** Takes a typed or stored figure as a value of its kind. */
export const valueOf = (kind: Kind, literal: Literal): Value => {
  if (kind === "yesno" || kind === "text") return literal;
  if (kind === "date") return Math.floor(Number(literal));
  return Fraction.of(literal as number | string);
};

/** A value as a cell shows it. */
export const literalOf = (value: Value): Literal =>
  value instanceof Fraction ? value.toNumber() : value;
