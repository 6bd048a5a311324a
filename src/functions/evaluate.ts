import type { FunctionDefinition } from "../agreement/define-clause";
import type { Fact, ListFact } from "../quantities/fact";
import { Evaluation, type Known } from "../quantities/exact";
import { Refusal } from "../quantities/refusal";
import { literalOf, type Value } from "../quantities/value";
import { matrix, plain } from "./cell-input";
import type { Cell, Grid } from "./grid";
import { PassedThrough, read } from "./reading";
import { sectionInWords } from "./wording";

type Matrix = ReturnType<typeof matrix>;

interface Argument {
  readonly fact: Fact;
  readonly cells: Matrix;
}

interface Arguments {
  readonly singles: readonly Argument[];
  readonly lists: readonly { readonly list: ListFact; readonly columns: readonly Argument[] }[];
}

const isList = (fact: Fact | ListFact): fact is ListFact => "row" in fact;

/** Sorts a call's arguments to its facts, in order. */
function sorted(definition: FunctionDefinition, args: readonly unknown[]): Arguments {
  const singles: Argument[] = [];
  const lists: { list: ListFact; columns: Argument[] }[] = [];
  let at = 0;
  const next = (fact: Fact): Argument => ({ fact, cells: matrix(args[at++]) });
  for (const fact of Object.values(definition.facts)) {
    if (isList(fact)) lists.push({ list: fact, columns: Object.values(fact.row).map(next) });
    else singles.push(next(fact));
  }
  return { singles, lists };
}

const sizeOf = (cells: Matrix) => ({
  rows: cells.length,
  columns: Math.max(...cells.map((row) => row.length)),
});

const isOmitted = (cells: Matrix) => cells.length === 1 && cells[0]!.length <= 1 && plain(cells[0]![0]) === null;

/** Reads a list argument whole, row by row; wholly blank rows are skipped. */
function readList(
  list: ListFact,
  columns: readonly Argument[],
  section: string,
): readonly ReadonlyMap<Fact, Value>[] {
  const present = columns.filter(({ cells }) => !isOmitted(cells));
  const flat = new Map(present.map(({ fact, cells }) => [fact, cells.flat()]));
  const length = Math.max(0, ...[...flat.values()].map((cells) => cells.length));
  const unequal = [...flat].find(([, cells]) => cells.length !== length);
  if (unequal) {
    throw new Refusal({
      code: "#VALUE!",
      label: unequal[0].label,
      saw: { kind: "count", value: unequal[1].length },
      needs: `It is a list that needs as many cells as the longest beside it, ${length}.`,
    });
  }
  const rows: ReadonlyMap<Fact, Value>[] = [];
  for (let at = 0; at < length; at += 1) {
    const cells = [...flat.values()].map((column) => column[at]);
    if (cells.every((cell) => plain(cell) === null)) continue;
    rows.push(readFacts(columns.map(({ fact }) => [fact, flat.get(fact)?.[at]]), section));
  }
  const { fewest, longest = Infinity } = list;
  if (rows.length < fewest || rows.length > longest) {
    const needs = `${section} needs ${longest === Infinity ? `at least ${fewest}` : `${fewest} to ${longest}`}.`;
    throw new Refusal({
      code: "#VALUE!",
      label: `The number of entries of ${columns[0]!.fact.label}`,
      saw: { kind: "count", value: rows.length },
      needs,
    });
  }
  return rows;
}

const readFacts = (
  cells: readonly (readonly [Fact, unknown])[],
  section: string,
): ReadonlyMap<Fact, Value> => {
  const facts = new Map<Fact, Value>();
  for (const [fact, cell] of cells) {
    const value = read(fact, cell, section);
    if (value !== undefined) facts.set(fact, value);
  }
  return facts;
};

/** Everything a call was given, read and checked; throws a refusal or an error passed through. */
export function known(definition: FunctionDefinition, args: readonly unknown[]): Known {
  const { singles, lists } = sorted(definition, args);
  const section = sectionInWords(definition.section);
  for (const { fact, cells } of singles) mustBeSingle(fact, cells);
  return {
    facts: readFacts(singles.map(({ fact, cells }) => [fact, cells[0]?.[0]]), section),
    lists: new Map(lists.map(({ list, columns }) => [list, readList(list, columns, section)])),
  };
}

function mustBeSingle(fact: Fact, cells: Matrix): void {
  const { rows, columns } = sizeOf(cells);
  if (rows === 1 && columns === 1) return;
  throw new Refusal({
    code: "#VALUE!",
    label: fact.label,
    saw: { kind: "text", value: `range of ${rows} × ${columns} cells` },
    needs: "It needs a single cell here.",
  });
}

const MISSING = { error: "#N/A" };

/** A cell, or what stands in its place where it cannot be computed. */
function answer(work: () => Cell): Cell {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Refusal) return problem;
    if (problem instanceof PassedThrough) return problem.cell;
    throw problem;
  }
}

const valued = (definition: FunctionDefinition, facts: Known): Cell =>
  literalOf(new Evaluation(facts).value(definition.result()));

/** One cell of a broadcast argument: a dimension of one stretches; outside the shape there is none. */
const cellOf = (cells: Matrix, { rows, columns }: ReturnType<typeof sizeOf>, row: number, column: number) => {
  const source = cells[rows === 1 ? 0 : row];
  const at = columns === 1 ? 0 : column;
  return source && at < source.length ? { cell: source[at] } : undefined;
};

/**
 * Calls a function on cells. Ranges broadcast as Excel's own functions do; one bad row is one bad cell,
 * a `Refusal` or the error that stood in the input. A single answer is a grid of one cell.
 */
export function evaluate(definition: FunctionDefinition, args: readonly unknown[]): Grid {
  const { singles, lists } = sorted(definition, args);
  if (lists.length > 0) return [[answer(() => valued(definition, known(definition, args)))]];
  const section = sectionInWords(definition.section);
  const sizes = singles.map(({ cells }) => sizeOf(cells));
  const rows = Math.max(1, ...sizes.map((size) => size.rows));
  const columns = Math.max(1, ...sizes.map((size) => size.columns));
  const at = (row: number, column: number): Cell =>
    answer(() => {
      const cells = singles.map(({ fact, cells: given }, index) => {
        const found = cellOf(given, sizes[index]!, row, column);
        if (!found) throw new PassedThrough(MISSING);
        return [fact, found.cell] as const;
      });
      return valued(definition, { facts: readFacts(cells, section), lists: new Map() });
    });
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => at(row, column)),
  );
}
