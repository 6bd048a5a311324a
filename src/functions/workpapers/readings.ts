import type { Clause, Reading } from "../../agreement/define-clause";
import type { Workpapers } from "../../agreement/define-workpapers";
import type { Evaluation } from "../../quantities/exact";
import { factQuantity, type Fact } from "../../quantities/fact";
import { literalOf, valueOf } from "../../quantities/value";
import { shown } from "../../quantities/words";
import { sectionInWords } from "../wording";
import { words, type ReportPart } from "./part";

const factOf = (workpapers: Workpapers, label: string | undefined): Fact | undefined =>
  Object.values(workpapers.facts).find((fact) => fact.label === label);

const isStandard = (fact: Fact, evaluation: Evaluation): boolean =>
  !evaluation.isGiven(fact) || literalOf(evaluation.value(factQuantity(fact))) === fact.fallback;

const figureOf = (fact: Fact, evaluation: Evaluation): string => {
  const value = literalOf(evaluation.value(factQuantity(fact)));
  return `${fact.label}: ${shown(fact.kind, valueOf(fact.kind, value))}`;
};

/** The choice in force: as the fact switches it, otherwise the standard one. */
function inForce(
  { choices, standard, switchedBy }: Reading,
  workpapers: Workpapers,
  evaluation: Evaluation,
): string {
  const standardWords = choices.find(({ id }) => id === standard)?.words ?? standard;
  const fact = factOf(workpapers, switchedBy.packageFact);
  if (!fact || isStandard(fact, evaluation)) return standardWords;
  const [other, ...more] = choices.filter(({ id }) => id !== standard);
  const isSwitch = fact.kind === "yesno" && other && more.length === 0;
  return isSwitch ? other.words : figureOf(fact, evaluation);
}

const switchWords = ({ switchedBy: { packageFact, enter } }: Reading): string =>
  [packageFact && `The fact “${packageFact}”`, enter].filter(Boolean).join(". ");

/** Every choice the agreement leaves open, with the one in force. */
export function readingsChosen(
  clauses: readonly Clause[],
  workpapers: Workpapers,
  evaluation: Evaluation,
): ReportPart {
  return {
    title: "Readings",
    note: "Where the words can be read two ways, the reading these figures follow and what would change it.",
    header: ["No.", "Section", "Words", "Question", "Reading in force", "Changed by"],
    rows: clauses.flatMap(({ section, readings }) =>
      readings.map((reading) => [
        { content: reading.id, kind: "count" as const },
        words(sectionInWords(section)),
        words(`“${reading.phrase}”`),
        words(reading.question),
        words(inForce(reading, workpapers, evaluation)),
        words(switchWords(reading)),
      ]),
    ),
  };
}
