import {
  asCount,
  cents,
  dividedBy,
  greater,
  lesser,
  minus,
  plus,
  power,
  ratio,
  times,
  total,
} from "../../src/quantities/arithmetic";
import { flagColumn, numberColumn, type NumberColumn } from "../../src/quantities/column";
import { ColumnPlan } from "../../src/quantities/columns";
import { count, whole } from "../../src/quantities/constants";
import { amount, fraction, type Fact } from "../../src/quantities/fact";
import { formula } from "../../src/quantities/formula";
import type { Quantity } from "../../src/quantities/quantity";
import { literalOf } from "../../src/quantities/value";
import { working } from "../../src/quantities/working";
import { cells, figuresOf } from "./columns-drawn";
import { asked, onFacts } from "./on-facts";

const [aFact, bFact, shareFact] = [amount("A"), amount("B"), fraction("Share")];
const [a, b, share] = [asked(aFact), asked(bFact), asked(shareFact)];

const evaluation = onFacts([a, 10], [b, 4], [share, 0.5]);
const written = {
  facts: new Map<Fact, object>([aFact, bFact, shareFact].map((fact) => [fact, {}])),
  lists: new Map(),
  evaluation,
};

const grown = plus(whole, share);

it.each<[string, Quantity, number, string]>([
  ["10.00 + 4.00", plus(a, b), 14, "10+4"],
  ["4.00 − 10.00", minus(b, a), -6, "4-10"],
  ["10.00 × 50%", times(a, share), 5, "10*0.5"],
  ["10.00 × 3", times(a, 3), 30, "10*3"],
  ["4.00 + 10.00 + 4.00", plus(b, plus(a, b)), 18, "4+10+4"],
  ["10.00 × 50% × 2", times(a, times(share, 2)), 10, "10*0.5*2"],
  ["10.00 ÷ 50%", dividedBy(a, share), 20, "10/0.5"],
  ["4.00 ÷ 8", dividedBy(b, 8), 0.5, "4/8"],
  ["10.00 ÷ 4.00", ratio(a, b), 2.5, "10/4"],
  ["(100% + 50%) ^ 2", power(grown, count(2)), 2.25, "(1+0.5)^2"],
  ["50% ^ (2 × 1)", power(share, times(count(2), 1)), 0.25, "0.5^(2*1)"],
  ["(50% ^ 2) ^ 2", power(power(share, count(2)), count(2)), 0.0625, "(0.5^2)^2"],
  ["the lesser of 10.00 and 4.00", lesser(a, b), 4, "MIN(10,4)"],
  ["the lesser of 4.00 and 10.00", lesser(b, a), 4, "MIN(4,10)"],
  ["the greater of 10.00 and 4.00", greater(a, b), 10, "MAX(10,4)"],
  ["the greater of 4.00 and 10.00", greater(b, a), 10, "MAX(4,10)"],
  ["(the lesser of 10.00 and 4.00) × 2", times(lesser(a, b), 2), 8, "MIN(10,4)*2"],
  ["10.00 ÷ 3", cents(dividedBy(a, 3)), 3.33, "ROUND(ROUND(10/3,7),2)"],
  ["0.00", total([]), 0, "0"],
  ["10.00", total([a]), 10, "10"],
  ["10.00 + 4.00 + 10.00", total([a, b, a]), 24, "10+4+10"],
])("%s", (words, quantity, figure, cell) => {
  expect(literalOf(evaluation.value(quantity))).toBe(figure);
  expect(working([quantity], evaluation).at(-1)?.working).toBe(words);
  expect(formula(quantity, written)).toBe(cell);
});

it("days or a rate taken as a number are a count", () => {
  expect(asCount(share)).toEqual({ kind: "count", made: share.made });
});

/** 10, 4 and 7; 4, 10 and 7; a half in every row. */
const columns = new Map<Fact, NumberColumn>([
  [aFact, numberColumn(cells(10, 4, 7), 1, 10)],
  [bFact, numberColumn(cells(4, 10, 7), 1, 10)],
  [shareFact, numberColumn(5, 10, 5)],
]);

describe("over a column", () => {
  it.each<[string, Quantity, readonly number[]]>([
    ["a sum", plus(a, b), [14, 14, 14]],
    ["a difference", minus(a, b), [6, -6, 0]],
    ["a product", times(a, share), [5, 2, 3.5]],
    ["a quotient", dividedBy(a, share), [20, 8, 14]],
    ["a ratio", ratio(a, b), [2.5, 0.4, 1]],
    ["a power", power(grown, count(2)), [2.25, 2.25, 2.25]],
    ["the lesser", lesser(a, b), [4, 4, 7]],
    ["the greater", greater(a, b), [10, 10, 7]],
    ["to the cent", cents(dividedBy(a, 3)), [3.33, 1.33, 2.33]],
    ["a total", total([a, b, a]), [24, 18, 21]],
  ])("%s", (_, quantity, figures) => {
    const plan = new ColumnPlan([quantity], []);
    const { columns: worked } = plan.run(3, (fact) => ({
      column: columns.get(fact)!,
      given: flagColumn(true),
    }));
    expect(figuresOf(worked[0] as NumberColumn)).toEqual(figures);
  });
});
