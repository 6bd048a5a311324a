import { workpapers } from "../../src/agreement";
import { comparison, explainCompared } from "../../src/functions/workpapers/comparison";
import {
  fullFacts,
  of,
  plainFacts,
  rowsOf,
  without,
  type Labelled,
} from "../agreement/package-facts";
import { codes, shownAnswer } from "./shown";

const compared = (facts: Labelled) => {
  const { agreements, rows } = of(comparison(workpapers, rowsOf(facts)));
  const row = (item: string) => {
    const found = rows.find((each) => each.item === item);
    if (!found) throw new Error(`There is no item ${item}.`);
    return found.cells;
  };
  return { agreements, row };
};

it("the agreement's own terms come first, the others say that they are illustrative", () => {
  const [own, ...others] = compared(plainFacts).agreements;
  expect(own?.id).toBe("amendment");
  expect(others.length).toBeGreaterThan(1);
  others.forEach(({ source }) => expect(source).toMatch(/^Illustrative: /));
});

it("the first column is what ROSTER gives on the same facts", () => {
  const { row } = compared(fullFacts);
  const facts = Object.entries(fullFacts);
  const [titles = [], amounts = []] = codes("ROSTER", [
    facts.map(([label]) => label),
    facts.map(([, value]) => value),
  ]);
  const roster = (title: string) => amounts[titles.indexOf(title)];
  expect([
    row("Severance lump sum")[0],
    row("Health Payments")[0],
    row("Total, interest aside")[0],
    row("Interest on what is delayed")[0],
    row("Gross-Up Payment")[0],
    row("On death while employed, instead")[0],
  ]).toEqual([
    roster("Severance lump sum"),
    roster("Health Payments"),
    roster("Total under section 4(d)"),
    roster("Interest"),
    roster("Gross-Up Payment"),
    roster("Death benefit"),
  ]);
});

it.each([
  // 3 × (850,000 + 400,000); 2 × (850,000 + 400,000 ÷ 2); 3 × (850,000 + 400,000)
  ["Severance lump sum", [3_750_000, 2_100_000, 3_750_000]],
  // 36, 18 and 18 × (1,800 − 300)
  ["Health Payments", [54_000, 27_000, 27_000]],
  // 36 × 675; taxes are reimbursed by the first only
  ["Taxes on the Health Payments", [24_300, 0, 0]],
  // 3, 2 and 3 × 30,000
  ["Insurance and automobile", [90_000, 60_000, 90_000]],
  // 850,000 × 6, 6 and 12 ÷ 12
  ["On death while employed, instead", [425_000, 425_000, 850_000]],
])("%s by hand", (item, amounts) => {
  expect(compared(fullFacts).row(item)).toEqual(amounts);
});

describe("each agreement settles the excess its own way", () => {
  const { row } = compared(plainFacts);

  it("grossed up, as PARACHUTE_GROSSUP has it", () => {
    expect(row("Gross-Up Payment")).toEqual([
      shownAnswer("PARACHUTE_GROSSUP", 1_600_000, 500_000, 0.4),
      0,
      0,
    ]);
  });

  it("cut back only where the payments reach three times the base amount", () => {
    // 2 × 500,000 + 100,000 = 1,100,000 stays below 1,500,000; the third is cut to 1,499,999
    expect(row("Cut back by")).toEqual([0, 0, 100_001]);
  });

  it("and nets what is left after tax", () => {
    // 1,600,000 × 60%; 1,100,000 × 60%; 1,499,999 × 60%
    expect(row("Net to the executive")).toEqual([960_000, 660_000, 899_999.4]);
  });
});

it("without the facts of section 8 its items are left blank, the others stand", () => {
  const { row } = compared(without(plainFacts, "Base amount"));
  expect(row("Net to the executive")).toEqual(["", "", ""]);
  expect(row("Severance lump sum")[0]).toBe(1_500_000);
});

describe("the working of an amount", () => {
  const explained = (item: string, id: string) =>
    of(explainCompared(workpapers, rowsOf(fullFacts), item, id));

  it("ends with the amount", () => {
    expect(explained("Severance lump sum", "two-times-target").at(-1)?.amount).toBe(2_100_000);
  });

  it("quotes the agreement for its own terms only", () => {
    const quoted = (id: string) =>
      explained("Severance lump sum", id).filter(({ authority }) => authority.words);
    expect(quoted("amendment").length).toBeGreaterThan(0);
    expect(quoted("two-times-target")).toEqual([]);
  });

  it("of an item that does not apply is empty", () => {
    const rows = rowsOf(without(plainFacts, "Base amount"));
    expect(of(explainCompared(workpapers, rows, "Net to the executive", "amendment"))).toEqual([]);
  });
});

it("a fact that cannot be read is refused in words", () => {
  expect(comparison(workpapers, rowsOf({ ...plainFacts, "Annual salary": -1 }))).toEqual({
    is: "refused",
    words: "Annual salary is −1. The package needs zero or more.",
  });
});
