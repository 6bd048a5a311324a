import { numberColumn, type NumberColumn } from "../../src/quantities/column";
import {
  add,
  commonBottom,
  divide,
  multiply,
  product,
} from "../../src/quantities/column-arithmetic";
import { cells, columnOf, figuresOf, threeRows } from "./columns-drawn";

const plus = (a: NumberColumn, b: NumberColumn) => add(a, b, 1, threeRows());
const minus = (a: NumberColumn, b: NumberColumn) => add(a, b, -1, threeRows());
const times = (a: NumberColumn, b: NumberColumn) => multiply(a, b, threeRows());
const over = (a: NumberColumn, b: NumberColumn) => divide(a, b, threeRows());

describe("the scale two columns are brought to", () => {
  it.each([
    ["the same", 5, 5, { bottom: 5, left: 1, right: 1 }],
    ["the same past 2^53", 2 ** 54, 2 ** 54, { bottom: 2 ** 54, left: 1, right: 1 }],
    ["their least common multiple", 4, 6, { bottom: 12, left: 3, right: 2 }],
    ["the larger where the smaller divides it", 2, 8, { bottom: 8, left: 4, right: 1 }],
    ["the larger, the other way round", 8, 2, { bottom: 8, left: 1, right: 4 }],
    ["cents and days: 100 × 365 ÷ 5", 100, 365, { bottom: 7300, left: 73, right: 20 }],
    ["their product past 2^53", 2 ** 54, 2, { bottom: 2 ** 55, left: 2, right: 2 ** 54 }],
    ["the same, the other way round", 2, 2 ** 54, { bottom: 2 ** 55, left: 2 ** 54, right: 2 }],
  ])("is %s", (_, a, b, common) => expect(commonBottom(a, b)).toEqual(common));
});

/** 1, 2.5 and −0.75. */
const dollars = numberColumn(cells(100, 250, -75), 100, 250);
/** 0.5, 1 and 1.5; 10, 20 and 30; and 0.01. */
const halves = numberColumn(cells(1, 2, 3), 2, 3);
const thirds = numberColumn(cells(30, 60, 90), 3, 90);
const cent = numberColumn(1, 100, 1);
/** 0.25 in every row. */
const quarter = numberColumn(1, 4, 1);
/** 0.5, 0.5 and 0.375. */
const quotients = columnOf({ top: cells(1, 2, 3), size: 3, below: cells(2, 4, 8), belowSize: 8 });
/** 0.25, 0.125 and 0.0625. */
const smaller = columnOf({
  top: cells(5, 5, 5),
  bottom: 2,
  size: 5,
  below: cells(10, 20, 40),
  belowSize: 40,
});

describe("row by row", () => {
  it.each<[string, NumberColumn, readonly number[]]>([
    ["a column + a figure", plus(dollars, quarter), [1.25, 2.75, -0.5]],
    ["a column − a figure", minus(dollars, quarter), [0.75, 2.25, -1]],
    ["a figure + a column", plus(quarter, dollars), [1.25, 2.75, -0.5]],
    ["a figure − a column", minus(quarter, dollars), [-0.75, -2.25, 1]],
    ["a figure − a figure", minus(quarter, numberColumn(1, 2, 1)), [-0.25, -0.25, -0.25]],
    ["halves + a cent", plus(halves, cent), [0.51, 1.01, 1.51]],
    ["a cent − halves", minus(cent, halves), [-0.49, -0.99, -1.49]],
    ["halves + thirds", plus(halves, thirds), [10.5, 21, 31.5]],
    ["thirds − halves", minus(thirds, halves), [9.5, 19, 28.5]],
    ["a half + a cent", plus(numberColumn(1, 2, 1), cent), [0.51, 0.51, 0.51]],
    ["a cent − a half", minus(cent, numberColumn(1, 2, 1)), [-0.49, -0.49, -0.49]],
    ["a column − itself", minus(dollars, dollars), [0, 0, 0]],
    ["a column + quotients", plus(dollars, quotients), [1.5, 3, -0.375]],
    ["quotients − a column", minus(quotients, dollars), [-0.5, -2, 1.125]],
    ["quotients + the same quotients", plus(quotients, quotients), [1, 1, 0.75]],
    ["quotients − other quotients", minus(quotients, smaller), [0.25, 0.375, 0.3125]],
    ["a column × a figure", times(dollars, quarter), [0.25, 0.625, -0.1875]],
    ["a figure × a column", times(quarter, dollars), [0.25, 0.625, -0.1875]],
    ["a column × three", times(dollars, numberColumn(3, 1, 3)), [3, 7.5, -2.25]],
    ["three × a column", times(numberColumn(3, 1, 3), dollars), [3, 7.5, -2.25]],
    ["three × a figure", times(numberColumn(3, 1, 3), quarter), [0.75, 0.75, 0.75]],
    ["a column × itself", times(dollars, dollars), [1, 6.25, 0.5625]],
    ["quotients × a column", times(quotients, dollars), [0.5, 1.25, -0.28125]],
    ["a column × quotients", times(dollars, quotients), [0.5, 1.25, -0.28125]],
    ["quotients × quotients", times(quotients, smaller), [0.125, 0.0625, 0.0234375]],
    ["a column ÷ a figure", over(dollars, quarter), [4, 10, -3]],
    ["a column ÷ a figure below zero", over(dollars, numberColumn(-1, 2, 1)), [-2, -5, 1.5]],
    ["a figure ÷ a column", over(numberColumn(15, 1, 15), dollars), [15, 6, -20]],
    ["a column ÷ quotients", over(dollars, quotients), [2, 5, -2]],
    ["quotients ÷ a column", over(quotients, dollars), [0.5, 0.2, -0.5]],
    ["quotients ÷ quotients", over(quotients, smaller), [2, 4, 6]],
  ])("%s", (_, column, figures) => {
    expect(figuresOf(column)).toEqual(figures);
    expect(column.error).toBe(0);
    expect(column.belowError).toBe(0);
  });
});

it("a column ÷ nothing is off by there is no telling how much", () => {
  expect(over(dollars, numberColumn(0, 1, 0)).error).toBeNaN();
});

it("a column × one is the column itself", () => {
  const top = cells(1, 2, 3);
  expect(product(top, 1, threeRows())).toBe(top);
  expect(product(1, top, threeRows())).toBe(top);
});

/** Figures of 10 at most over 2, each off by up to 0.5, and of 4 at most over 3, off by up to 0.25. */
const tens = columnOf({ top: cells(10, 9, 8), bottom: 2, size: 10, error: 0.5 });
const fours = columnOf({ top: cells(4, 3, 2), bottom: 3, size: 4, error: 0.25 });
const eighths = { below: cells(8, 7, 6), belowSize: 8, belowError: 0.125 };
const sixteenths = { below: cells(16, 15, 14), belowSize: 16, belowError: 0.5 };

describe("how large a figure may be, and how far off", () => {
  it.each<[string, NumberColumn, Partial<NumberColumn>]>([
    [
      "in a product: 10 × 0.25 + 4 × 0.5 + 0.5 × 0.25",
      times(tens, fours),
      { bottom: 6, size: 40, error: 4.625, belowSize: 1, belowError: 0 },
    ],
    [
      "in a sum over 6: 10 × 3 + 4 × 2, and 0.5 × 3 + 0.25 × 2",
      plus(tens, fours),
      { bottom: 6, size: 38, error: 2, belowSize: 1, belowError: 0 },
    ],
    [
      "in a difference, as in a sum",
      minus(tens, fours),
      { bottom: 6, size: 38, error: 2, belowSize: 1, belowError: 0 },
    ],
    [
      "in a product of quotients: below, 8 × 0.5 + 16 × 0.125 + 0.125 × 0.5",
      times({ ...tens, ...eighths }, { ...fours, ...sixteenths }),
      { bottom: 6, size: 40, error: 4.625, belowSize: 128, belowError: 6.0625 },
    ],
    [
      "in a product of a quotient and a column: below as it was",
      times(tens, { ...fours, ...sixteenths }),
      { bottom: 6, size: 40, error: 4.625, belowSize: 16, belowError: 0.5 },
    ],
    [
      "in a sum of quotients: 160 × 3 + 32 × 2, and 13.25 × 3 + 2.53125 × 2",
      plus({ ...tens, ...eighths }, { ...fours, ...sixteenths }),
      { bottom: 6, size: 544, error: 44.8125, belowSize: 128, belowError: 6.0625 },
    ],
    [
      "in a sum of quotients over one divisor: no more than in a sum",
      plus({ ...tens, ...eighths }, { ...fours, ...eighths }),
      { bottom: 6, size: 38, error: 2, belowSize: 8, belowError: 0.125 },
    ],
    [
      "in a quotient by 4/3: 0.5 × 3 + 0.25 ÷ 4 × 30",
      over(tens, { ...fours, top: 4 }),
      { bottom: 8, size: 30, error: 3.375, belowSize: 1, belowError: 0 },
    ],
    [
      "in a quotient by −4/3, the same",
      over(tens, { ...fours, top: -4 }),
      { bottom: 8, size: 30, error: 3.375, belowSize: 1, belowError: 0 },
    ],
    [
      "in a quotient by a column: the divisor's own below",
      over(tens, fours),
      { bottom: 2, size: 30, error: 1.5, belowSize: 4, belowError: 0.25 },
    ],
    [
      "in a quotient by quotients: 13.25 × 3",
      over(tens, { ...fours, ...sixteenths }),
      { bottom: 2, size: 480, error: 39.75, belowSize: 4, belowError: 0.25 },
    ],
    [
      "in quotients by a column: below, 8 × 0.25 + 4 × 0.125 + 0.125 × 0.25",
      over({ ...tens, ...eighths }, fours),
      { bottom: 2, size: 30, error: 1.5, belowSize: 32, belowError: 2.53125 },
    ],
  ])("%s", (_, column, { error = 0, belowError = 0, ...exactly }) => {
    expect(column).toMatchObject(exactly);
    expect(column.error).toBeCloseTo(error, 12);
    expect(column.belowError).toBeCloseTo(belowError, 12);
  });
});

const upTo = (size: number) => columnOf({ top: cells(1, 1, 1), size });
const under = (belowSize: number) => columnOf({ below: cells(1, 1, 1), belowSize });

describe("whole numbers are exact below 2^53, and off by two half-ulps from there", () => {
  it.each<[string, NumberColumn, number]>([
    ["2^26 × 2^26", times(upTo(2 ** 26), upTo(2 ** 26)), 0],
    ["2^27 × 2^26", times(upTo(2 ** 27), upTo(2 ** 26)), 2],
    ["2^52 + (2^52 − 1)", plus(upTo(2 ** 52), upTo(2 ** 52 - 1)), 0],
    ["2^52 + 2^52", plus(upTo(2 ** 52), upTo(2 ** 52)), 2],
    ["over 2^26 × 2^26", times(numberColumn(1, 2 ** 26, 1), numberColumn(1, 2 ** 26, 1)), 0],
    [
      "over 2^27 × 2^26: the bottom's rounding and the product's",
      times(numberColumn(1, 2 ** 27, 1), numberColumn(1, 2 ** 26, 1)),
      2 ** -51,
    ],
    [
      "over 2^27 − 1 and 2^27, added: the same for a size of 2^28 − 1",
      plus(numberColumn(1, 2 ** 27 - 1, 1), numberColumn(1, 2 ** 27, 1)),
      (2 ** 28 - 1) * 2 ** -51,
    ],
    ["1/2^27 ÷ 2^25", over(numberColumn(1, 2 ** 27, 1), numberColumn(2 ** 25, 1, 2 ** 25)), 0],
    [
      "1/2^27 ÷ 2^26: the bottom's rounding",
      over(numberColumn(1, 2 ** 27, 1), numberColumn(2 ** 26, 1, 2 ** 26)),
      2 ** -52,
    ],
  ])("%s", (_, column, error) => expect(column.error).toBe(error));

  it("below a quotient too", () => {
    expect(times(under(2 ** 26), under(2 ** 26)).belowError).toBe(0);
    expect(times(under(2 ** 27), under(2 ** 26)).belowError).toBe(2);
  });
});
