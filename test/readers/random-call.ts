import type { AmountFunction } from "../../src/agreement/define-clause";
import { argumentsOf } from "../../src/agreement/named-arguments";
import { functionNamed } from "../../src/agreement";
import type { Fact, ListFact } from "../../src/quantities/fact";
import type { Input } from "../support/formula-row";
import { randomInput, type Bounds, type Random } from "../support/random";
import type { Argument, Oracle } from "./oracles/oracle";

/** The definition an oracle judges. */
export function definitionOf({ name }: Oracle): AmountFunction {
  const definition = functionNamed(name);
  if (definition?.shape !== "amount") throw new Error(`${name} is no function of one amount`);
  return definition;
}

const LONGEST_LIST = 5;

/** Random arguments from the facts of a function; the columns of a list are equally long. */
export function randomCall(
  oracle: Oracle,
  random: Random,
  bounds: Bounds = {},
): readonly Argument[] {
  const lengths = new Map<ListFact, number>();
  const args = argumentsOf(definitionOf(oracle).facts).map(({ fact, list }): Argument => {
    if (!list) return randomInput(fact, random, bounds);
    const length = lengths.get(list) ?? random.whole(list.fewest, list.longest ?? LONGEST_LIST);
    lengths.set(list, length);
    return randomColumn(fact, length, random, bounds);
  });
  return oracle.arranged?.(args, random) ?? args;
}

function randomColumn(fact: Fact, length: number, random: Random, bounds: Bounds): Argument {
  if (fact.optional && random.chance(0.3)) return null;
  return Array.from({ length }, (): Input => randomInput(fact, random, bounds));
}

/** An argument as a call takes it: a list as one row or one column of cells. */
export const asRange = (argument: Argument, upright: boolean): unknown => {
  if (!Array.isArray(argument)) return argument;
  const cells = argument as readonly Input[];
  return upright ? cells.map((cell) => [cell]) : [cells];
};
