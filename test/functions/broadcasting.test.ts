import { evaluate } from "../../src/functions/evaluate";
import { severanceLump } from "../../src/agreement/04d-i-severance-lump/clause";
import { codes, shownAnswer, shownGrid } from "./shown";

const lump = (...args: readonly unknown[]) => codes("SEVERANCE_LUMP", ...args);

describe("the shape of an answer", () => {
  it.each<[string, readonly unknown[], readonly (readonly unknown[])[]]>([
    ["two values", [400_000, 100_000], [[1_500_000]]],
    ["a 1 × 1 range is a value", [[[400_000]], [[100_000]]], [[1_500_000]]],
    ["a column and a value", [[[1], [2], [3]], 10], [[33], [36], [39]]],
    ["a value and a column", [1, [[10], [20]]], [[33], [63]]],
    ["a row and a value", [[[1, 2, 3]], 10], [[33, 36, 39]]],
    [
      "two columns",
      [
        [[1], [2]],
        [[10], [20]],
      ],
      [[33], [66]],
    ],
    [
      "a column and a row",
      [[[1], [2]], [[10, 20, 30]]],
      [
        [33, 63, 93],
        [36, 66, 96],
      ],
    ],
    [
      "a block and a row",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[10, 20]],
      ],
      [
        [33, 66],
        [39, 72],
      ],
    ],
    [
      "a block and a column",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[10], [20]],
      ],
      [
        [33, 36],
        [69, 72],
      ],
    ],
    ["an optional range", [1, 1, [[1], [2], [null]]], [[2], [4], [6]]],
    [
      "columns of two lengths",
      [
        [[1], [2], [3]],
        [[10], [20]],
      ],
      [[33], [66], ["#N/A"]],
    ],
    ["rows of two lengths", [[[1, 2, 3]], [[10, 20]]], [[33, 66, "#N/A"]]],
    [
      "blocks of two shapes",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [10, 20],
          [30, 40],
          [50, 60],
        ],
      ],
      [
        [33, 66],
        [99, 132],
        ["#N/A", "#N/A"],
      ],
    ],
    [
      "a ragged range",
      [[[1, 2], [3]], 10],
      [
        [33, 36],
        [39, "#N/A"],
      ],
    ],
    ["a plain array, a row an item", [[1, 2], 10], [[33], [36]]],
  ])("%s", (_, args, answer) => {
    expect(lump(...args)).toEqual(answer);
  });

  it.each<[string, readonly unknown[]]>([
    ["no arguments", []],
    ["an empty range", [[], 1]],
    ["a range of one empty row", [[[]], 1]],
    ["blanks", [null, undefined]],
    ["an empty text", ["", ""]],
  ])("%s is a blank, refused by name", (_, args) => {
    expect(shownAnswer("SEVERANCE_LUMP", ...args)).toBe(
      "#VALUE! Annual salary is blank. Section 4(d)(i) needs an amount in dollars, from 0 to 999,999,999,999.99.",
    );
  });
});

describe("one bad row is one bad cell", () => {
  it("whatever is wrong with it", () => {
    const salaries = [[1], ["x"], [null], [-1], [true], [{ error: "#DIV/0!" }], [NaN], [2]];
    const bad = "#VALUE!";
    expect(lump(salaries, 10)).toEqual([
      [33],
      [bad],
      [bad],
      [bad],
      [bad],
      ["#DIV/0!"],
      [bad],
      [36],
    ]);
  });

  it("each with its own words", () => {
    expect(shownGrid("SEVERANCE_LUMP", [[1], [-2], [null]], 10)).toEqual([
      [33],
      ["#VALUE! Annual salary is −2. Section 4(d)(i) needs zero or more."],
      [
        "#VALUE! Annual salary is blank. Section 4(d)(i) needs an amount in dollars, from 0 to 999,999,999,999.99.",
      ],
    ]);
  });

  it("where the first bad argument is the one named", () => {
    expect(shownAnswer("SEVERANCE_LUMP", -1, -2, -3)).toMatch(/^#VALUE! Annual salary is −1\./);
  });

  it("where a rule refuses some rows", () => {
    expect(codes("PARACHUTE_GROSSUP", 1_600_000, 500_000, [[0.4], [0.8], [0.79]])).toEqual([
      [550_000],
      ["#VALUE!"],
      [22_000_000],
    ]);
  });

  it("where no figure can be wrong, since nothing is over the threshold", () => {
    expect(codes("PARACHUTE_GROSSUP", [[290], [300]], 100, 0.85)).toEqual([[0], ["#VALUE!"]]);
  });

  it("in every row when the bad value stands for all", () => {
    expect(lump([[1], [2]], "x")).toEqual([["#VALUE!"], ["#VALUE!"]]);
  });
});

describe("size", () => {
  it("a column of 10,000 rows is one call, each row its own", () => {
    const salaries = Array.from({ length: 10_000 }, (_, row) => [row]);
    const answers = evaluate(severanceLump, [salaries, 0.5]);
    expect(answers).toHaveLength(10_000);
    expect(answers.every(([cell], row) => cell === row * 3 + 1.5)).toBe(true);
  });

  it("a whole column of Excel is no trouble", () => {
    const rows = 1_048_576;
    const salaries = Array.from({ length: rows }, () => [100]);
    const answers = evaluate(severanceLump, [salaries, 0]);
    expect(answers).toHaveLength(rows);
    expect(answers[rows - 1]).toEqual([300]);
  }, 60_000);

  it("a column gives what its rows give one by one", () => {
    const rows = Array.from({ length: 700 }, (_, row) => [row * 1234.565, row / 1000]);
    const amounts = rows.map(([of]) => [of]);
    const rates = rows.map(([, rate]) => [rate]);
    expect(codes("HEALTH_GROSSUP", amounts, rates, true)).toEqual(
      rows.map((row) => codes("HEALTH_GROSSUP", ...row, true)[0]),
    );
  });
});
