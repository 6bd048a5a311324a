import type { FunctionDefinition } from "../agreement/define-clause";
import { Evaluation } from "../quantities/exact";
import type { Authority, Quantity } from "../quantities/quantity";
import { Refusal } from "../quantities/refusal";
import { working, type Step } from "../quantities/working";
import { known, mustNotBeMore } from "./arguments";
import { sizeOfTable } from "./evaluate";
import type { CellError, Grid } from "./grid";
import { held } from "./held";
import { PassedThrough } from "./reading";
import { sectionInWords } from "./wording";

export interface Explanation {
  readonly steps: readonly Step[];
  /** Why there is nothing to explain: the refusal, or the error that stood in an input cell. */
  readonly refused?: Refusal | CellError;
}

/** The steps of one call, each with its numbers, amount and authority. Single cells only, lists aside. */
export function explain(definition: FunctionDefinition, args: readonly unknown[]): Explanation {
  try {
    mustNotBeMore(definition, args);
    const evaluation = new Evaluation(known(definition, args));
    const answers = explained(definition, evaluation);
    answers.forEach((answer) => held(evaluation.value(answer)));
    return { steps: argumentsFirst(definition, working(answers, evaluation)) };
  } catch (problem) {
    if (problem instanceof Refusal) return { steps: [], refused: problem };
    if (problem instanceof PassedThrough) return { steps: [], refused: problem.cell };
    throw problem;
  }
}

/** The quantities a call answers with, in the order they are explained; cells not shown are left out. */
function explained(definition: FunctionDefinition, evaluation: Evaluation): readonly Quantity[] {
  if (definition.shape === "amount") return [definition.result()];
  const { rows, shared = [] } = definition.table(sizeOfTable(definition, evaluation));
  const shown = rows
    .flat()
    .flatMap((cell) =>
      typeof cell !== "string" &&
      "of" in cell &&
      (!cell.when || evaluation.value(cell.when) === true)
        ? [cell.of]
        : [],
    );
  const size = definition.size ? [definition.size()] : [];
  return [...size, ...shared, ...shown];
}

/** The single arguments open an explanation, in the order they are typed. */
function argumentsFirst(definition: FunctionDefinition, steps: readonly Step[]): readonly Step[] {
  const singles = Object.values(definition.facts);
  const place = ({ fact }: Step) => (fact ? singles.indexOf(fact) : -1);
  return [
    ...steps.filter((step) => place(step) >= 0).sort((a, b) => place(a) - place(b)),
    ...steps.filter((step) => place(step) < 0),
  ];
}

/** An authority in print: the section, and the words it rests on in quotation marks. */
export const authorityText = ({ section, words }: Authority): string =>
  [sectionInWords(section), words && `“${words}”`].filter(Boolean).join(": ");

export const EXPLANATION_HEADER = ["Step", "Working", "Amount", "Authority"] as const;

/** An explanation as cells: a header row, then a row a step. */
export function explanationTable({ steps, refused }: Explanation): Grid {
  if (refused) return [[refused]];
  return [
    EXPLANATION_HEADER,
    ...steps.map(({ title, working: words, amount, authority }) => [
      title,
      words,
      amount,
      authorityText(authority),
    ]),
  ];
}
