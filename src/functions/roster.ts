import type { RosterColumn, TableFunction } from "../agreement/define-clause";
import { BLOCK_ROWS, ColumnPlan } from "../quantities/columns";
import { Evaluation } from "../quantities/exact";
import type { Fact } from "../quantities/fact";
import { Refusal } from "../quantities/refusal";
import { readFacts } from "./arguments";
import { isCellError, matrix, plain, type Matrix } from "./cell-input";
import { cellOf, isExactColumn } from "./columnar";
import { factColumn, fixedFact } from "./fact-columns";
import type { Cell, Grid } from "./grid";
import { held } from "./held";
import { bareLabel, isSingle, refusal, unknownLabel } from "./labelled";
import { PassedThrough } from "./reading";
import { sectionInWords } from "./wording";

interface Asked {
  readonly columns: readonly RosterColumn[];
  readonly plan: ColumnPlan;
}

const asked = new WeakMap<TableFunction, Asked>();

function askedOf(definition: TableFunction): Asked {
  const kept = asked.get(definition);
  if (kept) return kept;
  const columns = definition.roster?.() ?? [];
  const plan = new ColumnPlan(
    [...columns.map(({ of }) => of), ...columns.flatMap(({ when }) => (when ? [when] : []))],
    Object.values(definition.facts).filter((fact) => isSingle(fact)),
  );
  const made = { columns, plan };
  asked.set(definition, made);
  return made;
}

/** Which column of the range holds each fact, by the labels of its first row. */
function placesOf(
  definition: TableFunction,
  labels: readonly unknown[],
): ReadonlyMap<Fact, number> {
  const facts = Object.values(definition.facts).filter(isSingle);
  const byLabel = new Map(facts.map((fact) => [bareLabel(fact.label), fact]));
  const places = new Map<Fact, number>();
  labels.forEach((cell, column) => {
    const label = plain(cell);
    if (isCellError(label)) throw new PassedThrough(label);
    const fact = byLabel.get(bareLabel(String(label ?? "")));
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
    const places = placesOf(definition, labels);
    const { columns } = askedOf(definition);
    return [columns.map(({ title }) => title), ...bodyOf(definition, places, rows)];
  } catch (problem) {
    if (problem instanceof Refusal) return [[problem]];
    if (problem instanceof PassedThrough) return [[problem.cell]];
    throw problem;
  }
}

const isBlank = (row: readonly unknown[]) => row.every((cell) => plain(cell) === null);

function bodyOf(definition: TableFunction, places: ReadonlyMap<Fact, number>, rows: Matrix): Grid {
  const { columns, plan } = askedOf(definition);
  const body: Cell[][] = [];
  for (let start = 0; start < rows.length; start += BLOCK_ROWS) {
    const block = rows.slice(start, start + BLOCK_ROWS);
    const { columns: worked, doubtful } = plan.run(block.length, (fact, target) => {
      const place = places.get(fact);
      return place === undefined
        ? fixedFact(fact, undefined)
        : factColumn(fact, (row) => block[row]![place], target);
    });
    const exact = worked.map((column) => column.sort !== "number" || isExactColumn(column));
    const shownBy = flagPlaces(columns);
    block.forEach((person, row) => {
      if (isBlank(person)) body.push(columns.map(() => ""));
      else if (doubtful[row] !== 0 || exact.includes(false)) {
        body.push(exactRow(definition, columns, places, person));
      } else {
        body.push(
          columns.map((_, at) => {
            const flag = shownBy[at];
            return flag !== undefined && cellOf(worked[flag]!, row) !== true
              ? ""
              : cellOf(worked[at]!, row);
          }),
        );
      }
    });
  }
  return body;
}

/** Where among the worked columns each conditional column's condition stands. */
function flagPlaces(columns: readonly RosterColumn[]): readonly (number | undefined)[] {
  let next = columns.length;
  return columns.map(({ when }) => (when ? next++ : undefined));
}

/** One person by the exact reader; refused facts refuse the whole row. */
function exactRow(
  definition: TableFunction,
  columns: readonly RosterColumn[],
  places: ReadonlyMap<Fact, number>,
  person: readonly unknown[],
): Cell[] {
  const cells = [...places].map(([fact, place]) => [fact, person[place]] as const);
  try {
    const facts = readFacts(cells, sectionInWords(definition.section));
    const evaluation = new Evaluation({ facts, lists: new Map() });
    return columns.map(({ of, when }) =>
      when && evaluation.value(when) !== true ? "" : held(evaluation.value(of)),
    );
  } catch (problem) {
    if (problem instanceof Refusal) return columns.map(() => problem);
    if (problem instanceof PassedThrough) return columns.map(() => problem.cell);
    throw problem;
  }
}
