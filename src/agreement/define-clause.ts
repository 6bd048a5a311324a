import type { Kind, Quantity } from "../quantities/quantity";
import { factQuantity, isList, type Fact, type ListFact } from "../quantities/fact";
import type { Table } from "../quantities/table";

/** The facts of a function, in argument order; a list stands for one argument a column of its rows. */
export type Facts = Readonly<Record<string, Fact | ListFact>>;

type Asked<F> = F extends Fact<infer K> ? Quantity<K> : F;

/** The facts as a rule receives them: each a quantity, a list as it is. */
export type Known<F extends Facts> = { readonly [Name in keyof F]: Asked<F[Name]> };

interface Described {
  /** As typed after `COMP.`; frozen once released. */
  readonly name: string;
  /** The section or statute it computes. */
  readonly section: string;
  readonly facts: Facts;
}

/** A function of one amount, date, rate or yes/no; ranges spill. */
export interface AmountFunction extends Described {
  readonly shape: "amount";
  /** The rule on its facts, built once. */
  readonly result: () => Quantity;
}

/** A function that spills a table with a header row; its arguments are single cells. */
export interface TableFunction extends Described {
  readonly shape: "table";
  /** The facts arrive as one range of labels and values instead of one argument each. */
  readonly labelled: boolean;
  /** How many repeated rows the facts call for; absent where the table has a fixed layout. */
  readonly size?: () => Quantity<"count">;
  /** The table for so many repeated rows, built once for each number. */
  readonly table: (size: number) => Table;
  /** The figures of many such tables at once, one column each; absent where nobody asks for many. */
  readonly roster?: () => readonly RosterColumn[];
}

/** One figure of a table asked for many people at once, where it applies. */
export interface RosterColumn {
  readonly title: string;
  readonly of: Quantity;
  readonly when?: Quantity<"yesno">;
}

/** A function a cell can call. */
export type FunctionDefinition = AmountFunction | TableFunction;

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

/** Figures held to look at and to enter, none of them looked up. */
export interface HeldFigures {
  readonly title: string;
  readonly note: string;
  /** The functions whose user enters one. */
  readonly functions: readonly string[];
  readonly figures: readonly HeldFigure[];
}

export interface HeldFigure {
  readonly what: string;
  /** First day in force. */
  readonly from: number;
  /** As read: the figure and what it is taken on. */
  readonly figure: string;
  readonly source: string;
  readonly verified: boolean;
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
  readonly heldFigures?: HeldFigures;
  /** Why a clause without functions computes nothing. */
  readonly nothingToCompute?: string;
}

/**
 * A clause of the agreement, as its folder states it. Stated in a function so that a bundle of cells,
 * which shows no words, can leave the words out.
 */
export const defineClause = (state: () => Clause): Clause => state();

/** A worked case: the call, what it gives, and the sum that says so. A range is an array of rows. */
export interface Example {
  readonly call: readonly [string, ...unknown[]];
  /** The cell meant, where the answer is a table: row and column, the header being row 0. */
  readonly at?: readonly [number, number];
  readonly gives: number | boolean | string;
  readonly because: string;
}

const defined = new Map<string, FunctionDefinition>();

const registered = <D extends FunctionDefinition>(definition: D): D => {
  defined.set(definition.name, definition);
  return definition;
};

/** A function defined so far, by its name: where cells are served, every clause's are. */
export const definitionNamed = (name: string): FunctionDefinition | undefined => defined.get(name);

export const definedNames = (): readonly string[] => [...defined.keys()];

/** Facts as the rules receive them. */
export const knownFacts = <F extends Facts>(facts: F): Known<F> =>
  Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [key, isList(fact) ? fact : factQuantity(fact)]),
  ) as Known<F>;

/** Defines a function from its facts and its rule; the rule is built on first use and kept. */
export function defineFunction<F extends Facts, K extends Kind>(definition: {
  readonly name: string;
  readonly section: string;
  readonly facts: F;
  readonly rule: (facts: Known<F>) => Quantity<K>;
}): AmountFunction {
  const { name, section, facts, rule } = definition;
  let built: Quantity | undefined;
  return registered({
    shape: "amount",
    name,
    section,
    facts,
    result: () => (built ??= rule(knownFacts(facts))),
  });
}

/** Defines a function whose answer is a table, laid out from its facts. */
export function defineTable<F extends Facts>(definition: {
  readonly name: string;
  readonly section: string;
  readonly facts: F;
  readonly labelled?: boolean;
  readonly size?: (facts: Known<F>) => Quantity<"count">;
  readonly table: (facts: Known<F>, size: number) => Table;
  readonly roster?: (facts: Known<F>) => readonly RosterColumn[];
}): TableFunction {
  const { name, section, facts, labelled = false, size, table, roster } = definition;
  const built = new Map<number, Table>();
  let known: Known<F> | undefined;
  let sized: Quantity<"count"> | undefined;
  const shared = () => (known ??= knownFacts(facts));
  return registered({
    shape: "table",
    name,
    section,
    facts,
    labelled,
    ...(size ? { size: () => (sized ??= size(shared())) } : {}),
    ...(roster ? { roster: () => roster(shared()) } : {}),
    table: (rows) => {
      const kept = built.get(rows) ?? table(shared(), rows);
      built.set(rows, kept);
      return kept;
    },
  });
}
