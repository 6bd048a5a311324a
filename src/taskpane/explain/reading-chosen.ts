import type { Reading } from "../../agreement/define-clause";
import type { Argument } from "../form/arguments";

/**
 * The choice a call makes by an argument of its own, in words; nothing where the standard choice stands. Of
 * two choices that an argument switches, the other one; of more, what the argument is.
 */
export function readingChosen(
  { choices, standard, switchedBy }: Reading,
  functionName: string,
  args: readonly Argument[],
): string | undefined {
  const isSwitched = switchedBy.functions?.includes(functionName) ?? false;
  const argument = args.find(({ name }) => isSwitched && name === switchedBy.argument);
  if (!argument || argument.value === null || argument.value === argument.fact.fallback) {
    return undefined;
  }
  const [other, ...more] = choices.filter(({ id }) => id !== standard);
  const isSwitch = argument.fact.kind === "yesno" && other && more.length === 0;
  return isSwitch ? other.words : `As entered: ${argument.name} is ${argument.text}.`;
}
