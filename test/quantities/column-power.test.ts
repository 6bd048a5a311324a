import { numberColumn, type NumberColumn } from "../../src/quantities/column";
import { raise, toDoubles } from "../../src/quantities/column-power";
import { cells, columnOf, threeRows } from "./columns-drawn";

const HALF_ULP = 2 ** -53;

const raised = (base: NumberColumn, exponent: NumberColumn) => {
  const block = threeRows();
  return { ...raise(base, exponent, block), doubtful: [...block.doubtful] };
};

it.each<[string, NumberColumn, readonly number[]]>([
  ["tops over a bottom", numberColumn(cells(1, 2, 3), 4, 3), [0.25, 0.5, 0.75]],
  ["one figure", numberColumn(3, 4, 3), [0.75, 0.75, 0.75]],
  [
    "quotients",
    columnOf({ top: cells(1, 2, 3), bottom: 2, below: cells(2, 4, 8) }),
    [0.25, 0.25, 0.1875],
  ],
])("%s as doubles", (_, column, doubles) => {
  expect([...toDoubles(column, threeRows())]).toEqual(doubles);
});

describe("a growth factor raised", () => {
  it("row by row: 1.5^2, 2^3 and 1^4", () => {
    const { top, bottom, size, doubtful } = raised(
      numberColumn(cells(3, 4, 2), 2, 4),
      numberColumn(cells(2, 3, 4), 1, 4),
    );
    expect({ top, bottom, size, doubtful }).toEqual({
      top: cells(2.25, 8, 1),
      bottom: 1,
      size: 8,
      doubtful: [0, 0, 0],
    });
  });

  it("is in doubt below 1, and where no double holds it", () => {
    const { top, doubtful } = raised(
      numberColumn(cells(1, 2, 2000), 2, 2000),
      numberColumn(cells(2, 2, 400), 1, 400),
    );
    expect([...(top as Float64Array)]).toEqual([1, 1, 1]);
    expect(doubtful).toEqual([1, 0, 1]);
  });
});

/** Eight half-ulps for the power itself, then twice e × δb ÷ b + ln b × δe, each δ with two half-ulps more. */
const told = (base: number, baseError: number, exponent: number, exponentError: number): number => {
  const ofBase = exponent * ((baseError + 2 * HALF_ULP * base) / base);
  const ofExponent = Math.log(base) * (exponentError + 2 * HALF_ULP * exponent);
  return 8 * HALF_ULP + 2 * (ofBase + ofExponent);
};

describe("how far off it may be, of itself", () => {
  const two = { top: cells(2, 2, 2), size: 2 };
  const three = { top: cells(3, 3, 3), size: 3 };

  it.each<[string, NumberColumn, NumberColumn, number]>([
    ["2^3, exactly told", columnOf(two), columnOf(three), told(2, 0, 3, 0)],
    ["2 off by 0.001", columnOf({ ...two, error: 1e-3 }), columnOf(three), told(2, 1e-3, 3, 0)],
    ["3 off by 0.001", columnOf(two), columnOf({ ...three, error: 1e-3 }), told(2, 0, 3, 1e-3)],
    [
      "20/10, the 20 off by 0.01",
      columnOf({ top: cells(20, 20, 20), size: 20, bottom: 10, error: 1e-2 }),
      columnOf(three),
      told(2, 1e-3, 3, 0),
    ],
    [
      "20/(2 × 5), the 20 off by 0.01",
      columnOf({ top: 20, size: 20, bottom: 2, below: cells(5, 5, 5), belowSize: 5, error: 1e-2 }),
      columnOf(three),
      told(2, 1e-3, 3, 0),
    ],
    [
      "20/(2 × 5), the 5 off by 0.01: 2 × 0.01 ÷ 5",
      columnOf({ top: 20, size: 20, bottom: 2, below: cells(5, 5, 5), belowError: 1e-2 }),
      columnOf(three),
      told(2, 4e-3, 3, 0),
    ],
    [
      "−20/−10, both below zero and off",
      columnOf({ top: -20, size: 20, error: 1e-2, below: cells(-10, -10, -10), belowError: 1e-2 }),
      columnOf(three),
      told(2, 3e-3, 3, 0),
    ],
    ["2^−3", columnOf(two), columnOf({ top: -3, size: 3, error: 1e-3 }), told(2, 0, 3, 1e-3)],
  ])("%s", (_, base, exponent, relative) => {
    const { error, size } = raised(base, exponent);
    expect((error - size * HALF_ULP) / (size * relative)).toBeCloseTo(1, 9);
  });

  it("as far as the worst row", () => {
    const { error } = raised(columnOf(two), columnOf({ top: cells(3, 1, 2), size: 3 }));
    expect((error - 8 * HALF_ULP) / (8 * told(2, 0, 3, 0))).toBeCloseTo(1, 9);
  });
});
