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
  /** The sheet its arguments stand in. */
  readonly sheet: string;
  readonly block: Block;
}

const rowsOf = (value: unknown): CellContent[][] =>
  matrix(value).map((row) => row.map((cell) => (cell ?? "") as CellContent));

/** The cells of the arguments' sheet: one argument under another. */
export const inputRows = (args: readonly unknown[]): CellContent[][] => args.flatMap(rowsOf);

/** Where each argument stands in that sheet. */
function areasOf(args: readonly unknown[], sheet: string): readonly string[] {
  let row = 0;
  return args.map((argument) => {
    const rows = rowsOf(argument);
    const [first, last] = [
      cellAddress(row, 0),
      cellAddress(row + rows.length - 1, rows[0]!.length - 1),
    ];
    row += rows.length;
    return `${sheet}!${first}${last === first ? "" : `:${last}`}`;
  });
}

/** The steps of a call, its arguments in a sheet, as copied to another. */
export function copiedCall(
  name: string,
  args: readonly unknown[],
  inputs: string,
  to = "Explain",
): Block {
  const book = bookOf({ Work: [[""]], [inputs]: inputRows(args) });
  const formula = `=COMP.${name}(${areasOf(args, inputs).join(",")})`;
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
    const sheet = `In_${index}`;
    const block = copiedCall(name, args, sheet, `Steps_${index}`);
    return { name, args, gives, sheet, block, ...(at ? { at } : {}) };
  });
}
