import { entryOf } from "../form/example";
import type { Form } from "../form/form";
import { questionGroups } from "./facts";

/** The package of the sample model, as the user would have typed it. */
export async function sampleForm(): Promise<Form> {
  const { samplePackage } = await import("../../workbook/agreement-model/sample");
  const facts = new Map(
    questionGroups().flatMap(({ questions }) =>
      questions.map(({ fact }) => [fact.label, fact] as const),
    ),
  );
  return Object.fromEntries(
    samplePackage().map(([label, value]) => [label, entryOf(facts.get(label)!, value)]),
  );
}
