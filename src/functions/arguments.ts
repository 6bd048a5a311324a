import type { FunctionDefinition } from "../agreement/define-clause";
import { argumentsOf } from "../agreement/named-arguments";
import type { Known } from "../quantities/exact";
import type { Fact, ListFact } from "../quantities/fact";
import { Refusal } from "../quantities/refusal";
import type { Value } from "../quantities/value";
import { matrix, plain, type Matrix } from "./cell-input";
import { labelledFacts } from "./labelled";
import { read } from "./reading";
import { sectionInWords } from "./wording";

export interface Argument {
  readonly fact: Fact;
  readonly cells: Matrix;
}

export interface Arguments {
  readonly singles: readonly Argument[];
  readonly lists: readonly { readonly list: ListFact; readonly columns: readonly Argument[] }[];
}

/** Sorts a call's arguments to its facts, in order. */
export function sorted(definition: FunctionDefinition, args: readonly unknown[]): Arguments {
  const singles: Argument[] = [];
  const lists: { list: ListFact; columns: Argument[] }[] = [];
  argumentsOf(definition.facts).forEach(({ fact, list }, at) => {
    const argument = { fact, cells: matrix(args[at]) };
    const last = lists.at(-1);
    if (!list) singles.push(argument);
    else if (last?.list === list) last.columns.push(argument);
    else lists.push({ list, columns: [argument] });
  });
  return { singles, lists };
}

/** Refuses an argument too many; Excel lets none be typed, a program may hand one over. */
export function mustNotBeMore(definition: FunctionDefinition, args: readonly unknown[]): void {
  const isLabelled = definition.shape === "table" && definition.labelled;
  const most = isLabelled ? 1 : argumentsOf(definition.facts).length;
  const more = args.findIndex((arg, at) => at >= most && arg !== null && arg !== undefined);
  if (more < 0) return;
  throw new Refusal({
    code: "#VALUE!",
    label: `Argument ${more + 1}`,
    saw: { kind: "words", value: "too many" },
    needs: `${definition.name} takes ${most}.`,
  });
}

export const sizeOf = (cells: Matrix) => ({
  rows: cells.length,
  columns: cells.reduce((widest, row) => Math.max(widest, row.length), 0),
});

/** Reads cells as facts; a blank optional fact is left out. */
export function readFacts(
  cells: readonly (readonly [Fact, unknown])[],
  section: string,
): ReadonlyMap<Fact, Value> {
  const facts = new Map<Fact, Value>();
  for (const [fact, cell] of cells) {
    const value = read(fact, cell, section);
    if (value !== undefined) facts.set(fact, value);
  }
  return facts;
}

/** Everything a call was given, read and checked; throws a refusal or an error passed through. */
export function known(definition: FunctionDefinition, args: readonly unknown[]): Known {
  const section = sectionInWords(definition.section);
  if (definition.shape === "table" && definition.labelled) {
    return labelledFacts(definition, matrix(args[0]), section);
  }
  const { singles, lists } = sorted(definition, args);
  for (const { fact, cells } of singles) mustBeSingle(fact, cells);
  return {
    facts: readFacts(
      singles.map(({ fact, cells }) => [fact, cells[0]?.[0]]),
      section,
    ),
    lists: new Map(lists.map(({ list, columns }) => [list, readList(list, columns, section)])),
  };
}

function mustBeSingle(fact: Fact, cells: Matrix): void {
  const { rows, columns } = sizeOf(cells);
  if (rows === 1 && columns <= 1) return;
  throw new Refusal({
    code: "#VALUE!",
    label: fact.label,
    saw: { kind: "words", value: `a range of ${rows} × ${columns} cells` },
    needs: "It needs a single cell here.",
  });
}

const isOmitted = (cells: Matrix) =>
  cells.length === 1 && cells[0]!.length <= 1 && plain(cells[0]![0]) === null;

/** Reads a list argument whole, row by row; wholly blank rows are skipped. */
function readList(
  list: ListFact,
  columns: readonly Argument[],
  section: string,
): readonly ReadonlyMap<Fact, Value>[] {
  const present = columns.filter(({ cells }) => !isOmitted(cells));
  const flat = new Map(present.map(({ fact, cells }) => [fact, cells.flat()]));
  const length = Math.max(0, ...[...flat.values()].map((cells) => cells.length));
  mustBeEqual(flat, length);
  const rows: ReadonlyMap<Fact, Value>[] = [];
  for (let at = 0; at < length; at += 1) {
    const cells = [...flat.values()].map((column) => column[at]);
    if (cells.every((cell) => plain(cell) === null)) continue;
    rows.push(
      readFacts(
        columns.map(({ fact }) => [fact, flat.get(fact)?.[at]]),
        section,
      ),
    );
  }
  mustBeSoMany(list, rows.length, section);
  return rows;
}

function mustBeEqual(flat: ReadonlyMap<Fact, readonly unknown[]>, length: number): void {
  for (const [fact, cells] of flat) {
    if (cells.length === length) continue;
    throw new Refusal({
      code: "#VALUE!",
      label: fact.label,
      saw: { kind: "words", value: `a list of ${cells.length}` },
      needs: `It needs as many cells as the longest list beside it, ${length}.`,
    });
  }
}

function mustBeSoMany({ row, fewest, longest }: ListFact, length: number, section: string): void {
  if (length >= fewest && length <= (longest ?? Infinity)) return;
  const wanted = longest === undefined ? `at least ${fewest}` : `${fewest} to ${longest}`;
  throw new Refusal({
    code: "#VALUE!",
    label: Object.values(row)[0]!.label,
    saw: { kind: "words", value: length === 0 ? "blank" : `a list of ${length}` },
    needs: `${section} needs ${wanted} ${wanted === "at least 1" ? "entry" : "entries"}.`,
  });
}
