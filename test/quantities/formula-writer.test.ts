import { minus, plus, times } from "../../src/quantities/arithmetic";
import { both, either, equals, given, moreThan, not } from "../../src/quantities/conditions";
import { count, money, no, none, word, yes } from "../../src/quantities/constants";
import { Evaluation } from "../../src/quantities/exact";
import { amount, date, text, year, type Fact, type ListFact } from "../../src/quantities/fact";
import {
  checked,
  formula,
  settled,
  type Placed,
  type Placer,
  type Written,
} from "../../src/quantities/formula";
import { entries, rows, sumOver } from "../../src/quantities/lists";
import { found } from "../../src/quantities/look-up";
import type { Literal, Quantity, YesNo } from "../../src/quantities/quantity";
import type { Finding, RateTable } from "../../src/quantities/rate-table";
import { alike, beside, line, provided } from "../../src/quantities/steps";
import { valueOf, type Value } from "../../src/quantities/value";
import { asked } from "./on-facts";

const a = asked(amount("A"));
const b = asked(amount("B"));
const known = asked(amount("Known", { optional: true }));
const costs = rows("Costs", { cost: amount("Cost"), times: year("Times") });

const factOf = ({ made }: Quantity): Fact => {
  if (made.how !== "fact") throw new TypeError("only a fact is written");
  return made.fact;
};

type Argument = readonly [of: Quantity, holds: Literal | undefined, cell?: string];

/** Arguments as they stand in a call: typed, or in a cell; rows of costs in column D, their times in E. */
function call(args: readonly Argument[], listed: readonly number[] = []) {
  const facts = new Map<Fact, Written>();
  const values = new Map<Fact, Value>();
  for (const [of, holds, reference] of args) {
    facts.set(factOf(of), reference ? { reference } : {});
    if (holds !== undefined) values.set(factOf(of), valueOf(of.kind, holds));
  }
  const { cost, times: often } = costs.row;
  const cells = listed.map((_, at) => [
    [cost, { reference: `D${at + 1}` }] as const,
    [often, { reference: `E${at + 1}` }] as const,
  ]);
  const held = listed.map((each) => [
    [cost, valueOf("money", each)] as const,
    [often, valueOf("count", 2007)] as const,
  ]);
  return {
    facts,
    lists: new Map<ListFact, readonly ReadonlyMap<Fact, Written>[]>([
      [costs, cells.map((row) => new Map<Fact, Written>(row))],
    ]),
    evaluation: new Evaluation({
      facts: values,
      lists: new Map([[costs, held.map((row) => new Map<Fact, Value>(row))]]),
    }),
  };
}

/** A placer that gives each key a place named after its title, and what it was asked for. */
function places(settings: Omit<Placer, "place">) {
  const asks: string[] = [];
  const placed: (Placed | undefined)[] = [];
  const kept = new Map<object, string>();
  const place: Placer["place"] = (title, key, write, told) => {
    const before = kept.get(key);
    if (before) return before;
    const name = title.replaceAll(/[^A-Za-z0-9]+/g, "_");
    kept.set(key, name);
    asks.push(`${title}: ${write()}`);
    placed.push(told);
    return name;
  };
  return { asks, placed, placer: { ...settings, place } };
}

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

  it("has a place of its own, named after its first step", () => {
    expect(told(long - 1)).toEqual({
      written: "High_where_it_applies+4",
      asks: ["A: B2", "High: A", "High, where it applies: IF(A>4,High,4)"],
    });
  });

  it("but stays where it is at the length allowed, and where none is set", () => {
    expect(told(long).written).toBe("IF(A>4,High,4)+4");
    const { placer } = places({ isChecked: true });
    expect(formula(choice, written, placer)).toBe("IF(A>4,High,4)");
  });

  it.each<[string, Quantity<"money">, Quantity<"money">, string]>([
    [
      "the amount, where only its other branch names one",
      a,
      line("Low", b, "4(a)"),
      "Amount_where_it_applies",
    ],
    ["a step inside", plus(b, line("Low", b, "4(a)")), a, "Low_where_it_applies"],
    [
      "a step of a choice inside",
      either(moreThan(b, a), a, line("Low", b, "4(a)")),
      b,
      "Low_where_it_applies",
    ],
    [
      "a step of a choice inside, not of its condition",
      either(line("Test", moreThan(b, a), "4(a)"), a, line("Low", b, "4(a)")),
      b,
      "Low_where_it_applies",
    ],
    ["the amount, where no step has a name", a, b, "Amount_where_it_applies"],
  ])("is named after %s", (_, then, otherwise, name) => {
    expect(told(5, either(moreThan(a, b), then, otherwise)).written).toBe(name);
  });

  it("bears the label of its payment", () => {
    expect(told(5, alike("month 1", choice)).written).toBe("High_month_1_where_it_applies");
  });

  it("stays in the row of a list", () => {
    const { placer } = places({ isChecked: true, longestChoice: 5 });
    const sum = sumOver(costs, ({ cost }) => either(moreThan(cost, a), cost, a));
    expect(formula(sum, call([[a, 1]], [5]), placer)).toBe("IF(Cost_1_>1,Cost_1_,1)");
  });
});

describe("a figure from a table of law", () => {
  const tableOf = (finding: Finding | undefined): RateTable & { readonly kind: "rate" } => ({
    name: "Top rate",
    kind: "rate",
    knownThrough: 2026,
    unverified: "",
    otherwise: "Enter the rate itself.",
    find: () => finding,
  });
  const held: Finding = { value: "0.35", source: "IRC 1", verified: true };
  const taxYear = asked(year("Year"));
  const written = call([[taxYear, 2007, "B2"]]);
  const inYear = (finding: Finding | undefined, settings: Omit<Placer, "place">, of = written) => {
    const { asks, placed, placer } = places(settings);
    const quantity = alike("tax", times(a, found(tableOf(finding), taxYear)));
    const { facts, lists, evaluation } = of;
    const all = { facts: new Map([...facts, [factOf(a), {}]]), lists, evaluation };
    return {
      text: formula(quantity, { ...all, evaluation: withA(evaluation) }, placer),
      asks,
      placed,
    };
  };
  /** The same call with 100 typed for A. */
  const withA = (evaluation: Evaluation) =>
    new Evaluation({
      facts: new Map<Fact, Value>([
        [factOf(a), valueOf("money", 100)],
        [factOf(taxYear), evaluation.value(taxYear)],
      ]),
      lists: new Map(),
    });

  it("has a place of its own where the setting gives it one", () => {
    const { text, asks, placed } = inYear(held, { isChecked: true, placesFigures: true });
    expect(text).toBe("100*Top_rate_tax_");
    expect(asks).toEqual(["Year: B2", "Top rate (tax): IF(AND(Year=2007),0.35,NA())"]);
    expect(placed[1]).toEqual({ kind: "rate", authority: { section: "IRC 1" } });
  });

  it("says so there where it is not verified, and names the table where it holds none", () => {
    const settings = { isChecked: true, placesFigures: true };
    const unverified = inYear({ ...held, verified: false }, settings);
    expect(unverified.placed[1]).toEqual({
      kind: "rate",
      authority: { section: "IRC 1 (unverified)" },
    });
    const none = inYear(undefined, settings);
    expect(none.asks).toEqual(["Top rate (tax): NA()"]);
    expect(none.placed).toEqual([
      { kind: "rate", authority: { section: "Top rate (unverified)" } },
    ]);
  });

  it("stands in the formula where it does not", () => {
    expect(inYear(held, { isChecked: true }).text).toBe("100*IF(AND(Year=2007),0.35,NA())");
  });

  it("holds to its last year known where its span is open", () => {
    const open = inYear({ ...held, from: 2005 }, { isChecked: true });
    expect(open.text).toBe("100*IF(AND(Year>=2005,Year<=2026),0.35,NA())");
  });

  it("holds for each of its keys", () => {
    const state = asked(text("State"));
    const keys = found(tableOf({ ...held, from: 2005, to: 2009 }), taxYear, state);
    const both = call([
      [taxYear, 2007, "B2"],
      [state, "NJ", "C2"],
    ]);
    expect(formula(keys, both)).toContain('IF(AND(B2>=2005,B2<=2009,TRIM(C2)="NJ"),0.35,NA())');
  });

  it("stays in the row of a list", () => {
    const { placer } = places({ isChecked: true, placesFigures: true });
    const sum = sumOver(costs, ({ cost, times: often }) =>
      times(cost, found(tableOf(held), often)),
    );
    expect(formula(sum, call([], [5]), placer)).toBe("Cost_1_*IF(AND(Times_1_=2007),0.35,NA())");
  });

  it("passes on what went wrong otherwise", () => {
    const broken: RateTable & { readonly kind: "rate" } = {
      ...tableOf(held),
      find: () => {
        throw new TypeError("broken");
      },
    };
    expect(() => formula(found(broken, taxYear), written)).toThrow("broken");
  });
});

describe("a condition is settled where no later entry can change it", () => {
  const due = asked(date("Due"));
  const typed = moreThan(a, b);
  const cell = moreThan(due, asked(date("Other")));
  const refusal = { label: "A", about: a, needs: "It needs to be more." };
  const table: RateTable & { readonly kind: "rate" } = {
    name: "Top rate",
    kind: "rate",
    knownThrough: 2026,
    unverified: "",
    otherwise: "Enter the rate itself.",
    find: () => ({ value: "0.35", source: "IRC 1", verified: true }),
  };
  const written = call([
    [a, 10],
    [b, 4],
    [due, 39_428, "B2"],
    [known, undefined, "C2"],
  ]);

  it.each<[string, YesNo, boolean | undefined]>([
    ["a constant", yes, true],
    ["the other constant", no, false],
    ["typed figures", typed, true],
    ["their contrary", not(typed), false],
    ["a cell", moreThan(due, due), undefined],
    ["whether a cell is filled", given(known), undefined],
    ["whether a typed argument was given", given(a), true],
    ["two typed conditions", both(typed, typed), true],
    ["two, one failing", both(typed, not(typed)), false],
    ["a cell beside one that holds", both(typed, given(known)), undefined],
    ["a cell beside one that fails", both(given(known), not(typed)), false],
    ["a named condition", line("Named", typed, "4(a)"), true],
    ["a named condition on a cell", line("Named", given(known), "4(a)"), undefined],
    ["one beside others", beside(typed, cell), true],
    ["a labelled one", alike("A", typed), true],
    ["a choice settled, its branch settled", either(typed, typed, given(known)), true],
    ["a choice settled, its branch a cell", either(typed, given(known), typed), undefined],
    ["a choice settled the other way", either(not(typed), given(known), no), false],
    ["a choice on a cell", either(given(known), typed, typed), undefined],
    ["what is provided, both typed", provided(typed, typed, refusal), true],
    ["what is provided on a cell", provided(given(known), typed, refusal), undefined],
    ["a cell, provided", provided(typed, given(known), refusal), undefined],
    ["a figure of law", moreThan(found(table, count(2007)), found(table, count(2007))), undefined],
    ["typed words", equals(word("NJ"), word("nj")), true],
  ])("%s", (_, condition, answer) => expect(settled(condition, written)).toBe(answer));

  it("so the branch not taken is not written", () => {
    expect(
      formula(
        either(typed, money(1), none),
        call([
          [a, 10],
          [b, 4],
        ]),
      ),
    ).toBe("1");
    expect(
      formula(
        provided(not(typed), a, refusal),
        call([
          [a, 10],
          [b, 4],
        ]),
      ),
    ).toBe('VALUE("A: It needs to be more.")');
  });
});

it("whether an argument is given is told by its cell, or as it stands", () => {
  expect(formula(given(known), call([[known, undefined, "C2"]]))).toContain("LEN(C2)>0");
  expect(formula(given(known), call([[known, 5]]))).toBe("TRUE");
  expect(formula(given(known), call([[known, undefined]]))).toBe("FALSE");
  expect(formula(given(known), call([]))).toBe("FALSE");
});
