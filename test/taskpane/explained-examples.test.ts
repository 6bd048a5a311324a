import { functionNamed, functions } from "../../src/agreement";
import { allExamples } from "../../src/agreement/examples";
import { call } from "../../src/functions/call";
import { FormulaReading } from "../../src/taskpane/explain/explained-calls";
import { workedExamples } from "../workbook/worked-examples";

test("every example, its arguments in cells, is explained with the call's value as its last amount", async () => {
  const examples = await allExamples();
  const inCells = await workedExamples();
  const met = new Set<string>();
  examples.forEach(({ call: [name, ...args], gives, at }, index) => {
    const { formula, book } = inCells[index]!;
    const [explained] = new FormulaReading(formula, "Work", book).explained().calls;
    if (explained?.subject.is !== "followed") throw new Error(`${formula} is not explained.`);
    const { outcome } = explained.subject;
    if (outcome.is !== "answered") throw new Error(`${name} of ${String(args)}: ${outcome.is}`);
    expect(outcome.grid).toEqual(call(name, ...args));
    const [row, column] = at ?? [0, 0];
    expect(outcome.grid[row]![column]).toEqual(gives);
    if (functionNamed(name)?.shape === "amount") expect(outcome.steps.at(-1)?.amount).toBe(gives);
    else expect(outcome.steps.length).toBeGreaterThan(0);
    met.add(name);
  });
  expect([...met].sort()).toEqual(functions.map(({ name }) => name).sort());
});
