import { functionNamed } from "../../src/agreement";
import { nativeTable } from "../../src/functions/portable";
import { columnName } from "../support/formula-row";
import type { Written } from "../support/sheet-file";
import type { TableArgument } from "./oracles/table";

/** A table call laid out as native formulas: its arguments, the table, and the workings it rests on. */
export interface NativeBlock {
  readonly args: readonly TableArgument[];
  /** The row of the sheet it begins in. */
  readonly top: number;
  /** The rows of the sheet the block takes up. */
  readonly rows: readonly (readonly Written[])[];
  /** Where each cell of the table stands, the header included. */
  readonly cells: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Where the workings stand. */
  readonly workings: readonly string[];
}

const TABLE = 11;
const WORKINGS = 22;

const written = (content: string): Written =>
  content.startsWith("=") ? { formula: content.slice(1) } : content;

/** The arguments in cells from column A on: one row of them, or the range of labels and values. */
function inputsOf(args: readonly TableArgument[], top: number) {
  const [first] = args;
  if (Array.isArray(first)) {
    const range = first as readonly (readonly Written[])[];
    const text = `A${top}:B${top + range.length - 1}`;
    return { inputs: range, texts: [{ text, value: range }] };
  }
  const texts = args.map((value, at) => ({ text: `${columnName(at)}${top}`, value }));
  return { inputs: [args as readonly Written[]], texts };
}

/** The native block of a table call, from a row of a sheet on. */
export function nativeBlock(
  name: string,
  args: readonly TableArgument[],
  top: number,
): NativeBlock {
  const definition = functionNamed(name);
  if (definition?.shape !== "table") throw new Error(`${name} spills no table`);
  const { inputs, texts } = inputsOf(args, top);
  const { cells: formulas, workings } = nativeTable(definition, texts, {
    cell: (row, column) => `${columnName(TABLE + column)}${top + row}`,
    working: (at) => `${columnName(WORKINGS)}${top + at}`,
  });
  const height = Math.max(inputs.length, formulas.length, workings.length) + 1;
  const rows = Array.from({ length: height }, (_, at) => {
    const row = Array<Written>(WORKINGS + 1).fill(null);
    inputs[at]?.forEach((input, column) => (row[column] = input));
    formulas[at]?.forEach((content, column) => (row[TABLE + column] = written(content)));
    const working = workings[at];
    if (working) row[WORKINGS] = written(working.formula);
    return row;
  });
  const cells = formulas.map((row, at) =>
    row.map((_, column) => `${columnName(TABLE + column)}${top + at}`),
  );
  const places = workings.map((_, at) => `${columnName(WORKINGS)}${top + at}`);
  return { args, top, rows, cells, formulas, workings: places };
}

/** Blocks of many calls one under another, and the sheet they make. */
export function nativeBlocks(name: string, calls: readonly (readonly TableArgument[])[]) {
  const sheet: (readonly Written[])[] = [];
  const blocks = calls.map((args) => {
    const block = nativeBlock(name, args, sheet.length + 1);
    sheet.push(...block.rows);
    return block;
  });
  return { sheet, blocks };
}
