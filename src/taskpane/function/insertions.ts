import type { AmountFunction, FunctionDefinition } from "../../agreement/define-clause";
import { nativeFormula } from "../../functions/portable";
import { sentence } from "../../functions/wording";
import { Refusal } from "../../quantities/refusal";
import type { Argument } from "../form/arguments";
import { callText, LONGEST_FORMULA } from "../form/formula-text";
import { formatOf, kindsOf } from "../form/kinds";
import type { Outcome } from "../form/outcome";
import { previewed } from "../form/spill";
import { oneFormula, type Insertion } from "../insertion";

type Answered = Outcome & { readonly is: "answered" };

const isConstant = (text: string) => text.startsWith("{");

const fitting = (formula: string): string => {
  if (formula.length <= LONGEST_FORMULA) return formula;
  const most = LONGEST_FORMULA.toLocaleString("en-US");
  throw new Error(
    `The formula would be longer than the ${most} characters a cell takes. Put the list in cells and refer to them.`,
  );
};

const insertionOf = (
  formula: string,
  definition: FunctionDefinition,
  args: readonly Argument[],
  { grid, spill }: Answered,
): Insertion => {
  const kinds = kindsOf(definition, previewed(definition, args), grid);
  const repeated = definition.shape === "amount" ? kinds[0]?.[0] : undefined;
  return {
    content: oneFormula(fitting(formula)),
    spill,
    format: (row, column) => formatOf(repeated ?? kinds[row]?.[column]),
  };
};

/** The call as a formula of ours. */
export const formulaInsertion = (
  definition: FunctionDefinition,
  args: readonly Argument[],
  answer: Answered,
): Insertion => {
  const formula = callText(
    definition.name,
    args.map(({ text }) => text),
  );
  return insertionOf(formula, definition, args, answer);
};

/** The call as Excel's own functions compute it; a list typed in the form is written out in figures. */
export function nativeInsertion(
  definition: AmountFunction,
  args: readonly Argument[],
  answer: Answered,
): Insertion {
  try {
    const texts = args.map(({ text, value }) => ({ text: isConstant(text) ? "" : text, value }));
    return insertionOf(nativeFormula(definition, texts), definition, args, answer);
  } catch (problem) {
    if (problem instanceof Refusal) throw new Error(sentence(problem));
    throw problem;
  }
}
