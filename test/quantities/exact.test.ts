import { cents, dividedBy, minus, plus, times } from "../../src/quantities/arithmetic";
import { choose, either, given, moreThan, orElse } from "../../src/quantities/conditions";
import { count, money, none } from "../../src/quantities/constants";
import { daysAfter } from "../../src/quantities/dates";
import { Evaluation, exact } from "../../src/quantities/exact";
import { amount, date, number, option } from "../../src/quantities/fact";
import { Fraction } from "../../src/quantities/fraction";
import { entries, rows, sumOver } from "../../src/quantities/lists";
import { found } from "../../src/quantities/look-up";
import { Binding, made, type Operation } from "../../src/quantities/operation";
import type { Money, Quantity } from "../../src/quantities/quantity";
import type { RateTable } from "../../src/quantities/rate-table";
import { Refusal } from "../../src/quantities/refusal";
import { alike, beside, line, payment, provided } from "../../src/quantities/steps";
import type { Value } from "../../src/quantities/value";
import { asked, knownFrom, onFacts } from "./on-facts";

/** An operation that gives its operand back and counts how often it was worked. */
function counted(of: Money): { readonly quantity: Money; readonly times: () => number } {
  let worked = 0;
  const operation: Operation = {
    binding: Binding.atom,
    exact: (value) => {
      worked += 1;
      return value as Value;
    },
    words: (operand) => operand!.text,
    formula: (operand) => operand!.text,
  };
  return { quantity: made("money", operation, of), times: () => worked };
}

const figure = (value: Value) => (value as Fraction).toNumber();

const refusalOf = (work: () => unknown): Refusal => {
  try {
    work();
  } catch (problem) {
    if (problem instanceof Refusal) return problem;
    throw problem;
  }
  throw new Error("nothing was refused");
};

const salary = asked(amount("Salary"));
const bonus = asked(amount("Bonus", { optional: true }));
const years = asked(number("Years", { fallback: 3 }));

describe("each node is worked once", () => {
  it("where it is reached by two ways", () => {
    const once = counted(salary);
    const sum = plus(times(once.quantity, 2), once.quantity);
    expect(figure(exact(sum, knownFrom([salary, 100])))).toBe(300);
    expect(once.times()).toBe(1);
  });

  it("where two lines share it, through names, asides and choices", () => {
    const once = counted(salary);
    const shared = line("Shared", once.quantity, "4(a)");
    const twice = either(moreThan(shared, none), alike("again", shared), none);
    const evaluation = onFacts([salary, 7]);
    expect(figure(evaluation.value(plus(twice, beside(shared, shared))))).toBe(14);
    expect(figure(evaluation.value(twice))).toBe(7);
    expect(once.times()).toBe(1);
  });

  it("in two to the fortieth ways, at once", () => {
    const once = counted(salary);
    const doubled = Array.from({ length: 40 }).reduce<Money>(
      (sum) => plus(sum, sum),
      once.quantity,
    );
    expect(figure(exact(doubled, knownFrom([salary, 1])))).toBe(2 ** 40);
    expect(once.times()).toBe(1);
  });

  it("once a row inside a sum, and once in all where no row touches it", () => {
    const list = rows("Costs", { cost: amount("Cost") });
    const outside = counted(salary);
    let inside: ReturnType<typeof counted> | undefined;
    const sum = sumOver(list, ({ cost }) => {
      inside = counted(cost);
      return plus(plus(inside.quantity, inside.quantity), outside.quantity);
    });
    const facts = [10, 20, 30].map((cost) => new Map([[list.row.cost, Fraction.of(cost)]]));
    const known = { ...knownFrom([salary, 1]), lists: new Map([[list, facts]]) };
    expect(figure(exact(sum, known))).toBe(123);
    expect(inside?.times()).toBe(3);
    expect(outside.times()).toBe(1);
  });
});

describe("only the branch taken is worked", () => {
  it("by a choice", () => {
    const taken = counted(money(1));
    const left = counted(money(2));
    const choice = either(moreThan(salary, none), taken.quantity, left.quantity);
    expect(figure(exact(choice, knownFrom([salary, 1])))).toBe(1);
    expect([taken.times(), left.times()]).toEqual([1, 0]);
  });

  it("by a choice of several, the last standing for every other", () => {
    const basis = asked(option("Basis", [0, 1, 2]));
    const options = [0, 1, 2].map((at) => counted(money(at * 10)));
    const [first, second, third] = options.map(({ quantity }) => quantity) as [Money, Money, Money];
    const chosen = choose(basis, [
      [count(0), first],
      [count(1), second],
      [count(2), third],
    ]);
    expect(figure(exact(chosen, knownFrom([basis, 2])))).toBe(20);
    expect(options.map((each) => each.times())).toEqual([0, 0, 1]);
  });

  it("so that a division by zero not taken does no harm", () => {
    const safe = either(moreThan(years, count(0)), dividedBy(salary, years), none);
    expect(figure(exact(safe, knownFrom([salary, 9], [years, 0])))).toBe(0);
  });

  it("so that a blank not needed is not asked for", () => {
    expect(figure(exact(orElse(bonus, salary), knownFrom([salary, 5])))).toBe(5);
    expect(figure(exact(orElse(bonus, salary), knownFrom([salary, 5], [bonus, 0])))).toBe(0);
  });

  it("and steps beside an amount are not worked for the amount", () => {
    const aside = counted(salary);
    expect(figure(exact(beside(money(4), aside.quantity), knownFrom()))).toBe(4);
    expect(aside.times()).toBe(0);
  });
});

describe("facts", () => {
  it("fall back on their default", () => {
    expect(figure(exact(times(salary, years), knownFrom([salary, 100])))).toBe(300);
    expect(figure(exact(times(salary, years), knownFrom([salary, 100], [years, 2])))).toBe(200);
  });

  it("are given only where they were entered", () => {
    expect(exact(given(years), knownFrom())).toBe(false);
    expect(exact(given(years), knownFrom([years, 3]))).toBe(true);
    expect(exact(given(plus(salary, salary)), knownFrom())).toBe(true);
  });

  it("are refused by name where they are blank and needed", () => {
    const refusal = refusalOf(() => exact(salary, knownFrom()));
    expect(refusal).toMatchObject({ code: "#VALUE!", label: "Salary" });
    expect(refusal.saw).toBeUndefined();
  });
});

describe("refusals", () => {
  const checked: Quantity<"money"> = provided(moreThan(salary, bonus), minus(salary, bonus), {
    label: "Bonus",
    about: bonus,
    needs: "It needs to be less than the salary.",
  });

  it("carry what was seen and what is needed", () => {
    const refusal = refusalOf(() => exact(checked, knownFrom([salary, 5], [bonus, 6])));
    expect(refusal).toMatchObject({
      code: "#VALUE!",
      label: "Bonus",
      saw: { kind: "money", value: 6 },
      needs: "It needs to be less than the salary.",
    });
    expect(figure(exact(checked, knownFrom([salary, 5], [bonus, 4])))).toBe(1);
  });

  it("come where a date leaves the calendar", () => {
    const day = asked(date("Day"));
    expect(exact(daysAfter(day, 1), knownFrom([day, 2_958_464]))).toBe(2_958_465);
    const refusal = refusalOf(() => exact(daysAfter(day, 1), knownFrom([day, 2_958_465])));
    expect(refusal).toMatchObject({ code: "#VALUE!", label: "The date this leads to" });
    expect(refusal.saw?.value).toBe("too late");
  });
});

describe("tables of law", () => {
  const table: RateTable & { readonly kind: "money" } = {
    name: "Limit",
    kind: "money",
    knownThrough: 2008,
    unverified: "",
    otherwise: "Enter the limit itself.",
    find: (year) =>
      year === 2007 ? { value: "225000", source: "Notice 2006-98", verified: true } : undefined,
  };
  const year = asked(number("Year", { most: 9999 }));
  const limit = found(table, year);

  it("give the figure they hold, with its source", () => {
    const evaluation = onFacts([year, 2007]);
    expect(figure(evaluation.value(limit))).toBe(225000);
    expect(evaluation.finding(limit.made)?.source).toBe("Notice 2006-98");
  });

  it("refuse with #N/A what they do not hold, saying what to enter", () => {
    expect(refusalOf(() => onFacts([year, 2009]).value(limit))).toMatchObject({
      code: "#N/A",
      label: "Year",
      saw: { kind: "count", value: 2009 },
      needs: "Enter the limit itself.",
    });
  });
});

describe("lists", () => {
  const list = rows("Costs", { cost: amount("Cost") });
  const sum = payment(
    "Sum",
    sumOver(list, ({ cost }) => dividedBy(cost, 3)),
    "4(d)(iv)",
  );
  const evaluation = (...costs: readonly number[]) =>
    new Evaluation({
      facts: new Map(),
      lists: new Map([[list, costs.map((cost) => new Map([[list.row.cost, Fraction.of(cost)]]))]]),
    });

  it("are summed before they are rounded", () => {
    expect(figure(evaluation(0.01, 0.01, 0.01).value(sum))).toBe(0.01);
    expect(figure(evaluation(1, 1, 1).value(sum))).toBe(1);
  });

  it("sum to nothing where there are none", () => {
    expect(figure(evaluation().value(sum))).toBe(0);
  });

  it("count their rows", () => {
    expect(figure(evaluation(5, 6, 7, 8).value(entries(list)))).toBe(4);
  });
});

describe("rounding", () => {
  it("is once a payment: a third of a dollar three times is 99 cents", () => {
    const third = payment("Third", dividedBy(money(1), 3), "4(a)");
    expect(figure(exact(plus(plus(third, third), third), knownFrom()))).toBe(0.99);
    const unrounded = dividedBy(money(1), 3);
    expect(figure(exact(cents(plus(plus(unrounded, unrounded), unrounded)), knownFrom()))).toBe(1);
  });
});
