import type { NumberColumn } from "../../src/quantities/column";
import { cells, columnOf } from "./columns-drawn";
import { ones, quotients, rounded, tie } from "./rounded";

const thousandfold = { top: cells(1_004_900, 1_004_000, 1_006_000), size: 1_006_000 };
const millions = cells(1e6, 1e6, 1e6);
/** 1.0049 is a hundredth of a cent short of the half; an error of 0.04 is 0.004 of a cent, twice that 0.008. */
const near = { top: cells(1004.9, 1004, 1006), size: 1006, bottom: 1000 };
const past = { ...near, top: cells(1015.1, 1014, 1016), size: 1016 };
const below = { top: cells(1004.9, 1004, 1006), size: 1006, below: cells(1000, 1000, 1000) };

describe("a row is in doubt where its error reaches the half", () => {
  it.each<[string, Partial<NumberColumn>, readonly number[]]>([
    ["not at an error of 0.04", { ...near, error: 0.04 }, [0, 0, 0]],
    ["at an error of 0.06", { ...near, error: 0.06 }, [1, 0, 0]],
    ["at 0.06 past the half of an odd cent", { ...past, error: 0.06 }, [1, 0, 0]],
    ["not at 0.04 past it", { ...past, error: 0.04 }, [0, 0, 0]],
    ["not a quotient at 0.04", { ...below, error: 0.04 }, [0, 0, 0]],
    ["a quotient at 0.06", { ...below, error: 0.06 }, [1, 0, 0]],
    [
      "a quotient over 10 at 0.06",
      { ...below, below: cells(100, 100, 100), bottom: 10, error: 0.06 },
      [1, 0, 0],
    ],
    [
      "not a quotient over 10 at 0.04",
      { ...below, below: cells(100, 100, 100), bottom: 10, error: 0.04 },
      [0, 0, 0],
    ],
    ["not a quotient whose divisor is off by 0.04", { ...below, belowError: 0.04 }, [0, 0, 0]],
    ["a quotient whose divisor is off by 0.06", { ...below, belowError: 0.06 }, [1, 0, 0]],
    ["everywhere at an error of 10,000", { ...near, error: 10_000 }, [1, 1, 1]],
    ["quotients everywhere at an error of 10,000", { ...below, error: 10_000 }, [1, 1, 1]],
    ["a thousandfold at 60", { ...thousandfold, bottom: 1e6, error: 60 }, [1, 0, 0]],
    ["not a thousandfold at 40", { ...thousandfold, bottom: 1e6, error: 40 }, [0, 0, 0]],
    [
      "over a half at 0.00003",
      { top: cells(0.50245, 0.502, 0.503), size: 0.503, bottom: 0.5, error: 3e-5 },
      [1, 0, 0],
    ],
    [
      "quotients a thousandfold at 60",
      { ...thousandfold, below: millions, belowError: 60 },
      [1, 0, 0],
    ],
    ["one figure at 0.04: not", { ...near, top: 1004.9, error: 0.04 }, [0, 0, 0]],
    ["one figure at 0.06: every row", { ...near, top: 1004.9, error: 0.06 }, [1, 1, 1]],
    [
      "nothing over 1, which may be 0.75: not",
      { top: cells(0, 0, 0), below: cells(1, 1, 1), belowError: 0.25 },
      [0, 0, 0],
    ],
    [
      "nothing over 1, which may be 0.7",
      { top: cells(0, 0, 0), below: cells(1, 1, -1), belowError: 0.3 },
      [1, 1, 1],
    ],
    [
      "a quotient over 10 whose divisor is off by 0.006",
      { ...below, below: cells(100, 100, 100), bottom: 10, belowError: 0.006 },
      [1, 0, 0],
    ],
    [
      "not a quotient over 10 whose divisor is off by 0.004",
      { ...below, below: cells(100, 100, 100), bottom: 10, belowError: 0.004 },
      [0, 0, 0],
    ],
    [
      "nothing over 10 × 1, which may be 10 × 0.7",
      { top: cells(0, 0, 0), below: cells(1, 1, -1), bottom: 10, belowError: 0.3 },
      [1, 1, 1],
    ],
    [
      "nothing over 5, which may be 3",
      { top: cells(0, 0, 0), below: cells(5, 5, 9), belowError: 2 },
      [1, 1, 0],
    ],
    [
      "1.47 cents over a half which may be 0.49",
      { top: cells(0.00735, 0, 0), below: cells(0.5, 0.5, 0.5), belowError: 0.01 },
      [1, 0, 0],
    ],
    ["2^51 cents", { ...quotients(2 ** 51, ones), bottom: 100 }, [1, 1, 1]],
    ["a tie over 2^53, which no double is sure to hold", tie(2 ** 27), [1, 1, 1]],
    ["a tie with an error", { ...near, top: cells(1005, 1, 1), error: 1e-9 }, [1, 0, 0]],
    ["2^46 ÷ 3, past 2^51 cents", { top: 2 ** 46, size: 2 ** 46, bottom: 3 }, [1, 1, 1]],
  ])("%s", (_, told, expected) => {
    const { cents, doubtful } = rounded(columnOf(told));
    expect(doubtful).toEqual(expected);
    expect(cents.filter((each, row) => expected[row] === 1 && each !== 0)).toEqual([]);
  });

  it("and the others are rounded all the same", () => {
    expect(rounded(columnOf({ ...near, error: 0.06 })).cents).toEqual([0, 100, 101]);
    expect(rounded(columnOf({ ...below, error: 0.06 })).cents).toEqual([0, 100, 101]);
    expect(rounded(columnOf({ ...near, error: 0.04 })).cents).toEqual([100, 100, 101]);
    expect(rounded(columnOf({ ...below, belowError: 0.04 })).cents).toEqual([100, 100, 101]);
    expect(rounded(columnOf({ ...near, top: 1004.9, error: 0.04 })).cents).toEqual([100, 100, 100]);
  });
});
