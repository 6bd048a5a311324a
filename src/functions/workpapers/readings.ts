import type { Clause, Reading } from "../../agreement/define-clause";
import type { Workpapers } from "../../agreement/define-workpapers";
import type { Evaluation } from "../../quantities/exact";
import type { Fact } from "../../quantities/fact";
import { valueOf } from "../../quantities/value";
import { shown } from "../../quantities/words";
import { sectionInWords } from "../wording";
import { choiceInForce, held } from "./in-force";
import { words, type ReportPart } from "./part";

const factOf = (workpapers: Workpapers, label: string | undefined): Fact | undefined =>
  Object.values(workpapers.facts).find((fact) => fact.label === label);

/** What a fact was entered as; nothing where it is blank or its default. */
function entered(fact: Fact | undefined, evaluation: Evaluation): string | undefined {
  if (!fact || !evaluation.isGiven(fact)) return undefined;
  const value = held(fact, evaluation);
  if (value === null || value === fact.fallback) return undefined;
  return `${fact.label}: ${shown(fact.kind, valueOf(fact.kind, value))}`;
}

/** The choice the facts follow; where they hold a figure that no choice of the register has, the figure. */
function inForce(
  { id, choices, standard, switchedBy }: Reading,
  workpapers: Workpapers,
  evaluation: Evaluation,
): string {
  const wordsOf = (choice: string) => choices.find((each) => each.id === choice)?.words ?? choice;
  const own = workpapers.switches().choices.filter(({ reading }) => reading === id);
  const figure = entered(factOf(workpapers, switchedBy.packageFact), evaluation);
  const followed = choiceInForce(own, evaluation);
  if (!followed) return figure ?? wordsOf(standard);
  const isOneOfSeveral = own.filter(({ choice }) => choice === followed.choice).length > 1;
  const words = wordsOf(followed.choice);
  return isOneOfSeveral && figure ? `${words}. ${figure}` : words;
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
