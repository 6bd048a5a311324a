import { askedColumns, rowsOf } from "../src/functions/columnar";
import type { CellColumn } from "../src/functions/fact-columns";
import type { Cell } from "../src/functions/grid";
import { readFacts } from "../src/functions/arguments";
import { Evaluation } from "../src/quantities/exact";
import type { Fact } from "../src/quantities/fact";
import { literalOf } from "../src/quantities/value";
import type { Person } from "./people";
import { inputs, twelveAmounts } from "./twelve-amounts";

const facts: readonly Fact[] = Object.values(inputs);
const amounts = twelveAmounts();
const asked = askedColumns(amounts);

/** The 12 amounts of one row by the exact reader, read and checked as a cell's are. */
export function exactly(row: Person): Cell[] {
  const known = {
    facts: readFacts(
      facts.map((fact, at) => [fact, row[at]]),
      "Bench",
    ),
    lists: new Map(),
  };
  const evaluation = new Evaluation(known);
  return amounts.map((amount) => literalOf(evaluation.value(amount)));
}

/** Rows that `byColumns` had to work exactly, in the last call. */
export let workedExactly = 0;
export const reasons: Record<string, number> = {};

/** The 12 amounts of every row by the columns reader, from cells to cells. */
export function byColumns(rows: readonly Person[]): Cell[][] {
  workedExactly = 0;
  const cells = new Map<Fact, CellColumn>(
    facts.map((fact, column) => [fact, { cells: rows, column, isOne: false, outside: null }]),
  );
  return rowsOf(asked, rows.length, cells, (row) => {
    workedExactly += 1;
    return exactly(rows[row]!);
  });
}
