import type { FunctionDefinition } from "../../agreement/define-clause";
import { isList } from "../../quantities/fact";
import type { Grid } from "../../functions/grid";
import type { Argument } from "./arguments";

/** The rectangle an answer fills, from the cell that holds the formula. */
export interface Spill {
  readonly rows: number;
  readonly columns: number;
}

/** How much of a long column the pane works out as one types; the formula takes all of it. */
export const PREVIEWED_ROWS = 100;

type Rows = readonly (readonly unknown[])[];

const isRange = (value: unknown): value is Rows => Array.isArray(value);

const sameValue = ({ value }: Argument) => value;

const hasLists = ({ facts }: FunctionDefinition) => Object.values(facts).some(isList);

/** Only a function of single amounts repeats itself down a range; lists and tables are read whole. */
const repeats = (definition: FunctionDefinition) =>
  definition.shape === "amount" && !hasLists(definition);

/** The arguments' values, long ranges cut to their first rows where each row is an answer of its own. */
export const previewed = (
  definition: FunctionDefinition,
  args: readonly Argument[],
): readonly unknown[] =>
  repeats(definition)
    ? args.map(({ value }) => (isRange(value) ? value.slice(0, PREVIEWED_ROWS) : value))
    : args.map(sameValue);

/** The arguments of the answer's first cell. */
export const firstCells = (
  definition: FunctionDefinition,
  args: readonly Argument[],
): readonly unknown[] =>
  repeats(definition)
    ? args.map(({ value }) => (isRange(value) ? value[0]?.[0] : value))
    : args.map(sameValue);

const extent = (ranges: readonly Rows[], of: (rows: Rows) => number) =>
  Math.max(1, ...ranges.map(of));

/** The rectangle a call's answer fills. */
export function spillOf(
  definition: FunctionDefinition,
  args: readonly Argument[],
  grid: Grid,
): Spill {
  if (!repeats(definition)) return { rows: grid.length, columns: grid[0]?.length ?? 1 };
  const ranges = args.map(sameValue).filter(isRange);
  return {
    rows: extent(ranges, (rows) => rows.length),
    columns: extent(ranges, (rows) => rows[0]?.length ?? 1),
  };
}
