import { Evaluation, type Known } from "../../src/quantities/exact";
import { factQuantity, type Fact } from "../../src/quantities/fact";
import type { Kind, Literal, Quantity } from "../../src/quantities/quantity";
import { valueOf } from "../../src/quantities/value";

/** A quantity and the figure entered for it. */
export type Entered = readonly [Quantity, Literal];

export const asked = <K extends Kind>(fact: Fact<K>): Quantity<K> => factQuantity(fact);

const factOf = ({ made }: Quantity): Fact => {
  if (made.how !== "fact") throw new TypeError("only a fact is entered");
  return made.fact;
};

export const knownFrom = (...entered: readonly Entered[]): Known => ({
  facts: new Map(
    entered.map(([quantity, literal]) => [factOf(quantity), valueOf(quantity.kind, literal)]),
  ),
  lists: new Map(),
});

/** An evaluation on the figures entered; every other fact is blank. */
export const onFacts = (...entered: readonly Entered[]): Evaluation =>
  new Evaluation(knownFrom(...entered));
