import { functionNamed } from "../../src/agreement";
import { allExamples } from "../../src/agreement/examples";
import { FormulaReading } from "../../src/taskpane/explain/explained-calls";
import { formOfCall } from "../../src/taskpane/explain/written-argument";
import { enteredArguments } from "../../src/taskpane/form/arguments";
import { fits, formOfExample } from "../../src/taskpane/form/example";
import { callText } from "../../src/taskpane/form/formula-text";
import { outcomeOf } from "../../src/taskpane/form/outcome";
import { partsOf } from "../../src/taskpane/form/parts";
import { Book } from "../../src/workbook/portable/book";

const nowhere = () => undefined;
const nothingElse = new Book([]);

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
    const [explained] = new FormulaReading(formula, "Any", nothingElse).explained().calls;
    if (explained?.subject.is !== "followed") throw new Error(`${formula} is not explained.`);
    expect(explained.name).toBe(name);
    expect(explained.subject.outcome).toEqual(outcome);
    const readBack = formOfCall(parts, explained.subject.args);
    const again = enteredArguments(parts, readBack, "Any", nowhere);
    expect(again.map(({ text }) => text)).toEqual(args.map(({ text }) => text));
  }
  expect(filled).toBeGreaterThan(examples.length / 2);
});
