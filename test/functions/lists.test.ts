import { codes, shownAnswer } from "./shown";

const benefits = (...args: readonly unknown[]) => shownAnswer("BENEFITS_LUMP", ...args);
const base = (...args: readonly unknown[]) => shownAnswer("BASE_AMOUNT", ...args);

describe("a list is read whole", () => {
  it("from a column, a row, a block or a value", () => {
    expect(benefits([[1], [2], [3]])).toBe(18);
    expect(benefits([[1, 2, 3]])).toBe(18);
    expect(
      benefits([
        [1, 2],
        [3, 4],
      ]),
    ).toBe(30);
    expect(benefits(6)).toBe(18);
  });

  it("skipping wholly blank rows, wherever they stand", () => {
    expect(benefits([[null], [1], [""], [2], [undefined]])).toBe(9);
    expect(base([[100], [null], [300]], [[12], [null], [12]])).toBe(200);
  });

  it("but not a row blank only in part", () => {
    expect(base([[100], [null]], [[12], [12]])).toMatch(/^#VALUE! Compensation is blank\./);
  });

  it("taking a blank optional cell by its default, row by row", () => {
    expect(base([[100], [300]], [[6], [null]])).toBe(250); // (100 × 12 ÷ 6 + 300) ÷ 2
    expect(base([[100], [300]], null, [[null], [50]])).toBe(200);
    expect(base([[100], [300]], [[null], [null]])).toBe(200);
  });
});

describe("a list is refused whole", () => {
  it.each<[string, readonly unknown[], RegExp]>([
    [
      "text in it",
      [[[1], ["two"], [3]]],
      /^#VALUE! Annual costs is the text “two”\. Section 4\(d\)\(iv\) needs an amount/,
    ],
    ["a number as text", [[[1], ["2"]]], /^#VALUE! Annual costs is the text “2”\./],
    ["a space", [[[1], [" "]]], /^#VALUE! Annual costs is the text “ ”\./],
    ["TRUE", [[[1], [true]]], /^#VALUE! Annual costs is TRUE\./],
    [
      "a negative amount",
      [[[1], [-2]]],
      /^#VALUE! Annual costs is −2\. Section 4\(d\)\(iv\) needs zero or more\.$/,
    ],
    [
      "nothing in it",
      [[[null], [null]]],
      /^#VALUE! Annual costs is blank\. Section 4\(d\)\(iv\) needs at least 1 entry\.$/,
    ],
    [
      "no list",
      [],
      /^#VALUE! Annual costs is blank\. Section 4\(d\)\(iv\) needs at least 1 entry\.$/,
    ],
    [
      "a range for a single cell",
      [
        [[1], [2]],
        [[3], [3]],
      ],
      /^#VALUE! Years is a range of 2 × 1 cells\. It needs a single cell here\.$/,
    ],
  ])("%s", (_, args, words) => {
    expect(benefits(...args)).toMatch(words);
  });

  it("an error passes through it", () => {
    expect(benefits([[1], [{ error: "#DIV/0!" }]])).toBe("#DIV/0!");
  });
});

describe("lists side by side", () => {
  it("are of one length", () => {
    expect(base([[1], [2], [3]], [[12], [12]])).toBe(
      "#VALUE! Months worked is a list of 2. It needs as many cells as the longest list beside it, 3.",
    );
    expect(base([[1], [2]], [[12], [12], [12]])).toBe(
      "#VALUE! Compensation is a list of 2. It needs as many cells as the longest list beside it, 3.",
    );
    expect(shownAnswer("RABBI_TRUST", [[1], [2]], 39433, 39428, 0.07)).toMatch(
      /^#VALUE! Due dates is a list of 1\./,
    );
  });

  it("are needed where they are not optional", () => {
    expect(shownAnswer("RABBI_TRUST", [[1], [2]], null, 39428, 0.07)).toMatch(
      /^#VALUE! Due dates is blank\. Section 4\(f\)\(iii\) needs a date/,
    );
  });

  it("hold one to five years of a base period", () => {
    const years = (count: number) => Array.from({ length: count }, () => [100]);
    expect(base(years(5))).toBe(100);
    expect(base(years(6))).toBe(
      "#VALUE! Compensation is a list of 6. IRC 280G needs 1 to 5 entries.",
    );
    expect(base([...years(5), [null]])).toBe(100);
    expect(base([[null]])).toBe("#VALUE! Compensation is blank. IRC 280G needs 1 to 5 entries.");
  });
});

describe("a table takes single cells", () => {
  it("and spills", () => {
    const grid = codes("PARACHUTE_COMPARE", [[1_600_000]], [[500_000]], 0.4);
    expect(grid).toHaveLength(6);
    expect(new Set(grid.map((row) => row.length))).toEqual(new Set([8]));
  });

  it("refusing a larger range", () => {
    expect(shownAnswer("PARACHUTE_COMPARE", [[1], [2]], 1, 0.4)).toBe(
      "#VALUE! Payments is a range of 2 × 1 cells. It needs a single cell here.",
    );
    expect(shownAnswer("HEALTH_SCHEDULE", 39428, [[1800, 1900]], 300, 0.45)).toBe(
      "#VALUE! Monthly premium is a range of 1 × 2 cells. It needs a single cell here.",
    );
  });

  it("showing an error of its input alone", () => {
    expect(shownAnswer("PARACHUTE_COMPARE", { error: "#REF!" }, 1, 0.4)).toBe("#REF!");
  });
});
