import { functionNamed, packageName, workpapers } from "../../agreement";
import type { QuestionGroup } from "../../agreement/define-questions";
import { evaluate } from "../../functions/evaluate";
import type { Grid } from "../../functions/grid";
import type { FactRows } from "../../functions/workpapers/facts";
import { enteredArguments, type Argument, type LookUp } from "../form/arguments";
import type { Form } from "../form/form";
import { kindsOf, type Kinds } from "../form/kinds";
import { complaintsAbout, isBlank, isRequired, refusedBy, type Complaint } from "../form/outcome";
import type { Part } from "../form/parts";

/** The function that takes the facts as one range of labels and values. */
export const packageFunction = functionNamed(packageName)!;

export const questionGroups = (): readonly QuestionGroup[] => workpapers.questions();

/** The fields of the facts, each named by its label. */
const parts = (): readonly Part[] =>
  questionGroups().flatMap(({ questions }) =>
    questions.map(({ fact }): Part => ({ is: "field", name: fact.label, fact })),
  );

const isRange = ({ area }: Argument) => area !== undefined && area.rows * area.columns > 1;

/** What has been entered, fact by fact, as the package takes it. */
export const factArguments = (form: Form, here: string, lookUp: LookUp): readonly Argument[] =>
  enteredArguments(parts(), form, here, lookUp).map((argument) =>
    isRange(argument)
      ? { ...argument, value: null, problem: `${argument.fact.label} needs one cell, not a range.` }
      : argument,
  );

/** What the facts come to. */
export type FactsOutcome =
  | { readonly is: "empty" }
  | { readonly is: "reading" }
  | {
      readonly is: "unfinished";
      readonly missing: readonly string[];
      readonly complaints: readonly Complaint[];
    }
  | {
      readonly is: "answered";
      /** The facts given, for all that is drawn up from them. */
      readonly rows: FactRows;
      readonly grid: Grid;
      readonly kinds: Kinds;
    };

const unfinished = (
  complaints: readonly Complaint[],
  missing: readonly string[] = [],
): FactsOutcome => ({ is: "unfinished", missing, complaints });

const isTaken = ({ fact }: Argument) => Object.values(packageFunction.facts).includes(fact);

const given = (args: readonly Argument[]): FactRows =>
  args.filter((each) => !isBlank(each)).map(({ fact, value }) => [fact.label, value] as const);

/** Works out the package as its facts stand now. */
export function factsOutcome(args: readonly Argument[]): FactsOutcome {
  if (args.every(isBlank)) return { is: "empty" };
  const complaints = complaintsAbout("The package", args);
  const missing = args.filter((each) => isRequired(each) && isBlank(each));
  if (complaints.length + missing.length > 0) {
    return unfinished(
      complaints,
      missing.map(({ fact }) => fact.label),
    );
  }
  if (args.some(({ waits }) => waits)) return { is: "reading" };
  const call = [given(args.filter(isTaken))];
  const grid = evaluate(packageFunction, call);
  const refused = grid.length === 1 ? refusedBy(grid[0]![0], args) : undefined;
  if (refused) return unfinished([refused]);
  return { is: "answered", rows: given(args), grid, kinds: kindsOf(packageFunction, call, grid) };
}
