import { flagColumn, type TextColumn } from "../../src/quantities/column";
import { ColumnPlan } from "../../src/quantities/columns";
import {
  any,
  atLeast,
  atMost,
  both,
  choose,
  either,
  equals,
  given,
  lessThan,
  moreThan,
  not,
  orElse,
} from "../../src/quantities/conditions";
import { count, money, no, word, yes } from "../../src/quantities/constants";
import { amount, date, number, text, yesNo, type Fact } from "../../src/quantities/fact";
import { formula } from "../../src/quantities/formula";
import type { Operation } from "../../src/quantities/operation";
import type { Literal, Quantity, YesNo } from "../../src/quantities/quantity";
import { line } from "../../src/quantities/steps";
import { literalOf } from "../../src/quantities/value";
import { working } from "../../src/quantities/working";
import { threeRows } from "./columns-drawn";
import { asked, onFacts, type Entered } from "./on-facts";

const salary = asked(amount("Salary"));
const state = asked(text("State"));
const due = asked(date("Due"));
const choice = asked(number("Choice"));
const delayed = asked(yesNo("Delayed"));

const answer = (quantity: Quantity, ...entered: readonly Entered[]) =>
  literalOf(onFacts(...entered).value(quantity));

describe("a comparison", () => {
  it.each<[string, (figure: Quantity<"money">) => YesNo, readonly boolean[]]>([
    ["at least", (figure) => atLeast(figure, money(100)), [false, true, true]],
    ["more than", (figure) => moreThan(figure, money(100)), [false, false, true]],
    ["at most", (figure) => atMost(figure, money(100)), [true, true, false]],
    ["less than", (figure) => lessThan(figure, money(100)), [true, false, false]],
    ["equals", (figure) => equals(figure, money(100)), [false, true, false]],
  ])("%s 100, of a cent below, at and above it", (_, condition, answers) => {
    const of = (figure: Literal) => answer(condition(salary), [salary, figure]);
    expect(["99.99", "100", "100.01"].map(of)).toEqual(answers);
  });

  it("of dates, to the day", () => {
    const other = asked(date("Other"));
    const on = (first: number, last: number) =>
      [moreThan(due, other), equals(due, other), lessThan(due, other)].map((condition) =>
        answer(condition, [due, first], [other, last]),
      );
    expect(on(39_428, 39_427)).toEqual([true, false, false]);
    expect(on(39_428, 39_428)).toEqual([false, true, false]);
    expect(on(39_428, 39_429)).toEqual([false, false, true]);
  });

  it("of words, in any case", () => {
    const isNewJersey = equals(state, word("NJ"));
    expect(answer(isNewJersey, [state, "nj"])).toBe(true);
    expect(answer(isNewJersey, [state, "NY"])).toBe(false);
    expect(answer(isNewJersey, [state, "MA"])).toBe(false);
  });
});

describe("conditions together", () => {
  const [t, f] = [yes, no];
  it.each<[string, YesNo, boolean]>([
    ["both hold", both(t, t), true],
    ["one of two does not", both(t, f), false],
    ["any of two holds", any(f, t), true],
    ["none of two does", any(f, f), false],
    ["the contrary of yes", not(t), false],
    ["the contrary of no", not(f), true],
  ])("%s", (_, condition, holds) => expect(answer(condition)).toBe(holds));

  it.each<[YesNo, string, string]>([
    [atLeast(salary, money(1)), "5.00 ≥ 1.00", "5>=1"],
    [moreThan(salary, money(1)), "5.00 > 1.00", "5>1"],
    [equals(choice, count(1)), "2 = 1", "2=1"],
    [both(delayed, delayed), "yes and yes", "AND(TRUE,TRUE)"],
    [any(delayed, no), "yes or no", "OR(TRUE,FALSE)"],
    [not(delayed), "not yes", "NOT(TRUE)"],
    [equals(state, word("NJ")), "PA = NJ", '"PA"="NJ"'],
    [
      both(moreThan(salary, money(1)), not(delayed)),
      "5.00 > 1.00 and (not yes)",
      "AND(5>1,NOT(TRUE))",
    ],
  ])("are said and written", (condition, words, written) => {
    const entered: readonly Entered[] = [
      [salary, 5],
      [choice, 2],
      [delayed, true],
      [state, "PA"],
    ];
    const evaluation = onFacts(...entered);
    expect(working([line("Holds", condition, "4(a)")], evaluation).at(-1)?.working).toBe(words);
    const facts = new Map(
      entered.map(([{ made }]) => [(made as { readonly fact: Fact }).fact, {}] as const),
    );
    expect(formula(condition, { facts, lists: new Map(), evaluation })).toBe(written);
  });
});

describe("a choice", () => {
  const chosen = choose(choice, [
    [count(1), money(10)],
    [count(2), money(20)],
    [count(3), money(30)],
  ]);

  it.each([
    [1, 10],
    [2, 20],
    [3, 30],
    [9, 30],
  ])("%d takes what stands beside it: %d", (option, figure) => {
    expect(answer(chosen, [choice, option])).toBe(figure);
  });

  it("turns on a condition", () => {
    const either12 = either(delayed, money(1), money(2));
    expect(answer(either12, [delayed, true])).toBe(1);
    expect(answer(either12, [delayed, false])).toBe(2);
  });

  it("turns on whether a fact was entered; what is no fact always is", () => {
    const known = asked(amount("Known", { optional: true }));
    expect(answer(orElse(known, money(7)))).toBe(7);
    expect(answer(orElse(known, money(7)), [known, 5])).toBe(5);
    expect([answer(given(known)), answer(given(known), [known, 0])]).toEqual([false, true]);
    expect(answer(given(money(1)))).toBe(true);
  });
});

describe("over a column of conditions", () => {
  const other = asked(yesNo("Other"));

  it.each<[string, YesNo, readonly number[]]>([
    ["both", both(delayed, other), [1, 0, 0]],
    ["any", any(delayed, other), [1, 1, 0]],
    ["the contrary", not(delayed), [0, 0, 1]],
  ])("%s, row by row", (_, condition, holds) => {
    const { columns } = new ColumnPlan([condition], []).run(3, ({ label }) => ({
      column: flagColumn(label === "Delayed" ? Uint8Array.of(1, 1, 0) : Uint8Array.of(1, 0, 0)),
      given: flagColumn(true),
    }));
    expect(columns).toEqual([flagColumn(Uint8Array.from(holds))]);
  });
});

describe("over a column of words", () => {
  const other = asked(text("Other"));
  const same = (a: TextColumn["texts"], b: TextColumn["texts"]) => {
    const plan = new ColumnPlan([equals(state, other)], []);
    const { columns } = plan.run(3, ({ label }) => ({
      column: { sort: "text", texts: label === "State" ? a : b },
      given: flagColumn(true),
    }));
    const [column] = columns;
    return column?.sort === "flag" ? [...(column.flags as Uint8Array)] : column;
  };

  it("two are the same in any case, row by row", () => {
    expect(same(["NJ", "nj", "NY"], ["NJ", "NJ", "NJ"])).toEqual([1, 1, 0]);
    expect(same(["NJ", "nj", "NY"], "nJ")).toEqual([1, 1, 0]);
    expect(same("ny", ["NJ", undefined, "NY"])).toEqual([0, 0, 1]);
  });

  it("none is written past the last row", () => {
    const { made } = equals(state, other) as { readonly made: { readonly operation: Operation } };
    const words: TextColumn = { sort: "text", texts: ["NJ", "NY", "PA", "MA"] };
    expect(made.operation.columns!(threeRows(), words, words)).toEqual(
      flagColumn(Uint8Array.of(1, 1, 1)),
    );
  });
});
