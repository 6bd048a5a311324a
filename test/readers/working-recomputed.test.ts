import { functionNamed } from "../../src/agreement";
import { allExamples } from "../../src/agreement/examples";
import { explain, type Explanation } from "../../src/functions/explain";
import { costlyCount, Random } from "../support/random";
import { publishedCases } from "../cases/published";
import { misprinted } from "./misprinted";
import { oracles } from "./oracles";
import { isShowable, shownAmount } from "./oracles/oracle";
import { asRange, definitionOf, randomCall } from "./random-call";

const explained = (name: string, args: readonly unknown[]): Explanation | undefined => {
  const definition = functionNamed(name);
  return definition && explain(definition, args);
};

describe("every working, worked out again from its own words", () => {
  it("of every example of the agreement", async () => {
    const explanations = (await allExamples()).map(({ call: [name, ...args] }) =>
      explained(name, args),
    );
    const steps = explanations.flatMap((each) => each?.steps ?? []);
    expect(steps.filter(({ origin }) => origin === "worked").length).toBeGreaterThan(500);
    expect(explanations.flatMap((each) => (each ? misprinted(each) : []))).toEqual([]);
  });

  it("of every published case", () => {
    const explanations = publishedCases.map(({ call: [name, ...args] }) => explained(name, args));
    expect(explanations.flatMap((each) => (each ? misprinted(each) : []))).toEqual([]);
  });

  it.each(oracles.map((oracle) => [oracle.name, oracle] as const))(
    `of %s, on ${costlyCount} random calls, the last step being the answer`,
    (name, oracle) => {
      const random = new Random(`working ${name}`);
      const wrong: unknown[] = [];
      for (let turn = 0; turn < costlyCount; turn += 1) {
        const args = randomCall(oracle, random, { mostMoney: 999_999_999 });
        const cells = args.map((each) => asRange(each, true));
        const explanation = explain(definitionOf(oracle), cells);
        const amount = oracle.amount(args);
        const answer = amount && shownAmount(oracle, amount);
        const expected = isShowable(answer) ? answer : undefined;
        if (explanation.steps.at(-1)?.amount !== expected) wrong.push({ args, expected });
        wrong.push(...misprinted(explanation));
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
