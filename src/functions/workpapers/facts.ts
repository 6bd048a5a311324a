import type { Workpapers } from "../../agreement/define-workpapers";
import { Evaluation, type Known } from "../../quantities/exact";
import type { Literal } from "../../quantities/quantity";
import { Refusal } from "../../quantities/refusal";
import { literalOf } from "../../quantities/value";
import { matrix } from "../cell-input";
import { labelledFacts } from "../labelled";
import { PassedThrough } from "../reading";
import { sentence } from "../wording";

/** The facts of a package as its input range holds them: a label and a value a row. */
export type FactRows = readonly (readonly [string, unknown])[];

const SECTION = "The package";

/** Facts read and checked. Throws the refusal of what cannot be read. */
export const knownFrom = ({ facts }: Workpapers, rows: FactRows): Known =>
  labelledFacts({ facts }, matrix(rows), SECTION);

/** Something drawn up from facts, or the sentence that says why it cannot be. */
export type Drawn<T> =
  { readonly is: "drawn"; readonly of: T } | { readonly is: "refused"; readonly words: string };

/** Draws something up on the facts; a refusal becomes its sentence. */
export function drawn<T>(
  workpapers: Workpapers,
  rows: FactRows,
  draw: (evaluation: Evaluation, known: Known) => T,
): Drawn<T> {
  try {
    const known = knownFrom(workpapers, rows);
    return { is: "drawn", of: draw(new Evaluation(known), known) };
  } catch (problem) {
    if (problem instanceof Refusal) return { is: "refused", words: sentence(problem) };
    if (problem instanceof PassedThrough) {
      return { is: "refused", words: `One of the facts is the error ${problem.cell.error}.` };
    }
    throw problem;
  }
}

/** The facts given, in the order the agreement lists them, each as a cell holds it. */
export const canonicalFacts = (
  { facts }: Workpapers,
  known: Known,
): readonly (readonly [string, Literal])[] =>
  Object.values(facts).flatMap((fact) => {
    const value = known.facts.get(fact);
    return value === undefined ? [] : [[fact.label, literalOf(value)] as const];
  });
