import { readFacts } from "../src/functions/arguments";
import { askedColumns, rowsOf } from "../src/functions/columnar";
import type { CellColumn } from "../src/functions/fact-columns";
import type { Cell } from "../src/functions/grid";
import { Evaluation } from "../src/quantities/exact";
import type { Fact } from "../src/quantities/fact";
import { literalOf } from "../src/quantities/value";
import type { Person } from "./people";
import { inputs, twelveAmounts } from "./twelve-amounts";

const facts: readonly Fact[] = Object.values(inputs);
const amounts = twelveAmounts();
const asked = askedColumns(amounts, facts);

/** The 12 amounts of one row by the exact reader, its cells read and checked first. */
export function exactly(row: Person): Cell[] {
  const entered = readFacts(
    facts.map((fact, at) => [fact, row[at]]),
    "The bench",
  );
  const evaluation = new Evaluation({ facts: entered, lists: new Map() });
  return amounts.map((amount) => literalOf(evaluation.value(amount)));
}

/** The 12 amounts of every row by the columns reader, and how many rows it left to the exact one. */
export function byColumns(rows: readonly Person[]): {
  readonly answers: Cell[][];
  readonly workedExactly: number;
} {
  let workedExactly = 0;
  const cells = new Map<Fact, CellColumn>(
    facts.map((fact, column) => [fact, { cells: rows, column, isOne: false, outside: null }]),
  );
  const answers = rowsOf(asked, rows.length, cells, (row) => {
    workedExactly += 1;
    return exactly(rows[row]!);
  });
  return { answers, workedExactly };
}
