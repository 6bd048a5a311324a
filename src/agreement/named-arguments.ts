import { isList, type Fact, type ListFact } from "../quantities/fact";
import type { Facts } from "./define-clause";

/** An argument as Excel names it: `maximumBonus` is typed `maximum_bonus`. */
export const argumentName = (key: string): string =>
  key.replace(/[A-Z0-9]+/g, (capitals) => `_${capitals.toLowerCase()}`);

/** An argument of a function: its name as Excel shows it, the fact it enters, the list it is a column of. */
export interface NamedArgument {
  readonly name: string;
  readonly fact: Fact;
  readonly list?: ListFact;
}

const spreadOut = (facts: Facts): readonly NamedArgument[] =>
  Object.entries(facts).flatMap(([key, fact]) =>
    isList(fact)
      ? Object.entries(fact.row).map(([column, cell]) => ({
          name: argumentName(column),
          fact: cell,
          list: fact,
        }))
      : [{ name: argumentName(key), fact }],
  );

const named = new WeakMap<Facts, readonly NamedArgument[]>();

/** A function's arguments in order, the columns of a list spread out; every call of it asks. */
export function argumentsOf(facts: Facts): readonly NamedArgument[] {
  const kept = named.get(facts);
  if (kept) return kept;
  const spread = spreadOut(facts);
  named.set(facts, spread);
  return spread;
}
