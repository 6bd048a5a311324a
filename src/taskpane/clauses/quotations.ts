import type { Clause } from "../../agreement/define-clause";
import { examplesOf } from "../../agreement/examples";
import { explain } from "../../functions/explain";
import type { Step } from "../../quantities/working";

/** The words a working rests on. */
export const quotationsIn = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap(({ authority: { words } }) => (words ? [words] : []));

/** The words a clause's functions rest on in their worked cases. */
export async function quotationsOf({ functions }: Clause): Promise<readonly string[]> {
  const cases = await Promise.all(
    functions.map(async (definition) => {
      const examples = await examplesOf(definition.name);
      return examples.flatMap(({ call: [, ...args] }) => explain(definition, args).steps);
    }),
  );
  return [...new Set(quotationsIn(cases.flat()))];
}
