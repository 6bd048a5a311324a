import { packageName } from "../../agreement";
import { examplesOf } from "../../agreement/examples";
import type { FactRows } from "../../functions/workpapers/facts";
import { entryOf } from "../form/example";
import type { Form } from "../form/form";
import { questionGroups } from "./facts";

/** The fullest worked case as the user would have typed it. */
export async function sampleForm(): Promise<Form> {
  const examples = await examplesOf(packageName);
  const fullest = examples
    .map(({ call }) => call[1] as FactRows)
    .reduce((most, each) => (each.length > most.length ? each : most));
  const facts = new Map(
    questionGroups().flatMap(({ questions }) =>
      questions.map(({ fact }) => [fact.label, fact] as const),
    ),
  );
  return Object.fromEntries(
    fullest.map(([label, value]) => [label, entryOf(facts.get(label)!, value)]),
  );
}
