import { functionNamed } from "../../src/agreement";
import { allExamples } from "../../src/agreement/examples";
import { matrix } from "../../src/functions/cell-input";
import { FormulaReading } from "../../src/taskpane/explain/explained-calls";
import { cellAddress } from "../../src/workbook/a1";
import { copiedSteps } from "../../src/workbook/copied-steps";
import type { Block, CellContent } from "../../src/workbook/port";
import { bookOf } from "./book-of";

/** A worked case whose arguments stand in cells, and its steps copied to a sheet of their own. */
export interface CopiedExample {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly gives: number | boolean | string;
  /** The cell of a table that is meant. */
  readonly at?: readonly [number, number];
  /** What each argument's sheet is called. */
  readonly sheets: readonly string[];
  readonly block: Block;
}

const rowsOf = (value: unknown): CellContent[][] =>
  matrix(value).map((row) => row.map((cell) => (cell ?? "") as CellContent));

/** The cells of an argument's sheet. */
export const inputRows = rowsOf;

/** The steps of a call, its arguments in sheets named after a prefix, as copied to a sheet. */
export function copiedCall(
  name: string,
  args: readonly unknown[],
  prefix: string,
  to = "Explain",
): Block {
  const references = args.map((argument, at) => {
    const rows = rowsOf(argument);
    const last = cellAddress(rows.length - 1, rows[0]!.length - 1);
    return `${prefix}${at}!A1${last === "A1" ? "" : `:${last}`}`;
  });
  const named = Object.fromEntries(
    args.map((argument, at) => [`${prefix}${at}`, rowsOf(argument)]),
  );
  const book = bookOf({ Work: [[""]], ...named });
  const formula = `=COMP.${name}(${references.join(",")})`;
  const [explained] = new FormulaReading(formula, "Work", book).explained().calls;
  if (explained?.subject.is !== "followed") throw new Error(`${formula} is not explained.`);
  const { definition, args: written } = explained.subject;
  const from = { sheet: "Work", row: 0, column: 0 };
  return copiedSteps({ definition, args: written, from }, { sheet: to, row: 0, column: 0 });
}

/** Every worked case of the functions of one amount, or of those of a table, copied. */
export async function copiedExamples(
  shape: "amount" | "table" = "amount",
): Promise<readonly CopiedExample[]> {
  const examples = (await allExamples()).filter(
    ({ call: [name] }) => functionNamed(name)?.shape === shape,
  );
  return examples.map(({ call: [name, ...args], gives, at }, index) => {
    const prefix = `In_${index}_`;
    const sheets = args.map((_, at) => `${prefix}${at}`);
    const block = copiedCall(name, args, prefix, `Steps_${index}`);
    return { name, args, gives, sheets, block, ...(at ? { at } : {}) };
  });
}
