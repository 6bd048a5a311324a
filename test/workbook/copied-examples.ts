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
  /** The row its arguments begin at, on the sheet of all inputs. */
  readonly inputRow: number;
  readonly block: Block;
}

const rowsOf = (value: unknown): CellContent[][] =>
  matrix(value).map((row) => row.map((cell) => (cell ?? "") as CellContent));

/** The sheets of a file: every case's arguments, and every case's steps, one case under another. */
export const INPUTS = "Inputs";
export const STEPS = "Steps";

/** The cells of a case's arguments: one under another. */
export const inputRows = (args: readonly unknown[]): CellContent[][] => args.flatMap(rowsOf);

/** Where each argument stands among the inputs. */
function areasOf(args: readonly unknown[], from: number): readonly string[] {
  let row = from;
  return args.map((argument) => {
    const rows = rowsOf(argument);
    const [first, last] = [
      cellAddress(row, 0),
      cellAddress(row + rows.length - 1, rows[0]!.length - 1),
    ];
    row += rows.length;
    return `${INPUTS}!${first}${last === first ? "" : `:${last}`}`;
  });
}

/** The steps of a call, its arguments in cells from a row on, as copied to another row of another sheet. */
export function copiedCall(
  name: string,
  args: readonly unknown[],
  inputRow: number,
  row: number,
): Block {
  const cells = inputRows(args);
  const width = Math.max(...cells.map(({ length }) => length));
  const above = Array.from({ length: inputRow }, () => Array<CellContent>(width).fill(""));
  const book = bookOf({ Work: [[""]], [INPUTS]: [...above, ...cells] });
  const formula = `=COMP.${name}(${areasOf(args, inputRow).join(",")})`;
  const [explained] = new FormulaReading(formula, "Work", book).explained().calls;
  if (explained?.subject.is !== "followed") throw new Error(`${formula} is not explained.`);
  const { definition, args: written } = explained.subject;
  const from = { sheet: "Work", row: 0, column: 0 };
  return copiedSteps({ definition, args: written, from }, { sheet: STEPS, row, column: 0 });
}

/** Every worked case of the functions of one amount, or of those of a table, copied. */
export async function copiedExamples(
  shape: "amount" | "table" = "amount",
): Promise<readonly CopiedExample[]> {
  const examples = (await allExamples()).filter(
    ({ call: [name] }) => functionNamed(name)?.shape === shape,
  );
  let [inputRow, row] = [0, 0];
  return examples.map(({ call: [name, ...args], gives, at }) => {
    const copied = { name, args, gives, inputRow, ...(at ? { at } : {}) };
    const block = copiedCall(name, args, inputRow, row);
    inputRow += inputRows(args).length;
    row += block.formulas.length;
    return { ...copied, block };
  });
}
