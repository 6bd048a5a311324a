import {
  flagColumn,
  numberColumn,
  type Column,
  type NumberColumn,
} from "../../src/quantities/column";
import { extreme, select } from "../../src/quantities/column-select";
import { cells, columnOf, figuresOf, threeRows } from "./columns-drawn";

/** The first of two in the first and the last row, the second between. */
const when = flagColumn(Uint8Array.of(1, 0, 1));

const chosen = (a: Column, b: Column) => select(when, a, b, threeRows()) as NumberColumn;

const halves = numberColumn(cells(1, 2, 3), 2, 3);
const thirds = numberColumn(cells(30, 60, 90), 3, 90);
const quotients = columnOf({ top: cells(1, 2, 3), size: 3, below: cells(2, 4, 8), belowSize: 8 });
const others = columnOf({ top: cells(5, 6, 7), size: 7, below: cells(4, 2, 1), belowSize: 4 });

describe("one of two columns, row by row", () => {
  it.each<[string, Column, Column, readonly number[]]>([
    ["columns", halves, thirds, [0.5, 20, 1.5]],
    ["a figure and a column", numberColumn(7, 1, 7), thirds, [7, 20, 7]],
    ["a column and a figure", halves, numberColumn(7, 1, 7), [0.5, 7, 1.5]],
    ["two figures", numberColumn(1, 4, 1), numberColumn(7, 2, 7), [0.25, 3.5, 0.25]],
    ["quotients and a column", quotients, halves, [0.5, 1, 0.375]],
    ["a column and quotients", halves, quotients, [0.5, 0.5, 1.5]],
    ["quotients and a figure", quotients, numberColumn(7, 1, 7), [0.5, 7, 0.375]],
    ["quotients and others", quotients, others, [0.5, 3, 0.375]],
  ])("%s", (_, a, b, figures) => {
    expect(figuresOf(chosen(a, b))).toEqual(figures);
    expect(chosen(a, b)).toMatchObject({ error: 0, belowError: 0 });
  });

  it("is one column where every row chooses alike", () => {
    expect(select(flagColumn(true), halves, thirds, threeRows())).toBe(halves);
    expect(select(flagColumn(false), halves, thirds, threeRows())).toBe(thirds);
  });

  it("keeps a divisor the two share", () => {
    const shared = { ...quotients, top: cells(7, 7, 7) };
    expect(chosen(quotients, shared).below).toBe(quotients.below);
  });

  it("of conditions too", () => {
    const holds = (a: Uint8Array | boolean, b: Uint8Array | boolean) =>
      select(when, flagColumn(a), flagColumn(b), threeRows());
    expect(holds(Uint8Array.of(1, 1, 0), Uint8Array.of(0, 0, 1))).toEqual(
      flagColumn(Uint8Array.of(1, 0, 0)),
    );
    expect(holds(true, Uint8Array.of(0, 0, 1))).toEqual(flagColumn(Uint8Array.of(1, 0, 1)));
    expect(holds(Uint8Array.of(0, 0, 0), true)).toEqual(flagColumn(Uint8Array.of(0, 1, 0)));
  });

  it("never of two sorts", () => {
    const flags = flagColumn(Uint8Array.of(1, 1, 1));
    expect(() => chosen(halves, flags)).toThrow("a choice between columns of two sorts");
    expect(() => chosen(flags, halves)).toThrow("a choice between columns of two sorts");
  });
});

describe("how large what is chosen may be, and how far off", () => {
  const tens = columnOf({ top: cells(1, 1, 1), bottom: 2, size: 10, error: 0.5 });
  const fours = columnOf({ top: cells(1, 1, 1), bottom: 3, size: 4, error: 0.25 });
  const below = { below: cells(8, 8, 8), belowSize: 9, belowError: 0.125 };

  it.each<[string, NumberColumn, Partial<NumberColumn>]>([
    ["10 × 3, and 0.5 × 3", chosen(tens, fours), { bottom: 6, size: 30, error: 1.5 }],
    ["the same the other way round", chosen(fours, tens), { bottom: 6, size: 30, error: 1.5 }],
    [
      "beside a divisor of up to 9 the other's is 8: 4 × 2 × 8 = 64",
      chosen({ ...tens, ...below }, fours),
      { bottom: 6, size: 64, error: 4, belowSize: 9, belowError: 0.125 },
    ],
    [
      "and the other way round",
      chosen(fours, { ...tens, ...below }),
      { bottom: 6, size: 64, error: 4, belowSize: 9, belowError: 0.125 },
    ],
    [
      "beside a divisor of up to 0.5 it is 1",
      chosen({ ...tens, below: cells(0.5, 0.5, 0.5), belowSize: 0.5 }, fours),
      { bottom: 6, size: 30, error: 1.5 },
    ],
    [
      "over one divisor: as of columns",
      chosen({ ...tens, ...below }, { ...fours, ...below }),
      { bottom: 6, size: 30, error: 1.5, belowSize: 9, belowError: 0.125 },
    ],
  ])("%s", (_, column, { error, ...exactly }) => {
    expect(column).toMatchObject(exactly);
    expect(column.error).toBeCloseTo(error!, 12);
  });

  it("is exact below 2^53, and off by two half-ulps from there", () => {
    const large = (size: number) => numberColumn(cells(1, 1, 1), 1, size);
    expect(chosen(large(2 ** 53 - 1), halves).error).toBe(2 * (2 ** 53 - 1) * 2 * 2 ** -53);
    expect(chosen(large(2 ** 52 - 1), halves).error).toBe(0);
    expect(chosen(large(2 ** 52), halves).error).toBe(2);
    expect(chosen(tens, halves).error).toBeCloseTo(0.5, 12);
    expect(chosen(halves, tens).error).toBeGreaterThan(0.5);
  });
});

describe("the smaller and the larger of two", () => {
  it.each<[string, NumberColumn, NumberColumn, readonly number[], readonly number[]]>([
    [
      "columns over one bottom",
      halves,
      numberColumn(cells(3, 2, 1), 2, 3),
      [0.5, 1, 0.5],
      [1.5, 1, 1.5],
    ],
    ["columns over two", halves, numberColumn(cells(4, 4, 4), 4, 4), [0.5, 1, 1], [1, 1, 1.5]],
    ["a column and a figure", halves, numberColumn(1, 1, 1), [0.5, 1, 1], [1, 1, 1.5]],
    ["a figure and a column", numberColumn(1, 1, 1), halves, [0.5, 1, 1], [1, 1, 1.5]],
    ["two figures", numberColumn(1, 2, 1), numberColumn(2, 2, 2), [0.5, 0.5, 0.5], [1, 1, 1]],
    [
      "two, the other way round",
      numberColumn(2, 2, 2),
      numberColumn(1, 2, 1),
      [0.5, 0.5, 0.5],
      [1, 1, 1],
    ],
    [
      "quotients and a figure",
      quotients,
      numberColumn(7, 16, 7),
      [0.4375, 0.4375, 0.375],
      [0.5, 0.5, 0.4375],
    ],
    [
      "a figure and quotients",
      numberColumn(7, 16, 7),
      quotients,
      [0.4375, 0.4375, 0.375],
      [0.5, 0.5, 0.4375],
    ],
  ])("%s", (_, a, b, least, most) => {
    expect(figuresOf(extreme(a, b, false, threeRows()))).toEqual(least);
    expect(figuresOf(extreme(a, b, true, threeRows()))).toEqual(most);
  });

  it("may be as large as the larger", () => {
    expect(extreme(halves, numberColumn(1, 1, 1), false, threeRows()).size).toBe(3);
    expect(extreme(halves, numberColumn(9, 1, 9), true, threeRows()).size).toBe(18);
  });

  it("of two figures is one of them", () => {
    const [less, more] = [numberColumn(1, 2, 1), numberColumn(2, 2, 2)];
    expect(extreme(less, more, false, threeRows())).toBe(less);
    expect(extreme(less, more, true, threeRows())).toBe(more);
  });

  it.each<[string, NumberColumn, NumberColumn, number]>([
    ["two columns", halves, numberColumn(cells(3, 2, 1), 2, 3), 1],
    ["a column and a figure", halves, numberColumn(1, 1, 1), 2],
    ["a figure and a column", numberColumn(1, 1, 1), halves, 2],
  ])("of %s over one bottom is found without a comparison", (_, a, b, numbers) => {
    const block = threeRows();
    extreme(a, b, true, block);
    expect(block.asked).toEqual({ numbers, flags: 0 });
  });
});
