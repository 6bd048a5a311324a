import { plus } from "../../src/quantities/arithmetic";
import { ColumnSteps } from "../../src/quantities/column-steps";
import { given, moreThan } from "../../src/quantities/conditions";
import { money, none } from "../../src/quantities/constants";
import { amount } from "../../src/quantities/fact";
import type { Quantity } from "../../src/quantities/quantity";
import { alike, beside, line, provided } from "../../src/quantities/steps";
import { asked } from "./on-facts";

const salary = asked(amount("Salary"));
const bonus = asked(amount("Bonus", { optional: true }));

/** How each step of a quantity is made, in order, and the steps it leans on. */
const stepsOf = (...quantities: readonly Quantity[]) => {
  const plan = new ColumnSteps([]);
  for (const quantity of quantities) plan.place(quantity);
  return plan.steps.map(({ quantity, parts }) => [quantity.made.how, ...parts]);
};

const refusal = { label: "Bonus", about: bonus, needs: "It needs to be more than nothing." };

describe("the steps of a plan, each before what leans on it", () => {
  it.each<[string, readonly Quantity[], ReturnType<typeof stepsOf>]>([
    ["none of nothing", [], []],
    ["a sum", [plus(salary, bonus)], [["fact"], ["fact"], ["operation", 0, 1]]],
    ["what is made alike, once", [plus(money(1), money(1))], [["constant"], ["operation", 0, 0]]],
    [
      "a fact, and whether it was entered",
      [salary, given(bonus), bonus],
      [["fact"], ["given"], ["fact"]],
    ],
    [
      "a name, a label and an aside are no steps",
      [line("Salary", alike("again", beside(salary, bonus)), "4(a)")],
      [["fact"]],
    ],
    [
      "the amount that a refusal shows is none",
      [provided(moreThan(salary, none), salary, refusal)],
      [["fact"], ["constant"], ["operation", 0, 1], ["provided", 2, 0]],
    ],
  ])("%s", (_, quantities, steps) => expect(stepsOf(...quantities)).toEqual(steps));
});
