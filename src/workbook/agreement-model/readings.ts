import { clauses } from "../../agreement";
import { Draft, text } from "./draft";
import { header, titled } from "./rows";

const WIDTHS = { section: 9, phrase: 36, question: 26, inForce: 26, why: 40 } as const;
const LINE_POINTS = 12.5;
const SPACE_POINTS = 10;

const linesOf = (words: string, width: number) => Math.ceil(words.length / width);

/** Every phrase that can be read two ways, and the reading in force where no input says otherwise. */
export function readings(): Draft {
  const draft = new Draft("Readings", [2, ...Object.values(WIDTHS)]);
  titled(
    draft,
    "Readings",
    "Phrases of the agreement that change a number, and how each is read unless an input says otherwise",
    5,
  );
  header(draft, ["Section", "Phrase", "Question", "Read as", "Why"], []);
  for (const { section, readings: held } of clauses) {
    for (const { phrase, question, choices, standard, why } of held) {
      const entries = [
        { words: section, width: WIDTHS.section },
        { words: `“${phrase}”`, width: WIDTHS.phrase },
        { words: question, width: WIDTHS.question },
        {
          words: choices.find(({ id }) => id === standard)?.words ?? standard,
          width: WIDTHS.inForce,
        },
        { words: why, width: WIDTHS.why },
      ];
      const lines = Math.max(...entries.map(({ words, width }) => linesOf(words, width)));
      draft.write(
        [null, ...entries.map(({ words }) => text(words, "entry"))],
        LINE_POINTS * lines + SPACE_POINTS,
      );
    }
  }
  return draft;
}
