import { clauses, workpapers } from "../../src/agreement";
import { switchboard } from "../../src/functions/workpapers/switchboard";
import { codes } from "../functions/shown";
import {
  columnOf,
  figure,
  fullFacts,
  lineOf,
  of,
  partNamed,
  plainFacts,
  reportOn,
  rowsOf,
  without,
  type Labelled,
} from "./package-facts";

/** The cells of PACKAGE on the same facts, by item. */
function packageOn(facts: Labelled) {
  const rows = codes("PACKAGE", rowsOf(facts));
  return (start: string, column: "amount" | "interest" = "amount") => {
    const row = rows.find(([, item]) => String(item).startsWith(start));
    if (!row) throw new Error(`PACKAGE has no row ${start}`);
    return row[column === "amount" ? 2 : 5];
  };
}

const CENT = 0.005;
const last = (column: readonly number[]) => column.at(-1)!;
const sumBefore = (column: readonly number[]) => column.slice(0, -1).reduce((a, b) => a + b, 0);

describe("the report gives what PACKAGE gives", () => {
  it.each([
    ["with something of everything", fullFacts],
    ["plain", plainFacts],
    ["with a death while payments wait", { ...fullFacts, "Death date": 39_500 }],
    ["with a gross-up that waits too", { ...fullFacts, "Gross-Up Payment delayed": true }],
    ["below three times the base amount", { ...fullFacts, "Base amount": 2_000_000 }],
  ])("%s", async (_, facts) => {
    const item = packageOn(facts);
    const drawn = await reportOn(facts);
    const test = partNamed(drawn, "Base amount");
    const grossUp = partNamed(drawn, "Gross-Up Payment");
    expect({
      total: last(columnOf(partNamed(drawn, "Payments"), "Amount")),
      interest: last(columnOf(partNamed(drawn, "Payments"), "Interest")),
      trust: lineOf(partNamed(drawn, "Rabbi trust"), "Trust contribution"),
      payments: lineOf(test, "Payments under section 8"),
      presentValue: lineOf(test, "Present value"),
      threshold: lineOf(test, "Three times the base amount"),
      excess: lineOf(test, "Excess"),
      grossUp: lineOf(grossUp, "Gross-Up Payment"),
      proof: lineOf(grossUp, "Proof"),
    }).toEqual({
      total: item("Total"),
      interest: item("Total", "interest"),
      trust: item("Trust contribution"),
      payments: item("Payments counted"),
      presentValue: item("Present value"),
      threshold: item("Three times"),
      excess: item("Excess"),
      grossUp: item("Gross-Up Payment"),
      proof: item("Proof"),
    });
  });

  it("and leaves section 8 out, saying so, without its facts", async () => {
    const left = (await reportOn(without(plainFacts, "Base amount"))).parts.filter(
      ({ leftOut }) => leftOut !== undefined,
    );
    expect(left.map(({ title }) => title)).toEqual([
      "Base amount and three-times test",
      "Value at the change, and the excess payment by payment",
      "Gross-Up Payment",
      "Alternatives",
    ]);
  });
});

describe("the excess, payment by payment", () => {
  it.each([
    ["discounted, with pay after the change", fullFacts],
    ["nominal", plainFacts],
    [
      "with pay before the change above the base amount",
      { ...fullFacts, "Reasonable compensation before the change": 1_300_000 },
    ],
  ])("adds up to the whole: %s", async (_, facts) => {
    const drawn = await reportOn(facts);
    const part = partNamed(drawn, "Value at the change");
    const test = partNamed(drawn, "Base amount");
    for (const heading of ["Counted", "Present value", "Base amount allocated", "Excess"]) {
      const column = columnOf(part, heading);
      expect(Math.abs(sumBefore(column) - last(column))).toBeLessThan(CENT);
    }
    expect(last(columnOf(part, "Counted"))).toBe(lineOf(test, "Payments under section 8"));
    expect(last(columnOf(part, "Present value"))).toBe(lineOf(test, "Present value"));
    expect(last(columnOf(part, "Excess"))).toBe(lineOf(test, "Excess"));
  });

  it("is by hand 1,500,000 ÷ 1,600,000 of the base amount to the severance", async () => {
    const part = partNamed(await reportOn(plainFacts), "Value at the change");
    // 500,000 × 15 ÷ 16 = 468,750
    expect(columnOf(part, "Base amount allocated")[0]).toBe(468_750);
    expect(columnOf(part, "Excess")[0]).toBe(1_031_250);
  });
});

describe("the columns of Item 402(t)", () => {
  it("hold every dollar once", async () => {
    const item = packageOn(fullFacts);
    const part = partNamed(await reportOn(fullFacts), "Golden parachute");
    const all = [...part.totals!].slice(2).map(figure);
    expect(Math.abs(all.slice(0, -1).reduce((a, b) => a + b, 0) - all.at(-1)!)).toBeLessThan(CENT);
    const whole = Number(item("Total with")) + Number(item("Total", "interest")) + 250_000;
    expect(Math.abs(all.at(-1)! - whole)).toBeLessThan(CENT);
  });

  it("put taxes with taxes and benefits with benefits", async () => {
    const part = partNamed(await reportOn(fullFacts), "Golden parachute");
    expect(last(columnOf(part, "Cash"))).toBe(3_750_000);
    // 36 × 1,500 + 3 × (30,000 + 12,000)
    expect(last(columnOf(part, "Perquisites/benefits"))).toBe(180_000);
  });
});

describe("the alternatives", () => {
  it("are those of PARACHUTE_COMPARE where nothing is discounted", async () => {
    const { rows } = partNamed(await reportOn(plainFacts), "Alternatives");
    const shown = rows.map((row) => row.map(({ content }) => content));
    expect(shown).toEqual(codes("PARACHUTE_COMPARE", 1_600_000, 500_000, 0.4).slice(1));
  });
});

describe("every step of the report", () => {
  it("has a name and an authority, a fact apart", async () => {
    const dead = { ...fullFacts, "Death date": 39_500, "Actual payment date": 39_504 };
    const early = { ...fullFacts, "Separation date": 39_430 };
    for (const facts of [fullFacts, plainFacts, dead, early]) {
      const { parts } = await reportOn(facts);
      const steps = parts.filter(({ header }) => header[0] === "Step").flatMap(({ rows }) => rows);
      expect(steps.length).toBeGreaterThan(10);
      const bare = steps.filter(
        ([title, words, , authority]) =>
          title?.content === "Result" ||
          (authority?.content === "" && !/entered/.test(String(words?.content))),
      );
      expect(bare).toEqual([]);
    }
  });
});

describe("facts and assumptions", () => {
  it("list every fact, what was entered, and the source of what the tables gave", async () => {
    const drawn = await reportOn(without(fullFacts, "Prime rate"));
    const { rows } = partNamed(drawn, "Facts");
    const given = (label: string) => rows.find(([fact]) => fact?.content === label)?.[1]?.content;
    expect(given("Annual salary")).toBe("Entered");
    expect(given("Tax on tax")).toBe("Default");
    expect(given("Death date")).toBe("Left blank");
    const table = rows.find((row) => row[1]?.content === "Table of law");
    expect(table?.[2]?.content).toBe(0.0725);
    expect(String(table?.[3]?.content).length).toBeGreaterThan(10);
  });

  it("quote for each fact the words that ask for it", async () => {
    const { rows } = partNamed(await reportOn(fullFacts), "Facts");
    const authority = (label: string) =>
      rows.find(([fact]) => fact?.content === label)?.[3]?.content;
    expect(authority("Annual salary")).toBe(
      "Section 4(d)(i): “based upon Employee's current gross salary (for federal income tax purposes)”",
    );
    const facts = new Set(Object.values(workpapers.facts).map(({ label }) => label));
    const bare = rows.filter(([fact, , , by]) => facts.has(String(fact?.content)) && !by?.content);
    expect(bare).toEqual([]);
  });
});

describe("the readings", () => {
  const chosen = async (facts: Labelled, id: number) => {
    const { rows } = partNamed(await reportOn(facts), "Readings");
    return String(rows.find(([number]) => number?.content === id)?.[4]?.content);
  };
  const specified = { ...plainFacts, "Specified employee": true };

  it.each<[string, number, Labelled, RegExp]>([
    ["interest counts", 19, plainFacts, /^Yes$/],
    ["it does not", 19, { ...plainFacts, "Interest counts under section 8": false }, /^No$/],
    ["a specified employee's gross-ups wait", 35, specified, /^Yes, for a specified employee/],
    ["nobody else's do", 35, plainFacts, /^No$/],
    ["no exemption is claimed", 36, specified, /^What is not exempt$/],
    [
      "severance is exempt",
      36,
      { ...specified, "Severance exempt from delay": true },
      /^What is not exempt$/,
    ],
    [
      "it is said not to be",
      36,
      { ...specified, "Severance exempt from delay": false },
      /^Everything, for caution$/,
    ],
    ["no AFR was entered", 18, plainFacts, /^The amounts throughout$/],
    ["one was", 18, { ...plainFacts, "120% AFR": 0.05 }, /^The test by present value/],
    ["nobody died", 44, specified, /^Yes, if earlier/],
    ["he did", 44, { ...specified, "Death date": 39_500 }, /^Yes, if earlier/],
    ["interest is simple", 39, specified, /^Simple$/],
    ["it compounds", 39, { ...specified, Compounding: 12 }, /^Compounded.* Compounding: 12$/],
    ["over 360 days", 40, { ...specified, "Interest basis": 2 }, /^Actual over 360$/],
    ["over 30/360", 40, { ...specified, "Interest basis": 0 }, /^30\/360\. Interest basis: 0$/],
    ["gross-ups are of the tax alone", 1, plainFacts, /^No: payment × rate$/],
    ["they are full", 1, { ...plainFacts, "Tax on tax": true }, /^Yes: payment × rate ÷/],
    [
      "the rate is section 8's",
      3,
      { ...plainFacts, "Health and benefits tax rate": 0.4 },
      /^Section 8/,
    ],
    ["the rate is the real one", 3, plainFacts, /^The tax the payment really costs$/],
    ["the prime rate was entered", 41, { ...specified, "Prime rate": 0.07 }, /^Prime rate: 7%$/],
    [
      "payment really came later",
      42,
      { ...specified, "Actual payment date": 39_620 },
      /^Actual payment date: /,
    ],
    ["measured by days", 24, { ...plainFacts, "Death benefit measured by": "days" }, /× the days/],
  ])("where %s, reading %i says so", async (_, id, facts, words) => {
    expect(await chosen(facts, id)).toMatch(words);
  });

  it("agree with the pane's, wherever a choice of it is in force", async () => {
    for (const facts of [plainFacts, fullFacts, { ...fullFacts, "Death date": 39_500 }]) {
      const { rows } = partNamed(await reportOn(facts), "Readings");
      const work = switchboard(clauses, workpapers, rowsOf(facts));
      let step = work.next();
      while (step.done !== true) step = work.next();
      for (const { reading, options } of of(step.value)) {
        const inForce = options.find(({ isInForce }) => isInForce);
        const said = rows.find(([number]) => number?.content === reading.id)?.[4]?.content;
        if (inForce) expect([reading.id, inForce.words]).toEqual([reading.id, said]);
      }
    }
  });
});
