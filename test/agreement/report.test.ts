import { codes } from "../functions/shown";
import {
  columnOf,
  figure,
  fullFacts,
  lineOf,
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
});

describe("the readings", () => {
  it("follow the facts that switch them", async () => {
    const chosen = async (facts: Labelled) => {
      const { rows } = partNamed(await reportOn(facts), "Readings");
      return rows.find(([number]) => number?.content === 19)?.[4]?.content;
    };
    expect(await chosen(plainFacts)).toBe("Yes");
    expect(await chosen({ ...plainFacts, "Interest counts under section 8": false })).toBe("No");
  });
});
