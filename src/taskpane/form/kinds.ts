import type { FunctionDefinition } from "../../agreement/define-clause";
import { known } from "../../functions/arguments";
import { sizeOfTable } from "../../functions/evaluate";
import type { Grid } from "../../functions/grid";
import { Evaluation } from "../../quantities/exact";
import type { Kind } from "../../quantities/quantity";
import { formatOfKind } from "../../workbook/model";

/** What each cell of an answer measures; words measure nothing. */
export type Kinds = readonly (readonly (Kind | undefined)[])[];

/** The kinds of an answer's cells, row by row. */
export function kindsOf(
  definition: FunctionDefinition,
  values: readonly unknown[],
  grid: Grid,
): Kinds {
  if (definition.shape === "amount") {
    const { kind } = definition.result();
    return grid.map((row) => row.map(() => kind));
  }
  const size = sizeOfTable(definition, new Evaluation(known(definition, values)));
  const { header, rows } = definition.table(size);
  return [
    header.map(() => undefined),
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === "object" && "of" in cell ? cell.of.kind : undefined)),
    ),
  ];
}

/** The number format a cell of this kind wants; `null` leaves the cell's own. */
export const formatOf = (kind: Kind | undefined): string | null =>
  (kind && formatOfKind[kind]) ?? null;
