import { Evaluation } from "../../src/quantities/exact";
import { amount, year, type Fact, type ListFact } from "../../src/quantities/fact";
import { type Placed, type Placer, type Written } from "../../src/quantities/formula";
import { rows } from "../../src/quantities/lists";

import type { Literal, Quantity } from "../../src/quantities/quantity";

import { valueOf, type Value } from "../../src/quantities/value";
import { asked } from "./on-facts";

export const a = asked(amount("A"));
export const b = asked(amount("B"));
export const known = asked(amount("Known", { optional: true }));
export const costs = rows("Costs", { cost: amount("Cost"), times: year("Times") });

export const factOf = ({ made }: Quantity): Fact => {
  if (made.how !== "fact") throw new TypeError("only a fact is written");
  return made.fact;
};

export type Argument = readonly [of: Quantity, holds: Literal | undefined, cell?: string];

/** Arguments as they stand in a call: typed, or in a cell; rows of costs in column D, their times in E. */
export function call(args: readonly Argument[], listed: readonly number[] = []) {
  const facts = new Map<Fact, Written>();
  const values = new Map<Fact, Value>();
  for (const [of, holds, reference] of args) {
    facts.set(factOf(of), reference ? { reference } : {});
    if (holds !== undefined) values.set(factOf(of), valueOf(of.kind, holds));
  }
  const { cost, times: often } = costs.row;
  const cells = listed.map((_, at) => [
    [cost, { reference: `D${at + 1}` }] as const,
    [often, { reference: `E${at + 1}` }] as const,
  ]);
  const held = listed.map((each) => [
    [cost, valueOf("money", each)] as const,
    [often, valueOf("count", 2007)] as const,
  ]);
  return {
    facts,
    lists: new Map<ListFact, readonly ReadonlyMap<Fact, Written>[]>([
      [costs, cells.map((row) => new Map<Fact, Written>(row))],
    ]),
    evaluation: new Evaluation({
      facts: values,
      lists: new Map([[costs, held.map((row) => new Map<Fact, Value>(row))]]),
    }),
  };
}

/** A placer that gives each key a place named after its title, and what it was asked for. */
export function places(settings: Omit<Placer, "place">) {
  const asks: string[] = [];
  const placed: (Placed | undefined)[] = [];
  const kept = new Map<object, string>();
  const place: Placer["place"] = (title, key, write, told) => {
    const before = kept.get(key);
    if (before) return before;
    const name = title.replaceAll(/[^A-Za-z0-9]+/g, "_");
    kept.set(key, name);
    asks.push(`${title}: ${write()}`);
    placed.push(told);
    return name;
  };
  return { asks, placed, placer: { ...settings, place } };
}
