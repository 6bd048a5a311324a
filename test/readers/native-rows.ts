import { functionNamed } from "../../src/agreement";
import { nativeFormula, type Form } from "../../src/functions/portable";
import { columnName, type FormulaRow, type Input } from "../support/formula-row";
import { Random } from "../support/random";
import type { Rational } from "../support/rational";
import { shownAmount, type Argument, type Oracle } from "./oracles/oracle";
import { definitionOf, randomCall } from "./random-call";

/** One random call as a row of a sheet: its arguments in cells, its native formula beside them. */
export interface NativeRow extends FormulaRow {
  readonly args: readonly Argument[];
  /** The amount before it is rounded; undefined where the call is refused. */
  readonly amount: Rational | undefined;
  readonly expected: number | boolean | undefined;
}

/** Amounts a spreadsheet's fifteen digits carry to the cent through a gross-up. */
export const MOST_MONEY = 2_000_000;

/** Lays the arguments out from column A on, lists side by side, and refers to them. */
function laidOut(args: readonly Argument[], row: number) {
  const inputs: Input[] = [];
  const written = args.map((argument) => {
    const cells = Array.isArray(argument) ? (argument as Input[]) : [argument as Input];
    const first = `${columnName(inputs.length)}${row}`;
    inputs.push(...cells);
    const last = `${columnName(inputs.length - 1)}${row}`;
    const isList = Array.isArray(argument);
    return { text: isList ? `${first}:${last}` : first, value: isList ? [argument] : argument };
  });
  return { inputs, written };
}

/** Random calls of a function, each in its own row of one sheet, from a row on. */
export function nativeRows(
  oracle: Oracle,
  count: number,
  form: Form = "plain",
  firstRow = 1,
): NativeRow[] {
  const random = new Random(`formula ${oracle.name}`);
  return Array.from({ length: count }, (_, at) => {
    const args = randomCall(oracle, random, { mostMoney: MOST_MONEY });
    const { inputs, written } = laidOut(args, firstRow + at);
    const formula = nativeFormula(definitionOf(oracle), written, form);
    const amount = oracle.amount(args);
    return { args, inputs, formula, amount, expected: amount && shownAmount(oracle, amount) };
  });
}

/** A call with its arguments in cells, as one row; a range lies on its side. Undefined where there is no formula. */
export function nativeRow(
  name: string,
  args: readonly unknown[],
  row: number,
): FormulaRow | undefined {
  const definition = functionNamed(name);
  if (definition?.shape !== "amount") return undefined;
  const cells = args.map((each) =>
    Array.isArray(each) ? (each.flat() as Input[]) : (each as Input),
  );
  const { inputs, written } = laidOut(cells, row);
  return { inputs, formula: nativeFormula(definition, written) };
}

const ROUNDING = /ROUND\(ROUND\(/g;
const ROUNDED = /,7\),2\)/g;

/** A formula with something else in place of each rounding to the cent. */
function rerounded(formula: string, opening: string, closing: string) {
  const opened = formula.match(ROUNDING)?.length ?? 0;
  if (opened !== (formula.match(ROUNDED)?.length ?? 0)) {
    throw new Error(`The rounding of ${formula} is not one this test can take off.`);
  }
  const rewritten = formula.replace(ROUNDING, opening).replace(ROUNDED, closing);
  return { formula: rewritten, wasRounded: opened > 0 };
}

/** The same row with its roundings taken off, for an engine whose ROUND cannot be trusted. */
export const unrounded = <Row extends FormulaRow>(
  row: Row,
): Row & { readonly wasRounded: boolean } => ({ ...row, ...rerounded(row.formula, "((", "))") });

/** The same formula rounding whole cents, whose halves a double holds, for an engine whose ROUND misses others. */
export const inWholeCents = (formula: string): string =>
  rerounded(formula, "(ROUND(ROUND((", ")*100,5),0)/100)").formula;
