import { minus, plus, times } from "../../src/quantities/arithmetic";
import { given } from "../../src/quantities/conditions";
import { none } from "../../src/quantities/constants";
import { daysAfter, later } from "../../src/quantities/dates";
import type { Evaluation } from "../../src/quantities/exact";
import { amount, date, fraction } from "../../src/quantities/fact";
import { Binding, made, type Operation } from "../../src/quantities/operation";
import type { Quantity } from "../../src/quantities/quantity";
import { alike, beside, line, provided } from "../../src/quantities/steps";
import { working } from "../../src/quantities/working";
import { asked, onFacts, type Entered } from "./on-facts";

const salaryFact = amount("Salary");
const salary = asked(salaryFact);
const bonus = asked(amount("Bonus", { fallback: 0 }));
const rate = asked(fraction("Rate"));
const due = asked(date("Due"));

const said = (answers: readonly Quantity[], evaluation: Evaluation): readonly string[] =>
  working(answers, evaluation).map(
    ({ title, working: words, amount: of }) => `${title}: ${words} = ${String(of)}`,
  );

const on = (of: Quantity, ...entered: readonly Entered[]) => said([of], onFacts(...entered));

it("a step tells all there is to tell", () => {
  const sum = line("Sum", plus(salary, bonus), "4(a)");
  const entered = { kind: "money", authority: { section: "" }, verified: true } as const;
  const bonusFact = (bonus.made as { readonly fact: object }).fact;
  expect(working([sum], onFacts([salary, 5]))).toEqual([
    {
      ...entered,
      title: "Salary",
      working: "entered",
      amount: 5,
      origin: "entered",
      fact: salaryFact,
    },
    {
      ...entered,
      title: "Bonus",
      working: "not entered: the default",
      amount: 0,
      origin: "default",
      fact: bonusFact,
    },
    {
      title: "Sum",
      working: "5.00 + 0.00",
      amount: 5,
      kind: "money",
      authority: { section: "4(a)" },
      origin: "worked",
      verified: true,
    },
  ]);
});

describe("a result", () => {
  it("has no authority of its own", () => {
    const [, , result] = working([plus(salary, bonus)], onFacts([salary, 5]));
    expect(result).toMatchObject({
      title: "Result",
      kind: "money",
      authority: { section: "" },
      origin: "worked",
    });
  });

  it("is not told where the answer ends with a step of its own, or is one of several", () => {
    const named = beside(line("Pay", salary, "4(a)"), bonus);
    const titles = (...answers: readonly Quantity[]) =>
      working(answers, onFacts([salary, 5])).map(({ title }) => title);
    expect(titles(named)).toEqual(["Bonus", "Salary", "Pay"]);
    expect(titles(beside(salary, bonus))).toEqual(["Bonus", "Salary", "Result"]);
    expect(titles(salary, bonus)).toEqual(["Salary", "Bonus"]);
  });
});

describe("a step told before", () => {
  const pay = (title: string, of: Quantity) => line(title, of, "4(a)");
  const tellings = (...answers: readonly Quantity[]) =>
    said(answers, onFacts([salary, 5])).filter((each) => !each.startsWith("Salary"));

  it("is not told again", () => {
    expect(tellings(pay("Pay", salary), pay("Pay", salary))).toEqual(["Pay: 5.00 = 5"]);
  });

  it.each<[string, Quantity, string]>([
    ["by another name", pay("Wage", salary), "Wage: 5.00 = 5"],
    ["by other words", pay("Pay", plus(salary, none)), "Pay: 5.00 + 0.00 = 5"],
  ])("is told again %s", (_, again, telling) => {
    expect(tellings(pay("Pay", salary), again)).toEqual(["Pay: 5.00 = 5", telling]);
  });
});

it("two facts of one name and two amounts are both told", () => {
  const other = asked(amount("Salary"));
  expect(on(plus(salary, other), [salary, 5], [other, 6])).toEqual([
    "Salary: entered = 5",
    "Salary: entered = 6",
    "Result: 5.00 + 6.00 = 11",
  ]);
});

it("a figure of more than forty decimals is cut short", () => {
  expect(on(line("Pay", salary, "4(a)"), [salary, 1e-41]).at(-1)).toBe("Pay: 0.00… = 1e-41");
});

describe("what stands beside an amount", () => {
  const late = line("Late", daysAfter(due, 1), "4(f)(i)");
  const named = beside(line("Pay", salary, "4(a)"), late);

  it("is told where it can be worked, and left out where it is refused", () => {
    const titles = (day: number) =>
      working([named], onFacts([salary, 5], [due, day])).map(({ title }) => title);
    expect(titles(39_428)).toEqual(["Due", "Late", "Salary", "Pay"]);
    expect(titles(2_958_465)).toEqual(["Salary", "Pay"]);
  });

  it("but not where something else went wrong", () => {
    const broken: Operation = {
      binding: Binding.atom,
      exact: () => {
        throw new TypeError("broken");
      },
      words: () => "",
      formula: () => "",
    };
    const step = made("money", broken, salary);
    expect(() => on(beside(salary, step), [salary, 5])).toThrow("broken");
  });
});

describe("in words", () => {
  it("whether a fact was entered is yes or no", () => {
    const step = line("Entered", given(bonus), "4(a)");
    expect(on(step, [bonus, 1])).toEqual(["Entered: yes = true"]);
    expect(on(step)).toEqual(["Entered: no = false"]);
  });

  it("what is provided tells what it turned on first", () => {
    const condition = line("Is there a bonus?", given(bonus), "4(a)");
    const refusal = { label: "Bonus", about: bonus, needs: "It needs to be entered." };
    const pay = line("Pay", provided(condition, salary, refusal), "4(a)");
    expect(on(pay, [salary, 5], [bonus, 1])).toEqual([
      "Is there a bonus?: yes = true",
      "Salary: entered = 5",
      "Pay: 5.00 = 5",
    ]);
  });

  it("a date chosen in a sum is the day it is", () => {
    const other = asked(date("Other"));
    const step = line("Until", daysAfter(later(due, other), 1), "4(f)(i)");
    expect(on(step, [due, 39_428], [other, 39_433]).at(-1)).toBe(
      "Until: 17 Dec 2007 + 1 days = 39434",
    );
  });

  it("a label stands behind every step of its payment, and behind nothing else", () => {
    const interest = line("Interest", times(line("Base", salary, "4(a)"), rate), "4(f)(ii)");
    const paid = alike("month 1", interest);
    expect(on(minus(paid, none), [salary, 8], [rate, 0.5])).toEqual([
      "Salary: entered = 8",
      "Base (month 1): 8.00 = 8",
      "Rate: entered = 0.5",
      "Interest (month 1): 8.00 × 50% = 4",
      "Result: 4.00 − 0.00 = 4",
    ]);
  });
});
