import { definedNames, definitionNamed } from "../agreement/define-clause";
import { Refusal } from "../quantities/refusal";
import { isCellError, matrix, plain } from "./cell-input";
import { explain, explanationTable } from "./explain";
import type { Grid } from "./grid";

/** A function's name without the namespace, in capitals. */
export const bareName = (name: string): string =>
  name
    .trim()
    .toUpperCase()
    .replace(/^COMP\./, "");

/** EXPLAIN: the steps of a call, by the function's name and its arguments. */
export function explained(functionName: unknown, ...args: readonly unknown[]): Grid {
  const name = plain(matrix(functionName)[0]?.[0]);
  if (isCellError(name)) return [[name]];
  const definition = typeof name === "string" ? definitionNamed(bareName(name)) : undefined;
  if (!definition) return [[unknownName(name)]];
  return explanationTable(explain(definition, args));
}

const unknownName = (name: number | string | boolean | null): Refusal =>
  new Refusal({
    code: "#VALUE!",
    label: "Function name",
    ...(name === null
      ? {}
      : { saw: { kind: typeof name === "string" ? "text" : "count", value: name } }),
    needs: `EXPLAIN needs one of ${definedNames().join(", ")}.`,
  });
