import type { NumberColumn } from "../../src/quantities/column";
import { Buffers } from "../../src/quantities/column-buffers";
import { roundToCents } from "../../src/quantities/column-rounding";
import { cells } from "./columns-drawn";
import { ones, over, quotients, rounded, sizeOf, tie } from "./rounded";

describe("whole cents", () => {
  it.each([1, 2, 4, 5, 10, 20, 25, 50, 100])("over %d stay as they are", (bottom) => {
    const column = over(bottom, cells(1, -3, 7));
    const { cents, doubtful, given } = rounded(column);
    expect(cents).toEqual([1, -3, 7].map((top) => (top * 100) / bottom));
    expect(doubtful).toEqual([0, 0, 0]);
    expect(given).toMatchObject({ bottom: 100, size: 700 / bottom, error: 0 });
  });

  it.each([1, 4, 100])("of one figure over %d stay as they are", (bottom) => {
    const { cents, given } = rounded(over(bottom, -3));
    expect(cents).toEqual([-300 / bottom, -300 / bottom, -300 / bottom]);
    expect(given.top).toBe((-3 * 100) / bottom);
    expect(given).toMatchObject({ bottom: 100, error: 0, size: 300 / bottom });
  });

  it("over a hundred are the column itself, as long as doubles hold them", () => {
    const [column, long] = [over(100, cells(1, -3, 7)), over(100, cells(2 ** 53 - 1, 1, 2))];
    expect(rounded(column).given).toBe(column);
    expect(rounded(long).given).toBe(long);
  });

  it("that no double holds are in doubt", () => {
    const { doubtful } = rounded(over(1, cells(2 ** 52, 1, 2 ** 44)));
    expect(doubtful).toEqual([1, 0, 0]);
    const half = rounded(over(50, cells(2 ** 52, 1, 2)));
    expect(half.doubtful).toEqual([1, 0, 0]);
    expect(half.given.error).toBe(0);
  });
});

/** Cents of top ÷ bottom in whole numbers: half a cent more, cut. */
const inWholeNumbers = (top: number, bottom: number): number => {
  const size = Number((200n * BigInt(Math.abs(top)) + BigInt(bottom)) / (2n * BigInt(bottom)));
  return top < 0 ? 0 - size : size;
};

describe("as whole numbers round, every top from −2,000 to 2,000", () => {
  const tops = Float64Array.from({ length: 4_001 }, (_, at) => at - 2_000);

  it.each([3, 7, 8, 16, 24, 32, 48, 56, 112, 160, 365, 1_600, 73_000])("over %d", (bottom) => {
    const expected = [...tops].map((top) => inWholeNumbers(top, bottom));
    const divisors = new Float64Array(tops.length).fill(bottom);
    for (const column of [over(bottom, tops), quotients(tops, divisors)]) {
      const block = new Buffers(tops.length);
      const { top, size } = roundToCents(column, block);
      expect([...(top as Float64Array)].map((each) => each + 0)).toEqual(expected);
      expect(size).toBe(inWholeNumbers(2_000, bottom));
      expect(block.doubtful.includes(1)).toBe(false);
    }
  });
});

describe("rounds to the cent, half away from zero", () => {
  it.each<[string, NumberColumn, readonly number[]]>([
    ["1.004, 1.005 and 1.006", over(1000, cells(1004, 1005, 1006)), [100, 101, 101]],
    ["the largest first", over(1000, cells(1006, 1005, 1004)), [101, 101, 100]],
    ["quotients, the largest first", quotients(6, cells(1, 2, 4)), [600, 300, 150]],
    ["the same below zero", over(1000, cells(-1004, -1005, -1006)), [-100, -101, -101]],
    ["0.001, 0.004 and 0.005", over(1000, cells(1, 4, 5)), [0, 0, 1]],
    [
      "a ten-millionth about the half",
      over(10_000_000, cells(10_049_999, 10_050_000, 10_050_001)),
      [100, 101, 101],
    ],
    ["364, 365 and 366 over 73,000", over(73_000, cells(364, 365, 366)), [0, 1, 1]],
    ["one figure, 1.005", over(1000, 1005), [101, 101, 101]],
    ["one figure, −1.005", over(1000, -1005), [-101, -101, -101]],
    ["one figure, 1.004", over(1000, 1004), [100, 100, 100]],
    ["one figure, nothing", over(1000, 0), [0, 0, 0]],
    [
      "quotients of every sign",
      quotients(cells(1005, -1005, 1005), cells(1000, 1000, -1000)),
      [101, -101, -101],
    ],
    ["quotients of two below zero", quotients(-1005, cells(-1000, -1001, -999)), [101, 100, 101]],
    ["quotients that end in 3", quotients(cells(1, 2, 200), cells(3, 3, 3)), [33, 67, 6667]],
    [
      "quotients over a bottom",
      { ...quotients(cells(1005, 1004, 2010), cells(10, 10, 20)), bottom: 100 },
      [101, 100, 101],
    ],
    ["2^46 + 2 over 16: a tie", over(16, 2 ** 46 + 2), Array(3).fill(439_804_651_110_413)],
    ["3 × 10^11 + 1/201, a 402nd short", over(201, 60_300_000_000_001), Array(3).fill(3e13)],
    ["3 × 10^11 + 1/199, a 398th past", over(199, 59_700_000_000_001), Array(3).fill(3e13 + 1)],
    ["2 × 10^11 + 1/201, a 402nd short", over(201, 40_200_000_000_001), Array(3).fill(2e13)],
    ["2 × 10^11 + 1/199, a 398th past", over(199, 39_800_000_000_001), Array(3).fill(2e13 + 1)],
    [
      "a tie that doubles divide to a quarter below it: 2,128,553,421,200,487 ½ × 24 ÷ 100",
      over(24, 510_852_821_088_117),
      Array(3).fill(2_128_553_421_200_488),
    ],
    ["2^51 − 1", { ...quotients(2 ** 51 - 1, ones), bottom: 100 }, Array(3).fill(2 ** 51 - 1)],
    ["a tie over 2^52", tie(2 ** 26), [13, 13, 13]],
    [
      "2^45 ÷ 3, past what a double's division tells",
      over(3, 2 ** 45),
      Array(3).fill(1_172_812_402_961_067),
    ],
  ])("%s", (_, column, expected) => {
    const { cents, doubtful, given } = rounded(column);
    expect(cents.map((each) => each + 0)).toEqual(expected);
    expect(doubtful).toEqual([0, 0, 0]);
    expect(given).toMatchObject({ bottom: 100, size: sizeOf(cells(...expected)), error: 0 });
  });
});
