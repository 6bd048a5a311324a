import { times } from "../../src/quantities/arithmetic";
import { word } from "../../src/quantities/constants";
import { Evaluation } from "../../src/quantities/exact";
import { amount, fraction, number, type Fact } from "../../src/quantities/fact";
import { Fraction } from "../../src/quantities/fraction";
import { rows, sumOver } from "../../src/quantities/lists";
import { found } from "../../src/quantities/look-up";
import type { Quantity } from "../../src/quantities/quantity";
import { line } from "../../src/quantities/steps";
import type { Value } from "../../src/quantities/value";
import { working } from "../../src/quantities/working";
import { asked, knownFrom } from "./on-facts";
import { standInTable } from "./stand-in-table";

const rate = asked(fraction("Rate"));

const said = (answers: readonly Quantity[], evaluation: Evaluation): readonly string[] =>
  working(answers, evaluation).map(
    ({ title, working: words, amount: of }) => `${title}: ${words} = ${String(of)}`,
  );

describe("over a list", () => {
  const list = rows("Costs", { cost: amount("Cost"), year: number("Year", { most: 9999 }) });
  const table = standInTable((year) => ({
    value: year === 2007 ? "0.35" : "0.5",
    source: "IRC 1",
    verified: true,
  }));
  const onCosts = (...costs: readonly (readonly [number, number])[]) =>
    new Evaluation({
      ...knownFrom([rate, 0.5]),
      lists: new Map([
        [
          list,
          costs.map(
            ([cost, year]) =>
              new Map<Fact, Value>([
                [list.row.cost, Fraction.of(cost)],
                [list.row.year, Fraction.of(year)],
              ]),
          ),
        ],
      ]),
    });
  const taxed = sumOver(list, ({ cost, year }) => times(cost, found(table, year)));
  const step = line("Tax", taxed, "8(a)");

  it("a figure of law bears the number of its row", () => {
    expect(said([step], onCosts([10, 2007], [20, 2008]))).toEqual([
      "Cost (1): entered = 10",
      "Year (1): entered = 2007",
      "Top rate (1): recorded for 2007 = 0.35",
      "Cost (2): entered = 20",
      "Year (2): entered = 2008",
      "Top rate (2): recorded for 2008 = 0.5",
      "Tax: 10.00 × 35% + 20.00 × 50% = 13.5",
    ]);
  });

  it("a sum of several rows stands in parentheses in a product, one row does not", () => {
    const half = line("Half", times(taxed, rate), "8(a)");
    expect(said([half], onCosts([10, 2007], [20, 2008])).at(-1)).toBe(
      "Half: (10.00 × 35% + 20.00 × 50%) × 50% = 6.75",
    );
    expect(said([half], onCosts([10, 2007])).at(-1)).toBe("Half: 10.00 × 35% × 50% = 1.75");
  });

  it("a figure of law names each of its keys", () => {
    const keys = sumOver(list, ({ cost, year }) => times(cost, found(table, year, word("NJ"))));
    expect(said([line("Tax", keys, "8(a)")], onCosts([10, 2007]))).toContain(
      "Top rate (1): recorded for 2007, NJ = 0.35",
    );
  });

  it("no rows are nothing", () => {
    expect(said([step], onCosts())).toEqual(["Tax: 0 = 0"]);
  });
});
