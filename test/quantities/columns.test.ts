import { lesser, minus, plus, times } from "../../src/quantities/arithmetic";
import { flagColumn, numberColumn, type Column } from "../../src/quantities/column";
import { ColumnPlan, type FactColumn } from "../../src/quantities/columns";
import { atLeast, either, given, moreThan } from "../../src/quantities/conditions";
import { money, none } from "../../src/quantities/constants";
import { amount, date, type Fact } from "../../src/quantities/fact";
import { Fraction } from "../../src/quantities/fraction";
import { rows, sumOver } from "../../src/quantities/lists";
import { found } from "../../src/quantities/look-up";
import { Binding, made, type Operation } from "../../src/quantities/operation";
import type { Money, Quantity } from "../../src/quantities/quantity";
import type { RateTable } from "../../src/quantities/rate-table";
import { alike, beside, line, provided } from "../../src/quantities/steps";
import { cells, figuresOf } from "./columns-drawn";
import { asked } from "./on-facts";

const salaryFact = amount("Salary");
const bonusFact = amount("Bonus", { optional: true });
const salary = asked(salaryFact);
const bonus = asked(bonusFact);

const entered: ReadonlyMap<Fact, FactColumn> = new Map([
  [salaryFact, { column: numberColumn(cells(1, 2, 3), 1, 3), given: flagColumn(true) }],
  [
    bonusFact,
    { column: numberColumn(cells(30, 20, 10), 1, 30), given: flagColumn(Uint8Array.of(1, 0, 1)) },
  ],
]);

function worked(plan: ColumnPlan) {
  const read: string[] = [];
  const { columns, doubtful } = plan.run(3, (fact) => {
    read.push(fact.label);
    return entered.get(fact)!;
  });
  const figures = columns.map((column) =>
    column.sort === "number" ? figuresOf(column) : column.sort === "flag" ? column.flags : column,
  );
  return { figures, doubtful: [...doubtful], read };
}

const figuresFor = (...quantities: readonly Quantity[]) =>
  worked(new ColumnPlan(quantities, [])).figures;

/** An operation over whole columns that gives its operand back and counts how often it was worked. */
function counted(of: Money): { readonly quantity: Money; readonly times: () => number } {
  let count = 0;
  const operation: Operation = {
    binding: Binding.atom,
    exact: (value) => value!,
    words: () => "",
    formula: () => "",
    columns: (_, column) => {
      count += 1;
      return column as Column;
    },
  };
  return { quantity: made("money", operation, of), times: () => count };
}

describe("over three rows", () => {
  it.each<[string, Quantity, unknown]>([
    ["a fact is its cells", salary, [1, 2, 3]],
    ["a constant is one figure", money(7), [7, 7, 7]],
    ["a sum", plus(salary, bonus), [31, 22, 13]],
    [
      "a name, an aside and a label change nothing",
      line("A", beside(alike("B", salary), bonus), "C"),
      [1, 2, 3],
    ],
    ["whether a fact was entered", given(bonus), Uint8Array.of(1, 0, 1)],
    ["a choice made row by row", either(given(bonus), bonus, salary), [30, 2, 10]],
    ["one made alike in every row", either(atLeast(bonus, salary), bonus, salary), [30, 20, 10]],
    ["one made alike the other way", either(moreThan(salary, bonus), bonus, salary), [1, 2, 3]],
    ["one settled", either(given(salary), salary, bonus), [1, 2, 3]],
    [
      "one the first row alone makes so",
      either(atLeast(bonus, money(30)), none, salary),
      [0, 2, 3],
    ],
    ["one the last row alone makes so", either(atLeast(salary, money(3)), none, salary), [1, 2, 0]],
  ])("%s", (_, quantity, figures) => expect(figuresFor(quantity)).toEqual([figures]));

  it("several answers come together", () => {
    expect(figuresFor(salary, minus(bonus, salary))).toEqual([
      [1, 2, 3],
      [29, 18, 7],
    ]);
  });

  it("what a rule declines is in doubt", () => {
    const enough = atLeast(salary, money(2));
    const refusal = { label: "Salary", about: salary, needs: "It needs to be two." };
    const { figures, doubtful } = worked(new ColumnPlan([provided(enough, bonus, refusal)], []));
    expect(doubtful).toEqual([1, 0, 0]);
    expect(figures).toEqual([[30, 20, 10]]);
  });

  it("a table of law is asked row by row, and so is an operation without columns", () => {
    const table: RateTable & { readonly kind: "rate" } = {
      name: "Rates",
      kind: "rate",
      knownThrough: 3,
      unverified: "",
      otherwise: "Enter it.",
      find: (key) =>
        key === 3 ? undefined : { value: `0.${String(key)}`, source: "", verified: true },
    };
    const { figures, doubtful } = worked(new ColumnPlan([times(bonus, found(table, salary))], []));
    expect((figures[0] as readonly number[]).slice(0, 2)).toEqual([3, 4]);
    expect(doubtful).toEqual([0, 0, 1]);
    const tenfold: Operation = {
      binding: Binding.atom,
      exact: (value) => (value as Fraction).times(Fraction.of(10)),
      words: () => "",
      formula: () => "",
    };
    expect(figuresFor(made("money", tenfold, salary))).toEqual([[10, 20, 30]]);
  });

  it("a sum over a list has none", () => {
    const pay = rows("Pay", { pay: amount("Pay") });
    const sum = sumOver(pay, (row) => row.pay);
    expect(() => new ColumnPlan([sum], [])).toThrow("a sum over a list has no columns");
  });
});

describe("is worked once", () => {
  it("what two steps lean on, and what is made alike twice", () => {
    const once = counted(salary);
    expect(figuresFor(plus(once.quantity, once.quantity), once.quantity)).toEqual([
      [2, 4, 6],
      [1, 2, 3],
    ]);
    expect(once.times()).toBe(1);
    const { operation } = once.quantity.made as { readonly operation: Operation };
    const twice = [made("money", operation, salary), made("money", operation, salary)] as const;
    expect(figuresFor(plus(twice[0], twice[1]))).toEqual([[2, 4, 6]]);
    expect(once.times()).toBe(2);
  });

  it("but not what differs in a constant, a fact, a table or a kind", () => {
    expect(
      figuresFor(plus(salary, money(1)), plus(salary, money(2)), plus(bonus, money(1))),
    ).toEqual([
      [2, 3, 4],
      [3, 4, 5],
      [31, 21, 11],
    ]);
    const [tenth, fifth] = ["0.1", "0.2"].map((value): RateTable & { readonly kind: "rate" } => ({
      name: "Rates",
      kind: "rate",
      knownThrough: 3,
      unverified: "",
      otherwise: "Enter it.",
      find: () => ({ value, source: "", verified: true }),
    }));
    expect(figuresFor(found(tenth!, salary), found(fifth!, salary))).toEqual([
      [0.1, 0.1, 0.1],
      [0.2, 0.2, 0.2],
    ]);
    expect(figuresFor(given(salary), given(bonus))).toEqual([true, Uint8Array.of(1, 0, 1)]);
    expect(figuresFor(minus(salary, bonus), minus(bonus, salary))).toEqual([
      [-29, -18, -7],
      [29, 18, 7],
    ]);
  });

  it("and not at all where every row takes the other branch", () => {
    const [taken, left] = [counted(salary), counted(bonus)];
    figuresFor(either(given(salary), taken.quantity, left.quantity));
    expect([taken.times(), left.times()]).toEqual([1, 0]);
    figuresFor(either(moreThan(salary, bonus), left.quantity, taken.quantity));
    expect([taken.times(), left.times()]).toEqual([2, 0]);
  });
});

describe("facts", () => {
  it("are each read once, those no figure leans on too", () => {
    const unused = date("Death date");
    const plan = new ColumnPlan([plus(salary, salary)], [salaryFact, bonusFact, unused]);
    expect(worked(plan).read).toEqual(["Salary", "Bonus", "Death date"]);
  });
});

/** As many rows as make a block hand its buffers back. */
const ROWS = 20;

describe("a plan run again", () => {
  const rising = Float64Array.from({ length: ROWS }, (_, row) => row);
  const enough = atLeast(salary, money(2));
  const refusal = { label: "Salary", about: salary, needs: "It needs to be two." };
  const sum = plus(times(plus(salary, bonus), 2), provided(enough, minus(salary, bonus), refusal));
  const plan = new ColumnPlan([sum, plus(salary, bonus), lesser(salary, bonus)], []);

  const run = (length: number, from: number) => {
    const { columns, doubtful } = plan.run(length, (fact, block) => {
      const top = block.numbers();
      for (let row = 0; row < length; row += 1) top[row] = from + (rising[row] ?? 0);
      const scale = fact === salaryFact ? 1 : 10;
      return { column: numberColumn(top, scale, from + ROWS), given: flagColumn(true) };
    });
    const shown = columns.map((column) => {
      const { top, bottom } = column as ReturnType<typeof numberColumn>;
      return Array.from({ length }, (_, row) => (top as Float64Array)[row]! / bottom);
    });
    return { shown, doubtful: [...doubtful] };
  };

  /** With s a salary and s ÷ 10 the bonus: 2 × 1.1 s + 0.9 s = 3.1 s, 1.1 s and s ÷ 10. */
  it.each([
    [ROWS, 0],
    [ROWS, 5],
    [3, 1],
    [ROWS - 1, 7],
    [ROWS, 0],
  ])("over %d rows from %d starts afresh", (length, from) => {
    const salaries = Array.from({ length }, (_, row) => from + row);
    const { shown, doubtful } = run(length, from);
    expect(doubtful).toEqual(salaries.map((each) => (each < 2 ? 1 : 0)));
    expect(shown).toEqual([
      salaries.map((each) => (each * 31) / 10),
      salaries.map((each) => (each * 11) / 10),
      salaries.map((each) => each / 10),
    ]);
  });
});
