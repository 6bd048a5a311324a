import { definedNames, definitionNamed } from "../agreement/define-clause";
import { Refusal, type Seen } from "../quantities/refusal";
import { sizeOf } from "./arguments";
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
  const named = matrix(functionName);
  const { rows, columns } = sizeOf(named);
  if (rows * columns > 1) {
    const saw = { kind: "words", value: `a range of ${rows} × ${columns} cells` } as const;
    return [[refusedName("It needs a single cell here.", saw)]];
  }
  const name = plain(named[0]?.[0]);
  if (isCellError(name)) return [[name]];
  const definition = typeof name === "string" ? definitionNamed(bareName(name)) : undefined;
  if (!definition) return [[unknownName(name)]];
  return explanationTable(explain(definition, args));
}

const refusedName = (needs: string, saw?: Seen): Refusal =>
  new Refusal({ code: "#VALUE!", label: "Function name", ...(saw ? { saw } : {}), needs });

const unknownName = (name: number | string | boolean | null): Refusal =>
  refusedName(
    `EXPLAIN needs one of ${definedNames().join(", ")}.`,
    name === null ? undefined : { kind: typeof name === "string" ? "text" : "count", value: name },
  );
