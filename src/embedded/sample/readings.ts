import { clauses } from "../../agreement";
import { text } from "./rows";
import { workpaper, type DraftRow } from "./workpaper";

const WIDTHS = { section: 9, phrase: 36, question: 26, inForce: 26, why: 40 } as const;
const LINE_POINTS = 12.5;
const SPACE_POINTS = 10;

const linesOf = (words: string, width: number) => Math.ceil(words.length / width);

const rowsOfClause = clauses.flatMap(({ section, readings }) =>
  readings.map(({ phrase, question, choices, standard, why }): DraftRow => {
    const inForce = choices.find(({ id }) => id === standard)?.words ?? standard;
    const entries = [
      { words: section, width: WIDTHS.section },
      { words: `“${phrase}”`, width: WIDTHS.phrase },
      { words: question, width: WIDTHS.question },
      { words: inForce, width: WIDTHS.inForce },
      { words: why, width: WIDTHS.why },
    ];
    const lines = Math.max(...entries.map(({ words, width }) => linesOf(words, width)));
    return {
      height: LINE_POINTS * lines + SPACE_POINTS,
      cells: [null, ...entries.map(({ words }) => text(words, "entry"))],
    };
  }),
);

/** Every phrase that can be read two ways, and how the sample reads it. */
export const readings = workpaper({
  name: "Readings",
  widths: [2, ...Object.values(WIDTHS)],
  frozenRows: 4,
  gridlines: false,
  rows: [
    { height: 26, cells: [null, text("Readings", "title", 5)] },
    {
      height: 18,
      cells: [
        null,
        text(
          "Phrases of the agreement that change a number, and how each is read here",
          "subtitle",
          5,
        ),
      ],
    },
    { height: 6, cells: [] },
    {
      height: 20,
      cells: [
        null,
        ...["Section", "Phrase", "Question", "Read as", "Why"].map((each) => text(each, "heading")),
      ],
    },
    ...rowsOfClause,
  ],
});
