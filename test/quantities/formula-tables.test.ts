import { times } from "../../src/quantities/arithmetic";
import { both, either, equals, given, moreThan, not } from "../../src/quantities/conditions";
import { count, money, no, none, word, yes } from "../../src/quantities/constants";
import { Evaluation } from "../../src/quantities/exact";
import { date, text, year, type Fact } from "../../src/quantities/fact";
import { formula, settled, type Placer } from "../../src/quantities/formula";
import { sumOver } from "../../src/quantities/lists";
import { found } from "../../src/quantities/look-up";
import type { YesNo } from "../../src/quantities/quantity";
import type { Finding, RateTable } from "../../src/quantities/rate-table";
import { alike, beside, line, provided } from "../../src/quantities/steps";
import { valueOf, type Value } from "../../src/quantities/value";
import { asked } from "./on-facts";

import { standInTable } from "./stand-in-table";
import { a, b, known, costs, factOf, call, places } from "./written-calls";

describe("a figure from a table of law", () => {
  const tableOf = (finding: Finding | undefined) => standInTable(() => finding);
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
  const table = standInTable(() => ({ value: "0.35", source: "IRC 1", verified: true }));
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
