import { flagColumn, numberColumn, type NumberColumn } from "../../src/quantities/column";
import {
  combineFlags,
  compare,
  isPlain,
  isSet,
  negate,
  onBottomOf,
} from "../../src/quantities/column-compare";
import { cells, columnOf, threeRows } from "./columns-drawn";

const bits = (...flags: readonly number[]) => Uint8Array.from(flags);

const compared = (a: NumberColumn, b: NumberColumn, least: number, most: number) => {
  const block = threeRows();
  const { flags } = compare(a, b, least, most, block);
  const rows = [0, 1, 2].map((row) => (isSet(flags, row) ? 1 : 0));
  return { rows, doubtful: [...block.doubtful] };
};

const orders: readonly (readonly [string, number, number])[] = [
  ["below", -1, -1],
  ["at most", -1, 0],
  ["equal to", 0, 0],
  ["at least", 0, 1],
  ["above", 1, 1],
];

/** Which of a row below, a row at and a row above the other figure each order takes. */
const taken: Readonly<Record<string, readonly number[]>> = {
  below: [1, 0, 0],
  "at most": [1, 1, 0],
  "equal to": [0, 1, 0],
  "at least": [0, 1, 1],
  above: [0, 0, 1],
};

const cents = numberColumn(cells(299, 300, 301), 100, 301);
const three = numberColumn(3, 1, 3);
const fours = cells(4, 4, 4);
const sides: readonly (readonly [string, NumberColumn, NumberColumn])[] = [
  ["a column with a figure", cents, three],
  ["a column with a figure over another bottom", cents, numberColumn(9, 3, 9)],
  ["a column with a column", cents, numberColumn(cells(300, 300, 300), 100, 300)],
  ["a column with one over another bottom", cents, numberColumn(cells(6, 6, 6), 2, 6)],
  ["a column with quotients", cents, columnOf({ top: 12, size: 12, below: cells(4, 4, 4) })],
  [
    "a column with quotients of two below zero",
    cents,
    columnOf({ top: -12, size: 12, below: cells(-4, -4, -4), belowSize: 4 }),
  ],
  [
    "quotients below zero with a figure",
    columnOf({ top: cells(13, 12, 11), size: 13, below: cells(-4, -4, -4), belowSize: 4 }),
    numberColumn(-3, 1, 3),
  ],
  ["a figure with a column", three, numberColumn(cells(301, 300, 299), 100, 301)],
];

describe.each(sides)("%s", (_, a, b) => {
  it.each(orders)("is %s it row by row", (order, least, most) => {
    expect(compared(a, b, least, most)).toEqual({ rows: taken[order], doubtful: [0, 0, 0] });
  });
});

it.each(orders)("two figures are %s each other in every row or in none", (order, least, most) => {
  const [below, at, above] = taken[order]!.map((each) => each === 1);
  const flags = (figure: number) =>
    compare(numberColumn(figure, 2, 4), numberColumn(3, 2, 3), least, most, threeRows()).flags;
  expect([flags(2), flags(3), flags(4)]).toEqual([below, at, above]);
});

it.each(orders)(
  "figures over one divisor are %s each other in every row or in none",
  (order, least, most) => {
    const [below, at, above] = taken[order]!.map((each) => [each, each, each]);
    const rowsOf = (top: number) =>
      compared(
        columnOf({ top, size: 4, below: fours }),
        columnOf({ top: 3, below: fours }),
        least,
        most,
      );
    expect([rowsOf(2).rows, rowsOf(3).rows, rowsOf(4).rows]).toEqual([below, at, above]);
  },
);

describe("a row is in doubt where the error could turn its sign", () => {
  const off = (error: number): NumberColumn =>
    columnOf({ top: cells(299, 300, 301), size: 301, bottom: 100, error });
  const one = { size: 1, belowSize: 8 };

  it.each<[string, NumberColumn, NumberColumn, readonly number[]]>([
    ["off by half a cent: at it only", off(0.5), three, [0, 1, 0]],
    ["off by a cent: a cent apart too", off(1), three, [1, 1, 1]],
    ["the other off by half a cent", three, off(0.5), [0, 1, 0]],
    [
      "over 1, 2 and 8, each off by 1",
      columnOf({ ...one, top: 1, below: cells(1, 2, 8), belowError: 1 }),
      numberColumn(0, 1, 0),
      [1, 0, 0],
    ],
    [
      "over −1, −2 and −8, each off by 1",
      columnOf({ ...one, top: 1, below: cells(-1, -2, -8), belowError: 1 }),
      numberColumn(0, 1, 0),
      [1, 0, 0],
    ],
    [
      "nothing, exactly, over what is off",
      columnOf({ ...one, top: cells(0, 0, 0), size: 0, below: cells(2, 4, 8), belowError: 1 }),
      numberColumn(0, 1, 0),
      [0, 0, 0],
    ],
  ])("%s", (_, a, b, doubtful) => {
    expect(compared(a, b, 0, 1).doubtful).toEqual(doubtful);
  });
});

describe("a fixed figure is brought to the bottom beside it", () => {
  it("where that divides", () => {
    expect(onBottomOf(cents, three)).toEqual(numberColumn(300, 100, 300));
    expect(onBottomOf(cents, numberColumn(-3, 50, 3))).toEqual(numberColumn(-6, 100, 6));
  });

  it.each<[string, NumberColumn, NumberColumn]>([
    ["that does not divide", cents, numberColumn(1, 3, 1)],
    ["that it has already", cents, numberColumn(5, 100, 5)],
    ["and is not, being a column", cents, numberColumn(cells(1, 2, 3), 1, 3)],
    ["and is not, being off", cents, columnOf({ top: 3, size: 3, error: 0.5 })],
    ["and is not, being a quotient", cents, columnOf({ below: cells(1, 2, 4) })],
    ["past 2^53", numberColumn(cells(1, 1, 1), 2 ** 20, 1), numberColumn(2 ** 33, 1, 2 ** 33)],
    ["past −2^53", numberColumn(cells(1, 1, 1), 2 ** 20, 1), numberColumn(-(2 ** 33), 1, 2 ** 33)],
  ])("not to one %s", (_, column, other) => expect(onBottomOf(column, other)).toBe(other));

  it("up to 2^53", () => {
    const long = numberColumn(cells(1, 1, 1), 2 ** 20, 1);
    const other = numberColumn(2 ** 33 - 1, 1, 2 ** 33 - 1);
    expect(onBottomOf(long, other)).toMatchObject({ top: 2 ** 53 - 2 ** 20, bottom: 2 ** 20 });
  });
});

describe("whole numbers over one bottom compare as they stand", () => {
  const plain = numberColumn(1, 100, 1);

  it.each<[string, NumberColumn, boolean]>([
    ["over the same bottom", numberColumn(2, 100, 2), true],
    ["over another", numberColumn(2, 10, 2), false],
    ["off by something", columnOf({ bottom: 100, error: 0.5 }), false],
    ["quotients", columnOf({ bottom: 100, below: cells(1, 1, 1) }), false],
  ])("%s", (_, other, answer) => {
    expect(isPlain(plain, other)).toBe(answer);
    expect(isPlain(other, plain)).toBe(answer);
  });
});

it("so that they ask for no numbers", () => {
  const block = threeRows();
  compare(cents, numberColumn(cells(300, 300, 300), 100, 300), 0, 1, block);
  expect(block.asked).toEqual({ numbers: 0, flags: 1 });
});

describe("conditions together", () => {
  const [first, second, third] = [bits(1, 1, 0), bits(1, 0, 0), bits(1, 1, 1)].map(flagColumn);

  it.each<[string, Parameters<typeof combineFlags>[0], boolean, readonly number[] | boolean]>([
    ["all of three", [first!, second!, third!], true, [1, 0, 0]],
    ["all of two", [third!, first!], true, [1, 1, 0]],
    ["any of two", [second!, first!], false, [1, 1, 0]],
    ["any of three", [second!, first!, third!], false, [1, 1, 1]],
    ["all, one never", [first!, flagColumn(false)], true, false],
    ["all, one always", [first!, flagColumn(true)], true, [1, 1, 0]],
    ["any, one always", [first!, flagColumn(true)], false, true],
    ["any, one never", [first!, flagColumn(false)], false, [1, 1, 0]],
    ["all of those that always hold", [flagColumn(true), flagColumn(true)], true, true],
    ["any of those that never do", [flagColumn(false), flagColumn(false)], false, false],
  ])("%s", (_, columns, every, expected) => {
    const { flags } = combineFlags(columns, every, threeRows());
    expect(typeof flags === "boolean" ? flags : [...flags]).toEqual(expected);
  });

  it("are the one there is", () => {
    const { flags } = combineFlags([first!, flagColumn(true)], true, threeRows());
    expect(flags).toBe(first!.flags);
  });

  it("stay within the rows of the block", () => {
    const longer = flagColumn(bits(1, 0, 1, 0));
    expect(combineFlags([third!, longer], true, threeRows()).flags).toEqual(bits(1, 0, 1));
  });

  it("are not changed by it", () => {
    combineFlags([first!, second!], true, threeRows());
    expect(first!.flags).toEqual(bits(1, 1, 0));
  });

  it("and the contrary of one", () => {
    expect(negate(flagColumn(true), threeRows()).flags).toBe(false);
    expect(negate(flagColumn(false), threeRows()).flags).toBe(true);
    expect(negate(first!, threeRows()).flags).toEqual(bits(0, 0, 1));
  });
});
