import type { AmountFunction, FunctionDefinition, TableFunction } from "../agreement/define-clause";
import type { Block } from "../quantities/column";
import { Evaluation, type Known } from "../quantities/exact";
import type { Fact } from "../quantities/fact";
import type { Fraction } from "../quantities/fraction";
import { Refusal } from "../quantities/refusal";
import type { TableCell } from "../quantities/table";
import { known, mustNotBeMore, readFacts, sizeOf, sorted, type Argument } from "./arguments";
import { isOneCell, type Matrix } from "./cell-input";
import { askedColumns, oneRow, rowsOf, type AskedColumns } from "./columnar";
import { blankFact, onlyCell, type CellColumn } from "./fact-columns";
import type { Cell, Grid } from "./grid";
import { held } from "./held";
import { isSingle } from "./labelled";
import { PassedThrough } from "./reading";
import { sectionInWords } from "./wording";

/** What a column holds past its end; each such row is answered by its own refusal. */
const MISSING = { error: "#N/A" };

const outside = ({ label }: Fact, { rows, columns }: ReturnType<typeof sizeOf>) =>
  new Refusal({
    code: "#N/A",
    label,
    saw: { kind: "words", value: `a range of ${rows} × ${columns} cells` },
    needs: "Beside a longer range it needs as many cells, or one.",
  });

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

const valued = (definition: AmountFunction, facts: Known): Cell =>
  held(new Evaluation(facts).value(definition.result()));

/** How many repeated rows the facts call for. */
export const sizeOfTable = (definition: TableFunction, evaluation: Evaluation): number =>
  definition.size ? (evaluation.value(definition.size()) as Fraction).toNumber() : 0;

/** What a cell of a table shows on these facts. */
export function tableCell(cell: TableCell, evaluation: Evaluation): Cell {
  if (typeof cell === "string") return cell;
  const holds = cell.when ? evaluation.value(cell.when) === true : true;
  if ("words" in cell) return holds ? cell.words : cell.otherwise;
  return holds ? held(evaluation.value(cell.of)) : (cell.otherwise ?? "");
}

/** A table as cells; where single cells are refused the others still stand. */
function tabled(definition: TableFunction, args: readonly unknown[]): Grid {
  const evaluation = new Evaluation(known(definition, args));
  const { header, rows, shared = [] } = definition.table(sizeOfTable(definition, evaluation));
  shared.forEach((quantity) => evaluation.value(quantity));
  return [
    header,
    ...rows.map((row) => row.map((cell) => answer(() => tableCell(cell, evaluation)))),
  ];
}

/** One cell of a broadcast argument: a dimension of one stretches; outside the shape there is none. */
function cellOf(cells: Matrix, size: ReturnType<typeof sizeOf>, row: number, column: number) {
  const source = cells[size.rows === 1 ? 0 : row];
  const at = size.columns === 1 ? 0 : column;
  return source && at < source.length ? { cell: source[at] } : undefined;
}

const plans = new WeakMap<AmountFunction, AskedColumns>();

const factsOf = ({ facts }: AmountFunction): readonly Fact[] =>
  Object.values(facts).filter((fact) => isSingle(fact));

const planOf = (definition: AmountFunction): AskedColumns => {
  const kept = plans.get(definition);
  if (kept) return kept;
  const plan = askedColumns([definition.result()], factsOf(definition));
  plans.set(definition, plan);
  return plan;
};

/** Calls an amount function on single cells, without what pays over many rows. */
function onCells(
  definition: AmountFunction,
  singles: readonly Argument[],
  exactly: () => Cell[],
): Grid {
  const factOf = (fact: Fact, block: Block) => {
    const argument = singles.find((single) => single.fact === fact);
    return argument ? onlyCell(fact, argument.cells[0]![0], block) : blankFact(fact);
  };
  return [oneRow(planOf(definition), factOf, exactly)];
}

/** Calls an amount function on ranges, a column of answers at a time; one bad row is one bad cell. */
function broadcast(definition: AmountFunction, singles: readonly Argument[]): Grid {
  const sizes = singles.map(({ cells }) => sizeOf(cells));
  const rows = Math.max(1, ...sizes.map((size) => size.rows));
  const columns = Math.max(1, ...sizes.map((size) => size.columns));
  const exactly = (row: number, column: number): Cell =>
    answer(() => {
      const cells = singles.map(({ fact, cells: given }, index) => {
        const size = sizes[index]!;
        const found = cellOf(given, size, row, column);
        if (!found) throw outside(fact, size);
        return [fact, found.cell] as const;
      });
      const section = sectionInWords(definition.section);
      return valued(definition, { facts: readFacts(cells, section), lists: new Map() });
    });
  const plan = planOf(definition);
  const byColumn = Array.from({ length: columns }, (_, column) => {
    const places = new Map<Fact, CellColumn>();
    singles.forEach(({ fact, cells }, index) => {
      const size = sizes[index]!;
      const at = size.columns === 1 ? 0 : column;
      places.set(fact, { cells, column: at, isOne: size.rows === 1, outside: MISSING });
    });
    return rowsOf(plan, rows, places, (row) => [exactly(row, column)]);
  });
  if (columns === 1) return byColumn[0]!;
  return Array.from({ length: rows }, (_, row) => byColumn.map((cells) => cells[row]![0]!));
}

/** The whole answer, or the one cell that says why there is none. */
function whole(work: () => Grid): Grid {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Refusal) return [[problem]];
    if (problem instanceof PassedThrough) return [[problem.cell]];
    throw problem;
  }
}

/**
 * Calls a function on cells. Ranges broadcast as Excel's own functions do; one bad row is one bad cell,
 * a `Refusal` or the error that stood in the input. A single answer is a grid of one cell.
 */
export const evaluate = (definition: FunctionDefinition, args: readonly unknown[]): Grid =>
  whole(() => {
    mustNotBeMore(definition, args);
    if (definition.shape === "table") return tabled(definition, args);
    const { singles, lists } = sorted(definition, args);
    const exactly = () => [valued(definition, known(definition, args))];
    if (lists.length > 0) return [exactly()];
    return singles.every(({ cells }) => isOneCell(cells))
      ? onCells(definition, singles, exactly)
      : broadcast(definition, singles);
  });
