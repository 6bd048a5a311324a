import type { Question } from "../../agreement/define-questions";
import type { Kind } from "../../quantities/quantity";
import type { CellStyle } from "../../workbook/model";
import type { Area, CellContent } from "../../workbook/port";
import type { Argument } from "../form/arguments";
import { callText } from "../form/formula-text";
import { formatOf } from "../form/kinds";
import { isBlank } from "../form/outcome";
import { areaText } from "../form/reference";
import type { Insertion } from "../insertion";
import { packageFunction, questionGroups, type FactsOutcome } from "./facts";

type Answered = FactsOutcome & { readonly is: "answered" };

const HEADING = ["Fact", "Value", "What it is", "Authority"] as const;
const VALUE = 1;
const WIDTHS = [44, 30, 54, 20, 16, 16] as const;
const HEADING_STYLES = ["heading", "headingFigure", "headingSource", "headingSource"] as const;
const LINE_STYLES = ["label", null, "source", "source"] as const;
/** The answer's first column of figures. */
const FIRST_FIGURE = 2;

const inputStyle = (kind: Kind): CellStyle => (kind === "text" ? "inputText" : "input");

/** A literal of the form as a cell takes it: a text never as a formula, a date as its serial number. */
function valueCell({ text, value, area, fact }: Argument): CellContent {
  if (area) return `=${text}`;
  if (text !== "") return value as CellContent;
  return fact.fallback ?? "";
}

const noteOf = ({ note, fact }: Question, argument: Argument): string =>
  isBlank(argument) && fact.fallback !== undefined ? `${note} (default)` : note;

/**
 * The facts as a labelled block, defaults written out, and beneath it the package computed from the
 * block's own cells.
 */
export function factsInsertion(args: readonly Argument[], { grid, kinds }: Answered): Insertion {
  const taken = new Set<unknown>(Object.values(packageFunction.facts));
  const lines = questionGroups()
    .flatMap(({ questions }) => questions)
    .filter(({ fact }) => taken.has(fact))
    .map((question) => {
      const argument = args.find(({ fact }) => fact === question.fact)!;
      return {
        kind: question.fact.kind,
        cells: [
          question.fact.label,
          valueCell(argument),
          noteOf(question, argument),
          question.authority,
        ] as const,
      };
    });
  const firstFact = 1;
  const answer = firstFact + lines.length + 1;
  const columns = Math.max(HEADING.length, grid[0]!.length);
  const factsRange = ({ sheet, row, column }: Area) =>
    areaText({ sheet, row: row + firstFact, column, rows: lines.length, columns: VALUE + 1 });
  return {
    spill: { rows: answer + grid.length, columns },
    content: (row, column, at) => {
      if (row === 0) return HEADING[column] ?? "";
      if (row === answer && column === 0) return callText(packageFunction.name, [factsRange(at)]);
      return lines[row - firstFact]?.cells[column] ?? "";
    },
    widths: WIDTHS,
    style: (row, column) => {
      if (row === 0) return HEADING_STYLES[column] ?? null;
      const line = lines[row - firstFact];
      if (line) return column === VALUE ? inputStyle(line.kind) : (LINE_STYLES[column] ?? null);
      if (row < answer) return null;
      const isFigure = kinds[row - answer]?.[column] !== undefined;
      if (row === answer) return column < FIRST_FIGURE ? "heading" : "headingFigure";
      return isFigure ? "spilledFigure" : "spilled";
    },
    format: (row, column) => {
      const line = lines[row - firstFact];
      if (line) return column === VALUE ? formatOf(line.kind) : null;
      return row >= answer ? formatOf(kinds[row - answer]?.[column]) : null;
    },
  };
}
