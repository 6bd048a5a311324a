import { clauses } from "../../agreement";
import { text } from "./rows";
import { workpaper, type DraftRow } from "./workpaper";

const CHARACTERS_A_CELL = 48;
const LINE_POINTS = 13;

const rowsOfClause = clauses.flatMap(({ section, readings }) =>
  readings.map(({ phrase, question, choices, standard, why }): DraftRow => {
    const inForce = choices.find(({ id }) => id === standard)?.words ?? standard;
    const words = [`“${phrase}”`, question, inForce, why];
    const longest = Math.max(...words.map(({ length }) => length));
    return {
      height: LINE_POINTS * Math.ceil(longest / CHARACTERS_A_CELL) + 6,
      cells: [null, text(section, "label"), ...words.map((each) => text(each, "prose"))],
    };
  }),
);

/** Every phrase that can be read two ways, and how the sample reads it. */
export const readings = workpaper({
  name: "Readings",
  widths: [2, 12, 44, 44, 44, 44],
  frozenRows: 4,
  gridlines: false,
  rows: [
    { height: 26, cells: [null, text("Readings", "title", 5)] },
    {
      height: 18,
      cells: [
        null,
        text("Phrases of the agreement that change a number, and how each is read here", "subtitle", 5),
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
