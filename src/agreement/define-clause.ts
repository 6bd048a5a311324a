import type { Fact, ListFact } from "../quantities/fact";
import type { Kind, Quantity } from "../quantities/quantity";
import { factQuantity } from "../quantities/fact";

/** The facts of a function, in argument order; a list stands for one argument a column of its rows. */
export type Facts = Readonly<Record<string, Fact | ListFact>>;

type Asked<F> = F extends Fact<infer K> ? Quantity<K> : F;

/** The facts as a rule receives them: each a quantity, a list as it is. */
export type Known<F extends Facts> = { readonly [Name in keyof F]: Asked<F[Name]> };

/** A function a cell can call: facts in, one quantity (or a table of them) out. */
export interface FunctionDefinition {
  /** As typed after `COMP.`; frozen once released. */
  readonly name: string;
  /** The section or statute it computes. */
  readonly section: string;
  readonly facts: Facts;
  /** The rule on its facts, built once. */
  readonly result: () => Quantity;
}

/** A choice the agreement leaves open. None is silent. */
export interface Reading {
  /** Number in the register of readings. */
  readonly id: number;
  /** The operative words, verbatim. */
  readonly phrase: string;
  readonly question: string;
  readonly choices: readonly { readonly id: string; readonly words: string }[];
  /** The id of the choice in force unless switched. */
  readonly standard: string;
  readonly why: string;
  /** What switches it: an argument, a fact of PACKAGE, or what to enter instead. */
  readonly switchedBy: {
    /** Argument name as Excel shows it, e.g. `tax_on_tax`, of these functions. */
    readonly argument?: string;
    readonly functions?: readonly string[];
    readonly packageFact?: string;
    readonly enter?: string;
  };
}

export interface Clause {
  /** The folder's name, e.g. `04d-i-severance-lump`. */
  readonly id: string;
  /** e.g. `4(d)(i)`. */
  readonly section: string;
  readonly title: string;
  /** The agreement's words, verbatim, slips included. */
  readonly text: string;
  /** One plain-English paragraph. */
  readonly plain: string;
  readonly functions: readonly FunctionDefinition[];
  readonly readings: readonly Reading[];
  /** Why a clause without functions computes nothing. */
  readonly nothingToCompute?: string;
}

const isList = (fact: Fact | ListFact): fact is ListFact => "row" in fact;

/** A clause of the agreement, as its folder states it. */
export const defineClause = (clause: Clause): Clause => clause;

/** A worked case: the call, what it gives, and the sum that says so. A range is an array of rows. */
export interface Example {
  readonly call: readonly [string, ...unknown[]];
  readonly gives: number | boolean | string;
  readonly because: string;
}

/** Defines a function from its facts and its rule; the rule is built on first use and kept. */
export function defineFunction<F extends Facts, K extends Kind>(definition: {
  readonly name: string;
  readonly section: string;
  readonly facts: F;
  readonly rule: (facts: Known<F>) => Quantity<K>;
}): FunctionDefinition {
  const { name, section, facts, rule } = definition;
  let built: Quantity | undefined;
  const build = () => {
    const known = Object.entries(facts).map(([key, fact]) => [
      key,
      isList(fact) ? fact : factQuantity(fact),
    ]);
    return rule(Object.fromEntries(known) as Known<F>);
  };
  return { name, section, facts, result: () => (built ??= build()) };
}

/** An argument as Excel names it: `maximumBonus` is typed `maximum_bonus`. */
export const argumentName = (key: string): string =>
  key.replace(/[A-Z0-9]+/g, (capitals) => `_${capitals.toLowerCase()}`);

/** A function's arguments in order, the columns of a list spread out. */
export const argumentsOf = (
  facts: Facts,
): readonly { readonly name: string; readonly fact: Fact; readonly list?: ListFact }[] =>
  Object.entries(facts).flatMap(([key, fact]) =>
    isList(fact)
      ? Object.entries(fact.row).map(([column, cell]) => ({
          name: argumentName(column),
          fact: cell,
          list: fact,
        }))
      : [{ name: argumentName(key), fact }],
  );
