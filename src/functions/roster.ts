import type { RosterColumn, TableFunction } from "../agreement/define-clause";
import { Evaluation } from "../quantities/exact";
import type { Fact } from "../quantities/fact";
import type { Quantity } from "../quantities/quantity";
import { Refusal } from "../quantities/refusal";
import { readFacts } from "./arguments";
import { isCellError, matrix, plain, type Matrix } from "./cell-input";
import { askedColumns, rowsOf, type AskedColumns } from "./columnar";
import type { CellColumn } from "./fact-columns";
import type { Cell, Grid } from "./grid";
import { held } from "./held";
import { bareLabel, isSingle, refusal, unknownLabel } from "./labelled";
import { PassedThrough } from "./reading";
import { sectionInWords } from "./wording";

interface Asked {
  readonly columns: readonly RosterColumn[];
  /** What the table rests on, refused where the table is. */
  readonly shared: readonly Quantity[];
  readonly worked: AskedColumns;
}

const asked = new WeakMap<TableFunction, Asked>();

function askedOf(definition: TableFunction): Asked {
  const kept = asked.get(definition);
  if (kept) return kept;
  const columns = definition.roster?.() ?? [];
  const { shared = [] } = definition.table(0);
  const worked = askedColumns(
    columns.map(({ of }) => of),
    Object.values(definition.facts).filter((fact) => isSingle(fact)),
    columns.flatMap(({ when }, at) => (when ? [[at, when] as const] : [])),
    shared,
  );
  const made = { columns, shared, worked };
  asked.set(definition, made);
  return made;
}

const isBlank = (row: readonly unknown[]) => row.every((cell) => plain(cell) === null);

/** Which column of the range holds each fact, by the labels of its first row; blank columns are none. */
function placesOf(
  definition: TableFunction,
  labels: readonly unknown[],
  people: Matrix,
): ReadonlyMap<Fact, number> {
  if (isBlank(labels)) {
    throw refusal("People", "They need a row of labels, then a row a person.", "no labels");
  }
  const facts = Object.values(definition.facts).filter(isSingle);
  const byLabel = new Map(facts.map((fact) => [bareLabel(fact.label), fact]));
  const places = new Map<Fact, number>();
  labels.forEach((cell, column) => {
    const label = plain(cell);
    if (isCellError(label)) throw new PassedThrough(label);
    if (label === null) {
      if (people.every((person) => plain(person[column]) === null)) return;
      const saw = `a column without a label, number ${column + 1}`;
      throw refusal("People", "Every column that holds anything needs its label on top.", saw);
    }
    const fact = byLabel.get(bareLabel(String(label)));
    if (!fact) throw unknownLabel(label, Infinity);
    if (places.has(fact)) throw refusal(fact.label, "It heads one column only.", "repeated");
    places.set(fact, column);
  });
  const missing = facts.find((fact) => !fact.optional && !places.has(fact));
  if (missing) throw refusal(missing.label, "Every roster needs a column of it.", "missing");
  return places;
}

/** Many tables in one call: a header row of labels, then one row a person. */
export function roster(definition: TableFunction, people: unknown): Grid {
  const [labels = [], ...rows] = matrix(people);
  try {
    const places = placesOf(definition, labels, rows);
    const { columns } = askedOf(definition);
    return [columns.map(({ title }) => title), ...bodyOf(definition, places, rows)];
  } catch (problem) {
    if (problem instanceof Refusal) return [[problem]];
    if (problem instanceof PassedThrough) return [[problem.cell]];
    throw problem;
  }
}

function bodyOf(
  definition: TableFunction,
  places: ReadonlyMap<Fact, number>,
  people: Matrix,
): Grid {
  const { columns, worked } = askedOf(definition);
  const cells = new Map<Fact, CellColumn>(
    [...places].map(([fact, column]) => [
      fact,
      { cells: people, column, isOne: false, outside: null },
    ]),
  );
  return rowsOf(worked, people.length, cells, (row) =>
    exactRow(definition, columns, places, people[row]!),
  );
}

/** One person by the exact reader; refused facts refuse the whole row, a blank row stays blank. */
function exactRow(
  definition: TableFunction,
  columns: readonly RosterColumn[],
  places: ReadonlyMap<Fact, number>,
  person: readonly unknown[],
): Cell[] {
  if (isBlank(person)) return columns.map(() => "");
  const cells = [...places].map(([fact, place]) => [fact, person[place]] as const);
  try {
    const facts = readFacts(cells, sectionInWords(definition.section));
    const evaluation = new Evaluation({ facts, lists: new Map() });
    askedOf(definition).shared.forEach((quantity) => evaluation.value(quantity));
    return columns.map(({ of, when }) =>
      when && evaluation.value(when) !== true ? "" : held(evaluation.value(of)),
    );
  } catch (problem) {
    if (problem instanceof Refusal) return columns.map(() => problem);
    if (problem instanceof PassedThrough) return columns.map(() => problem.cell);
    throw problem;
  }
}
