import { functionNamed, functions } from "../agreement";
import { isCellError, matrix, plain } from "./cell-input";
import { evaluate } from "./evaluate";
import { explain, explanationTable } from "./explain";
import type { Grid } from "./grid";
import { versionTable } from "./version";
import { Refusal } from "../quantities/refusal";

/** A name that is not in the catalogue. */
export class UnknownFunction extends Error {
  constructor(readonly functionName: string) {
    super(`There is no function ${functionName}. There are: ${functionNames.join(", ")}.`);
    this.name = "UnknownFunction";
  }
}

type Table = (...args: readonly unknown[]) => Grid;

/** EXPLAIN: the steps of a call, by the function's name and its arguments. */
const explained: Table = (functionName, ...args) => {
  const name = plain(matrix(functionName)[0]?.[0]);
  if (isCellError(name)) return [[name]];
  const definition = typeof name === "string" ? functionNamed(bareName(name)) : undefined;
  if (!definition) return [[unknownName(name)]];
  return explanationTable(explain(definition, args));
};

const unknownName = (name: unknown): Refusal =>
  new Refusal({
    code: "#VALUE!",
    label: "Function name",
    ...(typeof name === "string" || typeof name === "number" || typeof name === "boolean"
      ? { saw: { kind: "text", value: name } }
      : {}),
    needs: `EXPLAIN needs one of ${functions.map(({ name: each }) => each).join(", ")}.`,
  });

const bareName = (name: string) => name.trim().toUpperCase().replace(/^COMP\./, "");

/** The functions about functions: what they answer is words, not a rule's amount. */
const tables: Readonly<Record<string, Table>> = { EXPLAIN: explained, VERSION: versionTable };

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
