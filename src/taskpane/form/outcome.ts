import type { FunctionDefinition } from "../../agreement/define-clause";
import { isCellError } from "../../functions/cell-input";
import { evaluate } from "../../functions/evaluate";
import { explain } from "../../functions/explain";
import type { Cell, Grid } from "../../functions/grid";
import { PassedThrough, read } from "../../functions/reading";
import { sectionInWords, sentence } from "../../functions/wording";
import type { Fact } from "../../quantities/fact";
import { Refusal } from "../../quantities/refusal";
import type { Step } from "../../quantities/working";
import type { Argument } from "./arguments";
import { firstCells, previewed, spillOf, type Spill } from "./spill";

/** A sentence about one argument; without a name, about the call as a whole. */
export interface Complaint {
  readonly name?: string;
  readonly words: string;
}

/** What the form's call comes to. */
export type Outcome =
  | { readonly is: "empty" }
  | { readonly is: "partial"; readonly missing: readonly string[] }
  | { readonly is: "reading" }
  | { readonly is: "refused"; readonly complaints: readonly Complaint[] }
  | {
      readonly is: "answered";
      readonly grid: Grid;
      /** The size of the answer in the sheet; the grid may show only its first rows. */
      readonly spill: Spill;
      /** It repeats down or across a range, a cell of its own for each. */
      readonly repeats: boolean;
      /** The working of the answer, or of its first cell where it spills from ranges. */
      readonly steps: readonly Step[];
    };

export const isBlank = ({ text }: Argument) => text === "";

const errorWords = (label: string, error: string) =>
  `${label} refers to a cell that shows ${error}. Mend that cell first.`;

const wordsFor = (label: string, problem: unknown): string => {
  if (problem instanceof Refusal) return sentence(problem);
  if (problem instanceof PassedThrough) return errorWords(label, problem.cell.error);
  throw problem;
};

/** The bounds of a rate as the form takes it: typed in percent, not as a fraction. */
const neededInPercent = (fact: Fact, value: unknown): string | undefined => {
  if (fact.kind !== "rate" || typeof value !== "number") return undefined;
  return fact.below === undefined ? "0% to 100%" : "0% or more and below 100%";
};

/** What is wrong with single arguments by themselves, whether or not the others are there. */
export function complaintsAbout(section: string, args: readonly Argument[]): Complaint[] {
  return args.flatMap(({ name, fact, value, text, area, problem, waits }) => {
    if (problem !== undefined) return [{ name, words: problem }];
    if (text === "" || waits || Array.isArray(value)) return [];
    try {
      read(fact, value, section);
      return [];
    } catch (refused) {
      const needs = area ? undefined : neededInPercent(fact, value);
      const worded =
        needs && refused instanceof Refusal
          ? new Refusal({ ...refused, needs: `${section} needs ${needs}.` })
          : refused;
      return [{ name, words: wordsFor(fact.label, worded) }];
    }
  });
}

export const isRequired = ({ fact: { optional } }: Argument) => !optional;

/** A refusal of the call goes to the argument it names. */
function complaintOf(refusal: Refusal, args: readonly Argument[]): Complaint {
  const about = args.find(({ fact }) => fact.label === refusal.label);
  return { ...(about ? { name: about.name } : {}), words: sentence(refusal) };
}

export const refusedBy = (
  cell: Cell | undefined,
  args: readonly Argument[],
): Complaint | undefined => {
  if (cell instanceof Refusal) return complaintOf(cell, args);
  if (!isCellError(cell)) return undefined;
  const about = args.find(({ value }) => isCellError(value));
  return {
    ...(about ? { name: about.name } : {}),
    words: errorWords(about?.fact.label ?? "An argument", cell.error),
  };
};

/** Works out a call as its form stands now. */
export function outcomeOf(definition: FunctionDefinition, args: readonly Argument[]): Outcome {
  if (args.every(isBlank)) return { is: "empty" };
  const complaints = complaintsAbout(sectionInWords(definition.section), args);
  if (complaints.length > 0) return { is: "refused", complaints };
  const missing = args.filter((argument) => isRequired(argument) && isBlank(argument));
  if (missing.length > 0) return { is: "partial", missing: missing.map(({ fact }) => fact.label) };
  if (args.some(({ waits }) => waits)) return { is: "reading" };
  const grid = evaluate(definition, previewed(definition, args));
  const isSingle = grid.length === 1 && grid[0]!.length === 1;
  const refused = isSingle ? refusedBy(grid[0]![0], args) : undefined;
  if (refused) return { is: "refused", complaints: [refused] };
  const spill = spillOf(definition, args, grid);
  return {
    is: "answered",
    grid,
    spill,
    repeats: definition.shape === "amount" && spill.rows * spill.columns > 1,
    steps: explain(definition, firstCells(definition, args)).steps,
  };
}
