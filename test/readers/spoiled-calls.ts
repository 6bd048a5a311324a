import { argumentsOf } from "../../src/agreement/named-arguments";
import { type Fact } from "../../src/quantities/fact";
import type { Input } from "../support/formula-row";
import { Random } from "../support/random";
import type { Argument, Oracle } from "./oracles/oracle";
import { definitionOf, randomCall } from "./random-call";

/** Inputs no fact of a kind may hold, as `design` puts it: text, yes/no for figures, and out of bounds. */
function badInputs({ kind, optional, oneOf, most, below, whole }: Fact): readonly Input[] {
  const blank: readonly Input[] = optional ? [] : [null];
  switch (kind) {
    case "money":
      return [...blank, "850000", "x", true, -0.01, 1_000_000_000_000];
    case "rate":
      return [...blank, "35%", true, -0.01, below === undefined ? 1.01 : 1, 35];
    case "date":
      return [...blank, "12/12/2007", false, 60, -1, 2_958_466];
    case "yesno":
      return [...blank, "TRUE", 1, 0];
    case "text":
      return [...blank, 7, true];
    default:
      if (oneOf) return [...blank, "3", true, 5.5, 7];
      return [...blank, "3", true, -1, (most ?? 1200) + 1, ...(whole ? [2007.5] : [])];
  }
}

export interface SpoiledCall {
  readonly args: readonly Argument[];
  /** The argument that is no good, and what stands in it. */
  readonly spoiled: string;
}

const MOST_TRIES = 200;

/** A random call that is not refused, with all its arguments entered if possible. */
function soundCall(oracle: Oracle, random: Random): readonly Argument[] {
  for (let turn = 0; turn < MOST_TRIES; turn += 1) {
    const args = randomCall(oracle, random, { mostMoney: 100_000 });
    const isFull = args.every((each) => each !== null) || turn > MOST_TRIES / 2;
    if (isFull && oracle.amount(args) !== undefined) return args;
  }
  throw new Error(`${oracle.name} refuses whatever is drawn`);
}

/** Calls of a function that must be refused, each for one bad argument: every bad input of every one. */
export function spoiledCalls(oracle: Oracle): readonly SpoiledCall[] {
  const random = new Random(`spoiled ${oracle.name}`);
  const sound = soundCall(oracle, random);
  return argumentsOf(definitionOf(oracle).facts).flatMap(({ name, fact, list }, place) =>
    badInputs(fact)
      .filter((bad) => !(list && bad === null))
      .map((bad) => ({
        spoiled: `${name} ${JSON.stringify(bad)}`,
        args: sound.map((argument, at) => {
          if (at !== place) return argument;
          const [, ...others] = Array.isArray(argument) ? (argument as readonly Input[]) : [];
          return list ? [bad, ...others] : bad;
        }),
      })),
  );
}
