import { functionNamed } from "../../src/agreement";
import { allExamples } from "../../src/agreement/examples";
import { readCall } from "../../src/taskpane/explain/read-call";
import { formOfCall, writtenArgument } from "../../src/taskpane/explain/written-argument";
import { enteredArguments } from "../../src/taskpane/form/arguments";
import { fits, formOfExample } from "../../src/taskpane/form/example";
import { callText } from "../../src/taskpane/form/formula-text";
import { outcomeOf } from "../../src/taskpane/form/outcome";
import { fieldsOf, partsOf } from "../../src/taskpane/form/parts";

const nowhere = () => undefined;

test("every worked case fills the form, gives its figure, and is read back from its formula", async () => {
  const examples = await allExamples();
  let filled = 0;
  for (const example of examples) {
    const [name] = example.call;
    const definition = functionNamed(name);
    if (!definition) throw new Error(`There is no function ${name}.`);
    const parts = partsOf(definition);
    if (!fits(parts, example)) continue;
    filled += 1;
    const args = enteredArguments(parts, formOfExample(parts, example), "Any", nowhere);
    const outcome = outcomeOf(definition, args);
    if (outcome.is !== "answered")
      throw new Error(`${example.call.join(", ")}: ${JSON.stringify(outcome)}`);
    if (definition.shape === "amount") expect(outcome.grid).toEqual([[example.gives]]);

    const formula = callText(
      name,
      args.map(({ text }) => text),
    );
    const call = readCall(formula)!;
    expect(call.name).toBe(name);
    const readBack = fieldsOf(parts).map((field, at) =>
      writtenArgument(field, call.args[at] ?? "", "Any", nowhere),
    );
    expect(outcomeOf(definition, readBack)).toEqual(outcome);
    const again = enteredArguments(parts, formOfCall(parts, readBack), "Any", nowhere);
    expect(again.map(({ text }) => text)).toEqual(args.map(({ text }) => text));
  }
  expect(filled).toBeGreaterThan(examples.length / 2);
});
