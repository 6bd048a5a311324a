import type { ReadingChoice } from "../../agreement/define-switches";
import type { Evaluation } from "../../quantities/exact";
import { factQuantity, type Fact } from "../../quantities/fact";
import type { Literal } from "../../quantities/quantity";
import { literalOf } from "../../quantities/value";

/** The value a fact has, its default where it was left blank; `null` where it has none. */
export function held(fact: Fact, evaluation: Evaluation): Literal | null {
  if (!evaluation.isGiven(fact) && fact.fallback === undefined) return null;
  return literalOf(evaluation.value(factQuantity(fact)));
}

type Setting = ReadingChoice["sets"][number];

/** The value a choice sets, `null` for a blank; `undefined` where it rests on a fact that is blank. */
export function settingOf({ to }: Setting, evaluation: Evaluation): Literal | null | undefined {
  if (to === null || typeof to !== "object") return to;
  const { made } = to;
  const isBlank = made.how === "fact" && held(made.fact, evaluation) === null;
  return isBlank ? undefined : literalOf(evaluation.value(to));
}

/** Whether the facts hold what a choice sets. */
export const isAsSet = ({ sets }: ReadingChoice, evaluation: Evaluation): boolean =>
  sets.every((setting) => {
    const value = settingOf(setting, evaluation);
    return value !== undefined && held(setting.fact, evaluation) === value;
  });

const isTold = ({ sets, onlyWhenGiven }: ReadingChoice, evaluation: Evaluation): boolean =>
  sets.length > 0 && (!onlyWhenGiven || sets.some(({ fact }) => evaluation.isGiven(fact)));

/**
 * The choice of one reading that the facts follow: one whose settings they have, else the one that sets
 * nothing. Nothing where they hold another figure than any choice's.
 */
export const choiceInForce = (
  choices: readonly ReadingChoice[],
  evaluation: Evaluation,
): ReadingChoice | undefined =>
  choices.find((each) => isTold(each, evaluation) && isAsSet(each, evaluation)) ??
  choices.find(({ sets }) => sets.length === 0);
