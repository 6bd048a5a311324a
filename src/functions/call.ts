import { functionNamed, functions, packageName } from "../agreement";
import type { TableFunction } from "../agreement/define-clause";
import { evaluate } from "./evaluate";
import { bareName, explained } from "./explain-call";
import type { Grid } from "./grid";
import { roster } from "./roster";
import { versionTable } from "./version";

/** A name that is not in the catalogue. */
export class UnknownFunction extends Error {
  constructor(readonly functionName: string) {
    super(`There is no function ${functionName}. There are: ${functionNames.join(", ")}.`);
    this.name = "UnknownFunction";
  }
}

type Table = (...args: readonly unknown[]) => Grid;

/** The functions about functions: what they answer is words, not a rule's amount. */
const tables: Readonly<Record<string, Table>> = {
  ROSTER: (people) => roster(functionNamed(packageName) as TableFunction, people),
  EXPLAIN: explained,
  VERSION: versionTable,
};

export const functionNames: readonly string[] = [
  ...functions.map(({ name }) => name),
  ...Object.keys(tables),
];

/**
 * Calls a function of the catalogue by name. Arguments are cells or ranges (rows of cells); blank is
 * `null`. Bad input is a `Refusal` in the grid; only an unknown name throws.
 */
export function call(name: string, ...args: readonly unknown[]): Grid {
  const wanted = bareName(name);
  const table = Object.hasOwn(tables, wanted) ? tables[wanted] : undefined;
  if (table) return table(...args);
  const definition = functionNamed(wanted);
  if (!definition) throw new UnknownFunction(name);
  return evaluate(definition, args);
}
