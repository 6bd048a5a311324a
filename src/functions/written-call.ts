import type { FunctionDefinition } from "../agreement/define-clause";
import { argumentsOf } from "../agreement/named-arguments";
import { Evaluation } from "../quantities/exact";
import type { Fact, ListFact } from "../quantities/fact";
import type { Written, WrittenFacts } from "../quantities/formula";
import { Refusal } from "../quantities/refusal";
import type { Value } from "../quantities/value";
import { matrix, plain } from "./cell-input";
import { PassedThrough, read } from "./reading";
import { cellOfReference, isReference } from "./reference";
import { sectionInWords } from "./wording";

/** An argument of a call: as typed, and what it holds now. */
export interface ArgumentText {
  readonly text: string;
  readonly value: unknown;
}

interface Slot {
  readonly fact: Fact;
  readonly reference?: string;
  readonly cell: unknown;
}

/** What a referenced cell holds, where it can be read; what it cannot, the formula itself refuses. */
function readNow(slots: readonly Slot[], section: string): Map<Fact, Value> {
  const facts = new Map<Fact, Value>();
  for (const { fact, reference, cell } of slots) {
    try {
      const value = read(fact, cell, section);
      if (value !== undefined) facts.set(fact, value);
    } catch (problem) {
      const isRefused = problem instanceof Refusal || problem instanceof PassedThrough;
      if (!isRefused || reference === undefined) throw problem;
    }
  }
  return facts;
}

const writtenOf = (slots: readonly Slot[]): Map<Fact, Written> =>
  new Map(slots.map(({ fact, reference }) => [fact, reference ? { reference } : {}]));

const slotOf = (fact: Fact, { text, value }: ArgumentText): Slot => ({
  fact,
  cell: matrix(value)[0]?.[0],
  ...(isReference(text) ? { reference: text.trim() } : {}),
});

const OMITTED: ArgumentText = { text: "", value: null };

/** A call as the formula reader takes it. Throws the refusal of a figure typed into the call. */
export function writtenCall(
  definition: FunctionDefinition,
  args: readonly ArgumentText[],
): WrittenFacts {
  const section = sectionInWords(definition.section);
  if (definition.shape === "table" && definition.labelled) {
    return settled(labelledSlots(definition.facts, args[0] ?? OMITTED), new Map(), section);
  }
  const places = argumentsOf(definition.facts);
  const singles = places.flatMap(({ fact, list }, at) =>
    list ? [] : [slotOf(fact, args[at] ?? OMITTED)],
  );
  const rows = new Map<ListFact, Slot[][]>();
  for (const list of new Set(places.flatMap((place) => (place.list ? [place.list] : [])))) {
    const columns = places.flatMap(({ fact, list: of }, at) =>
      of === list ? [{ fact, argument: args[at] ?? OMITTED }] : [],
    );
    rows.set(list, listSlots(columns));
  }
  return settled(singles, rows, section);
}

function settled(
  singles: readonly Slot[],
  lists: ReadonlyMap<ListFact, readonly Slot[][]>,
  section: string,
): WrittenFacts {
  const each = <T>(work: (row: readonly Slot[]) => T) =>
    new Map([...lists].map(([list, rows]) => [list, rows.map(work)]));
  return {
    facts: writtenOf(singles),
    lists: each(writtenOf),
    evaluation: new Evaluation({
      facts: readNow(singles, section),
      lists: each((row) => readNow(row, section)),
    }),
  };
}

/** The rows of a list, cell by cell, wholly blank ones left out as the call leaves them. */
function listSlots(
  columns: readonly { readonly fact: Fact; readonly argument: ArgumentText }[],
): Slot[][] {
  const cells = columns.map(({ fact, argument }) =>
    matrix(argument.value).flatMap((row, at) =>
      row.map((cell, column): Slot => ({
        fact,
        cell,
        ...(isReference(argument.text)
          ? { reference: cellOfReference(argument.text, at, column) }
          : {}),
      })),
    ),
  );
  const length = Math.max(...cells.map((column) => column.length));
  return Array.from({ length }, (_, at) =>
    cells.flatMap((column) => (column[at] ? [column[at]] : [])),
  ).filter((row) => row.some(({ cell }) => plain(cell) !== null));
}

/** The facts of a labelled range, each with the cell its value stands in. */
function labelledSlots(facts: FunctionDefinition["facts"], { text, value }: ArgumentText): Slot[] {
  const rows = matrix(value);
  const labels = rows.map((row) =>
    String(plain(row[0]) ?? "")
      .trim()
      .toLowerCase(),
  );
  return Object.values(facts).flatMap((fact) => {
    if (!("kind" in fact)) return [];
    const at = labels.indexOf(fact.label.toLowerCase());
    return [
      at < 0
        ? { fact, cell: null }
        : {
            fact,
            cell: rows[at]?.[1],
            ...(isReference(text) ? { reference: cellOfReference(text, at, 1) } : {}),
          },
    ];
  });
}
