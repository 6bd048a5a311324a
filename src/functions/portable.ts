import { argumentsOf, type AmountFunction } from "../agreement/define-clause";
import { Evaluation } from "../quantities/exact";
import type { Fact, ListFact } from "../quantities/fact";
import { formula, type Written } from "../quantities/formula";
import { matrix, plain } from "./cell-input";
import { known } from "./arguments";
import { cellOfReference, isReference } from "./reference";

/** An argument of a call: as typed, and what it holds now. */
export interface ArgumentText {
  readonly text: string;
  readonly value: unknown;
}

const written = (text: string): Written => (isReference(text) ? { reference: text.trim() } : {});

/**
 * An equivalent native Excel formula for one call: arguments stay references, refusals stay errors.
 * Throws the `Refusal` where the call is refused as it stands.
 */
export function nativeFormula(
  definition: AmountFunction,
  args: readonly ArgumentText[],
): string {
  const facts = new Map<Fact, Written>();
  const lists = new Map<ListFact, Map<Fact, Written>[]>();
  const evaluation = new Evaluation(
    known(
      definition,
      args.map(({ value }) => value),
    ),
  );
  const slots = argumentsOf(definition.facts);
  slots.forEach(({ fact, list }, at) => {
    const argument = args[at] ?? { text: "", value: null };
    if (!list) facts.set(fact, written(argument.text));
  });
  for (const list of new Set(slots.flatMap(({ list: each }) => (each ? [each] : [])))) {
    lists.set(list, listRows(list, slots, args));
  }
  return `=${formula(definition.result(), { facts, lists, evaluation })}`;
}

/** The rows of a list as written, cell by cell, wholly blank ones left out as the call leaves them. */
function listRows(
  list: ListFact,
  slots: ReturnType<typeof argumentsOf>,
  args: readonly ArgumentText[],
): Map<Fact, Written>[] {
  const columns = slots.flatMap(({ fact, list: of }, at) =>
    of === list && args[at] && plain(matrix(args[at].value)[0]?.[0] ?? null) !== undefined
      ? [{ fact, argument: args[at] }]
      : [],
  );
  const places = columns.map(({ fact, argument }) => ({
    fact,
    argument,
    cells: matrix(argument.value).flatMap((cells, row) =>
      cells.map((cell, column) => ({ cell, row, column })),
    ),
  }));
  const length = Math.max(0, ...places.map(({ cells }) => cells.length));
  const rows = Array.from({ length }, (_, at) =>
    places.flatMap(({ fact, argument, cells }) => {
      const place = cells[at];
      return place ? [{ fact, argument, place }] : [];
    }),
  );
  return rows
    .filter((row) => row.some(({ place }) => plain(place.cell) !== null))
    .map(
      (row) =>
        new Map(
          row.map(({ fact, argument, place }) => [
            fact,
            isReference(argument.text)
              ? { reference: cellOfReference(argument.text, place.row, place.column) }
              : {},
          ]),
        ),
    );
}
