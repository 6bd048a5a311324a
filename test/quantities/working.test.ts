import { cents, dividedBy, greater, minus, plus, times } from "../../src/quantities/arithmetic";
import { either, moreThan, orElse } from "../../src/quantities/conditions";
import { money, none } from "../../src/quantities/constants";
import { daysAfter, daysBetween } from "../../src/quantities/dates";
import { Evaluation } from "../../src/quantities/exact";
import { amount, date, fraction, number } from "../../src/quantities/fact";
import { Fraction } from "../../src/quantities/fraction";
import { rows, sumOver } from "../../src/quantities/lists";
import { found } from "../../src/quantities/look-up";
import type { Quantity } from "../../src/quantities/quantity";
import type { RateTable } from "../../src/quantities/rate-table";
import { alike, beside, line, payment, says } from "../../src/quantities/steps";
import { working } from "../../src/quantities/working";
import { asked, knownFrom, onFacts, type Entered } from "./on-facts";

const salary = asked(amount("Salary"));
const bonus = asked(amount("Bonus", { fallback: 0 }));
const years = asked(number("Years", { fallback: 3 }));
const rate = asked(fraction("Rate"));

/** The steps of some answers as "title: working = amount". */
const said = (answers: readonly Quantity[], ...entered: readonly Entered[]): readonly string[] =>
  working(answers, onFacts(...entered)).map(
    ({ title, working: words, amount: of }) => `${title}: ${words} = ${String(of)}`,
  );

describe("a working", () => {
  it("tells each fact, whether entered or a default, then the steps", () => {
    const lump = payment("Lump sum", times(plus(salary, bonus), years), "4(d)(i)");
    expect(said([lump], [salary, 100])).toEqual([
      "Salary: entered = 100",
      "Bonus: not entered: the default = 0",
      "Years: not entered: the default = 3",
      "Lump sum: (100.00 + 0.00) × 3 = 300",
    ]);
  });

  it("says a shared line once and then by its figure", () => {
    const year = line("One year", plus(salary, bonus), "4(d)(i)");
    const sum = line("Sum", plus(times(year, 2), year), "4(d)(i)");
    expect(said([sum], [salary, 100], [bonus, 50]).slice(2)).toEqual([
      "One year: 100.00 + 50.00 = 150",
      "Sum: 150.00 × 2 + 150.00 = 450",
    ]);
  });

  it("says only the branch taken, and what it turned on", () => {
    const high = line("High", salary, "IRC 1");
    const low = line("Low", bonus, "IRC 2");
    const test = line("Is the salary higher?", moreThan(salary, bonus), "IRC 3");
    const choice = line("Chosen", either(test, high, low), "IRC 4");
    const titles = (...entered: readonly Entered[]) =>
      working([choice], onFacts(...entered)).map(({ title }) => title);
    expect(titles([salary, 2], [bonus, 1])).toEqual([
      "Salary",
      "Bonus",
      "Is the salary higher?",
      "High",
      "Chosen",
    ]);
    expect(titles([salary, 1], [bonus, 2])).toContain("Low");
    expect(titles([salary, 1], [bonus, 2])).not.toContain("High");
  });

  it("does not tell an optional fact nobody entered or needed", () => {
    const known = asked(amount("Known", { optional: true }));
    const worth = line("Worth", orElse(known, salary), "4(a)");
    expect(said([worth], [salary, 1])).toEqual(["Salary: entered = 1", "Worth: 1.00 = 1"]);
    expect(said([worth], [salary, 1], [known, 2])).toEqual([
      "Known: entered = 2",
      "Worth: 2.00 = 2",
    ]);
  });

  it("says “to the cent” only where rounding changed the figure", () => {
    const third = payment("Third", dividedBy(salary, 3), "4(a)");
    expect(said([third], [salary, 100]).at(-1)).toBe("Third: 100.00 ÷ 3, to the cent = 33.33");
    expect(said([third], [salary, 99]).at(-1)).toBe("Third: 99.00 ÷ 3 = 33");
  });

  it("keeps a sum instead of a figure that has no end", () => {
    const share = line("Share", dividedBy(salary, 3), "4(a)");
    const twice = payment("Twice", times(share, 2), "4(a)");
    expect(said([twice], [salary, 100]).at(-1)).toBe("Twice: 100.00 ÷ 3 × 2, to the cent = 66.67");
  });

  it("sets parentheses where a looser operation stands in a tighter one", () => {
    const [a, b] = [salary, bonus];
    const figures: readonly Entered[] = [
      [salary, 10],
      [bonus, 4],
      [rate, 0.5],
    ];
    const text = (of: Quantity) => said([line("Sum", of, "4(a)")], ...figures).at(-1);
    expect(text(minus(a, minus(a, b)))).toBe("Sum: 10.00 − (10.00 − 4.00) = 4");
    expect(text(minus(minus(a, b), b))).toBe("Sum: 10.00 − 4.00 − 4.00 = 2");
    expect(text(times(plus(a, b), rate))).toBe("Sum: (10.00 + 4.00) × 50% = 7");
    expect(text(plus(a, times(b, rate)))).toBe("Sum: 10.00 + 4.00 × 50% = 12");
    expect(text(times(cents(plus(a, b)), rate))).toBe("Sum: (10.00 + 4.00) × 50% = 7");
    expect(text(dividedBy(a, times(rate, rate)))).toBe("Sum: 10.00 ÷ (50% × 50%) = 40");
    expect(text(greater(minus(a, b), none))).toBe("Sum: the greater of 10.00 − 4.00 and 0.00 = 6");
  });

  it("prints dates inside a sum as days", () => {
    const due = asked(date("Due"));
    const until = line("Until", daysAfter(due, 5), "4(f)(i)");
    const days = line("Days", daysBetween(due, until), "4(f)(ii)");
    expect(said([days], [due, 39428])).toEqual([
      "Due: entered = 39428",
      "Until: 12 Dec 2007 + 5 days = 39433",
      "Days: days from 12 Dec 2007 to 17 Dec 2007 = 5",
    ]);
  });

  it("prints a minus sign where a figure falls below zero", () => {
    expect(said([line("Left", minus(none, salary), "4(a)")], [salary, 5]).at(-1)).toBe(
      "Left: 0.00 − 5.00 = -5",
    );
    const less = line("Less", minus(line("Left", minus(none, salary), "4(a)"), salary), "4(a)");
    expect(said([less], [salary, 5]).at(-1)).toBe("Less: −5.00 − 5.00 = -10");
  });

  it("ends an unnamed answer with a result", () => {
    expect(said([plus(salary, bonus)], [salary, 5]).at(-1)).toBe("Result: 5.00 + 0.00 = 5");
  });

  it("tells payments that are alike apart by their labels", () => {
    const paid = payment("Interest", times(salary, rate), "4(f)(ii)");
    const titles = working(
      [
        alike("severance", paid),
        alike("month 1", payment("Interest", times(bonus, rate), "4(f)(ii)")),
      ],
      onFacts([salary, 5], [bonus, 6], [rate, 0.5]),
    ).map(({ title }) => title);
    expect(titles).toEqual([
      "Salary",
      "Rate",
      "Interest (severance)",
      "Bonus",
      "Interest (month 1)",
    ]);
  });

  it("explains what stands beside an amount before the amount", () => {
    const aside = line("Beside", bonus, "4(a)");
    expect(said([beside(line("Amount", salary, "4(a)"), aside)], [salary, 1]).at(-1)).toBe(
      "Amount: 1.00 = 1",
    );
    expect(said([beside(line("Amount", salary, "4(a)"), aside)], [salary, 1])).toContain(
      "Beside: 0.00 = 0",
    );
  });

  it("keeps the authority and the words obeyed", () => {
    const quoted = line("Lump", salary, says("4(a)", "a lump sum cash payment"));
    expect(working([quoted], onFacts([salary, 1])).at(-1)?.authority).toEqual({
      section: "4(a)",
      words: "a lump sum cash payment",
    });
  });
});

describe("the rows of a list", () => {
  const list = rows("Costs", { cost: amount("Cost") });
  const each = sumOver(list, ({ cost }) => line("Half", times(cost, rate), "4(d)(iv)"));
  const onCosts = (...costs: readonly number[]) =>
    new Evaluation({
      ...knownFrom([rate, 0.5]),
      lists: new Map([[list, costs.map((cost) => new Map([[list.row.cost, Fraction.of(cost)]]))]]),
    });

  it("are numbered, and what no row changes is told once", () => {
    const steps = working([line("Sum", each, "4(d)(iv)")], onCosts(10, 30));
    expect(steps.map(({ title, working: words }) => `${title}: ${words}`)).toEqual([
      "Cost (1): entered",
      "Rate: entered",
      "Half (1): 10.00 × 50%",
      "Cost (2): entered",
      "Half (2): 30.00 × 50%",
      "Sum: 5.00 + 15.00",
    ]);
  });

  it("read as one where there is one", () => {
    expect(working([line("Sum", each, "4(d)(iv)")], onCosts(10)).at(-1)?.working).toBe("5.00");
  });
});

describe("a figure from a table of law", () => {
  const table = (verified: boolean): RateTable & { readonly kind: "rate" } => ({
    name: "Top rate",
    kind: "rate",
    knownThrough: 2026,
    unverified: "",
    otherwise: "Enter the rate itself.",
    find: () => ({ value: "0.35", source: "IRC 1(i)", verified }),
  });
  const year = asked(number("Year", { most: 9999 }));
  const stepsOf = (verified: boolean) =>
    working(
      [line("Tax", times(money(100), found(table(verified), year)), "8(a)")],
      onFacts([year, 2007]),
    );

  it("is a step of its own with its source", () => {
    expect(stepsOf(true)[1]).toMatchObject({
      title: "Top rate",
      working: "recorded for 2007",
      amount: 0.35,
      authority: { section: "IRC 1(i)" },
      origin: "table",
      verified: true,
    });
    expect(stepsOf(true).at(-1)?.working).toBe("100.00 × 35%");
  });

  it("says so where it is not verified", () => {
    expect(stepsOf(false)[1]).toMatchObject({
      authority: { section: "IRC 1(i) (unverified)" },
      verified: false,
    });
  });
});
