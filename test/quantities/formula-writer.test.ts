import { minus, plus, times } from "../../src/quantities/arithmetic";
import { either, moreThan } from "../../src/quantities/conditions";

import { checked, formula } from "../../src/quantities/formula";
import { entries, sumOver } from "../../src/quantities/lists";

import type { Quantity } from "../../src/quantities/quantity";

import { alike, beside, line } from "../../src/quantities/steps";

import { a, b, costs, factOf, call, places, type Argument } from "./written-calls";

const isA = "AND(ISNUMBER(B2),B2>=0,B2<=999999999999.99)";
const needsA = 'VALUE("A needs an amount in dollars, from 0 to 999,999,999,999.99.")';

describe("a place for each argument", () => {
  const written = call([
    [a, 10, "B2"],
    [b, 4],
  ]);

  it("checks its cell there", () => {
    const { asks, placed, placer } = places({ isChecked: false });
    expect(formula(plus(a, b), written, placer)).toBe("A+4");
    expect(asks).toEqual([`A: IF(${isA},B2,${needsA})`]);
    expect(placed).toEqual([{ kind: "money", fact: factOf(a) }]);
  });

  it("leaves the check to whoever checks around the places", () => {
    const { asks, placer } = places({ isChecked: true });
    expect(formula(plus(a, b), written, placer)).toBe("A+4");
    expect(asks).toEqual(["A: B2"]);
    expect(checked("A+4", written)).toBe(`IF(${isA},A+4,${needsA})`);
  });
});

describe("a place for each step", () => {
  const interest = line("Interest", times(a, 2), "4(f)(ii)");

  it("bears its title, its kind and its authority", () => {
    const { asks, placed, placer } = places({ isChecked: true });
    const sum = line("Sum", plus(interest, interest), "4(a)");
    expect(formula(beside(sum, interest), call([[a, 10]]), placer)).toBe("Sum");
    expect(asks).toEqual(["Interest: 10*2", "Sum: Interest+Interest"]);
    expect(placed).toEqual([
      { kind: "money", authority: { section: "4(f)(ii)" } },
      { kind: "money", authority: { section: "4(a)" } },
    ]);
  });

  it("and the label of its payment", () => {
    const { asks, placer } = places({ isChecked: true });
    const labelled = alike("severance", interest);
    expect(formula(labelled, call([[a, 10]]), placer)).toBe("Interest_severance_");
    expect(asks).toEqual(["Interest (severance): 10*2"]);
    expect(formula(labelled, call([[a, 10]]))).toBe("10*2");
  });

  it("and the row of its list, unless no row changes it", () => {
    const { asks, placer } = places({ isChecked: true });
    const shared = line("Shared", plus(a, b), "4(a)");
    const sum = sumOver(costs, ({ cost }) => line("Cost and shared", plus(cost, shared), "4(a)"));
    const args: readonly Argument[] = [
      [a, 1],
      [b, 2],
    ];
    expect(formula(sum, call(args, [5, 6]), placer)).toBe("Cost_and_shared_1_+Cost_and_shared_2_");
    expect(asks).toEqual([
      "Cost (1): D1",
      "Shared: 1+2",
      "Cost and shared (1): Cost_1_+Shared",
      "Cost (2): D2",
      "Cost and shared (2): Cost_2_+Shared",
    ]);
  });
});

describe("a sum over a list", () => {
  const sum = sumOver(costs, ({ cost }) => minus(cost, a));

  it.each<[string, readonly number[], string]>([
    ["of no rows is nothing", [], "0"],
    ["of one row is that row", [5], "D1-1"],
    ["of two is their sum", [5, 6], "D1-1+D2-1"],
  ])("%s", (_, listed, body) => {
    expect(formula(sum, call([[a, 1]], listed))).toContain(body);
    expect(formula(times(sum, 2), call([[a, 1]], listed))).toContain(
      listed.length === 0 ? "0*2" : `(${body})*2`,
    );
  });

  it("counts its rows", () => {
    expect(formula(entries(costs), call([], [5, 6, 7]))).toContain("1+1+1");
  });

  it("within another sees both rows", () => {
    const nested = sumOver(costs, ({ cost }) =>
      times(
        cost,
        sumOver(costs, ({ times: often }) => often),
      ),
    );
    expect(formula(nested, call([], [5, 6]))).toContain("D1*(E1+E2)+D2*(E1+E2)");
  });
});

describe("a choice too long to read in a sum", () => {
  const choice = either(moreThan(a, b), line("High", a, "4(a)"), b);
  const written = call([
    [a, 10, "B2"],
    [b, 4],
  ]);
  const long = "IF(A>4,High,4)".length;
  const told = (longestChoice: number, of: Quantity = plus(choice, b)) => {
    const { asks, placer } = places({ isChecked: true, longestChoice });
    return { written: formula(of, written, placer), asks };
  };

  it("has a place of its own, named after what it chooses between", () => {
    expect(told(long - 1)).toEqual({
      written: "High_or_B+4",
      asks: ["A: B2", "High: A", "High or B: IF(A>4,High,4)"],
    });
  });

  it("but stays where it is at the length allowed, and where none is set", () => {
    expect(told(long).written).toBe("IF(A>4,High,4)+4");
    const { placer } = places({ isChecked: true });
    expect(formula(choice, written, placer)).toBe("IF(A>4,High,4)");
  });

  const low = line("Low", b, "4(a)");

  it.each<[string, Quantity<"money">, Quantity<"money">, string]>([
    ["a fact and a line", a, low, "A_or_Low"],
    ["two facts", a, b, "A_or_B"],
    ["each once", a, either(moreThan(b, a), low, a), "A_or_Low"],
    [
      "those of a choice inside, not its condition's",
      either(line("Test", moreThan(b, a), "4(a)"), a, low),
      b,
      "A_or_Low_or_B",
    ],
    ["no step inside a figure that has no name itself", plus(b, low), a, "Part_of_it"],
  ])("is named after %s", (_, then, otherwise, name) => {
    expect(told(5, either(moreThan(a, b), then, otherwise)).written).toBe(name);
  });

  it("is part of the line it stands in, where what it chooses between has no name", () => {
    const within = line("Sum", plus(either(moreThan(a, b), plus(a, b), b), b), "4(a)");
    expect(told(5, within).asks).toContain("Part of Sum: IF(A>4,A+4,4)");
  });

  it("bears the label of its payment", () => {
    expect(told(5, alike("month 1", choice)).written).toBe("High_or_B_month_1_");
  });

  it("stays in the row of a list", () => {
    const { placer } = places({ isChecked: true, longestChoice: 5 });
    const sum = sumOver(costs, ({ cost }) => either(moreThan(cost, a), cost, a));
    expect(formula(sum, call([[a, 1]], [5]), placer)).toBe("IF(Cost_1_>1,Cost_1_,1)");
  });
});
