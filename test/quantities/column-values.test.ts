import {
  flagColumn,
  numberColumn,
  type Column,
  type NumberColumn,
} from "../../src/quantities/column";
import {
  constantColumn,
  doublesOf,
  doubtUnless,
  rowByRow,
} from "../../src/quantities/column-values";
import { Fraction } from "../../src/quantities/fraction";
import { Binding, type Operation } from "../../src/quantities/operation";
import type { Kind, Literal, Quantity } from "../../src/quantities/quantity";
import { Refusal } from "../../src/quantities/refusal";
import type { Value } from "../../src/quantities/value";
import { cells, columnOf, threeRows } from "./columns-drawn";

const over = (top: number | string, bottom: number) =>
  Fraction.of(top).dividedBy(Fraction.of(bottom));
const third = over(1, 3);

it("whole numbers are exact below 2^53, and off by half an ulp from there", () => {
  expect(numberColumn(1, 1, 2 ** 53 - 1).error).toBe(0);
  expect(numberColumn(1, 1, 2 ** 53).error).toBe(1);
  expect(numberColumn(1, 1, 2 ** 53, 5).error).toBe(6);
});

describe("a constant as a column", () => {
  it.each<[string, Kind, Literal, Column]>([
    ["yes", "yesno", true, flagColumn(true)],
    ["a word", "text", "NJ", { sort: "text", texts: "NJ" }],
    ["a word of figures", "text", "110", { sort: "text", texts: "110" }],
    ["a date", "date", 39_428, numberColumn(39_428, 1, 39_428)],
    ["whole dollars", "money", 7, numberColumn(7, 1, 7)],
    ["a quarter: 25 ÷ 100", "rate", "0.25", numberColumn(25, 100, 25)],
    ["minus a half: −5 ÷ 10", "rate", "-0.5", numberColumn(-5, 10, 5)],
    ["fifteen decimals", "rate", "1e-15", numberColumn(1, 1e15, 1)],
  ])("%s", (_, kind, literal, column) => expect(constantColumn(kind, literal)).toEqual(column));

  it.each([1e-16, 2 ** 53, 0.1234567890123456])("%d is within half an ulp of its own", (figure) =>
    expect(constantColumn("rate", figure)).toEqual(
      numberColumn(figure, 1, figure, figure * 2 ** -53),
    ),
  );

  it.each(["0.1", "0.3", "0.0145", "0.422805", "123456789.12"])("%s is exactly that", (text) => {
    const { top, bottom, error } = constantColumn("rate", text) as NumberColumn;
    expect(over(top as number, bottom).compare(Fraction.of(text))).toBe(0);
    expect(error).toBe(0);
  });
});

describe("a condition refused leaves the row in doubt", () => {
  it.each<[string, Uint8Array | boolean, readonly number[]]>([
    ["in every row", false, [1, 1, 1]],
    ["in none", true, [0, 0, 0]],
    ["in the second", Uint8Array.of(1, 0, 1), [0, 1, 0]],
    ["in none, whatever stands behind the last", Uint8Array.of(1, 1, 1, 0), [0, 0, 0]],
  ])("%s", (_, flags, doubtful) => {
    const block = threeRows();
    const of = columnOf({});
    expect(doubtUnless(flagColumn(flags), () => of, block)).toBe(of);
    expect([...block.doubtful]).toEqual(doubtful);
  });
});

const asked = (kind: Kind): Quantity => ({ kind, made: { how: "constant", value: 0 } });

const operationOf = (exact: Operation["exact"]): Operation => ({
  binding: Binding.atom,
  exact,
  words: () => "",
  formula: () => "",
});

/** What an operation worked row by row is handed in each row. */
function handed(kind: Kind, column: Column): readonly Value[] {
  const seen: Value[] = [];
  const operation = operationOf((value) => {
    seen.push(value!);
    return 1;
  });
  rowByRow(operation, [asked(kind)], [column], threeRows());
  return seen;
}

describe("worked row by row, an operation is handed", () => {
  const figures = (column: Column) =>
    handed("money", column).map((value) => (value as Fraction).toNumber());

  it("figures: tops over a bottom, over a divisor too", () => {
    expect(figures(numberColumn(cells(1, 2, 3), 4, 3))).toEqual([0.25, 0.5, 0.75]);
    expect(figures(numberColumn(3, 4, 3))).toEqual([0.75, 0.75, 0.75]);
    const below = cells(2, 4, 8);
    expect(figures(columnOf({ top: cells(1, 2, 3), bottom: 5, below }))).toEqual([0.1, 0.1, 0.075]);
  });

  it("dates, conditions and words as they are", () => {
    expect(handed("date", numberColumn(cells(61, 62, 63), 1, 63))).toEqual([61, 62, 63]);
    expect(handed("date", numberColumn(122, 2, 122))).toEqual([61, 61, 61]);
    expect(handed("yesno", flagColumn(Uint8Array.of(1, 0, 1)))).toEqual([true, false, true]);
    expect(handed("yesno", flagColumn(true))).toEqual([true, true, true]);
    expect(handed("yesno", flagColumn(false))).toEqual([false, false, false]);
    expect(handed("text", { sort: "text", texts: "NJ" })).toEqual(["NJ", "NJ", "NJ"]);
    expect(handed("text", { sort: "text", texts: ["NJ", undefined] })).toEqual(["NJ", "", ""]);
  });
});

/** The column an operation gives that answers so, row by row. */
function given(...answers: readonly (() => Value)[]) {
  const block = threeRows();
  let row = 0;
  const operation = operationOf(() => answers[row++]!());
  return { ...rowByRow(operation, [], [], block), doubtful: [...block.doubtful] };
}

const nothing = () => 1;

describe("worked row by row, a column is given", () => {
  it("of figures, each over a divisor of its own", () => {
    expect(
      given(
        () => third,
        () => 39_428,
        () => Fraction.of("-2.5"),
      ),
    ).toEqual({
      ...columnOf({ top: cells(1, 39_428, -25), size: 39_428 }),
      below: cells(3, 1, 10),
      belowSize: 10,
      belowError: 0,
      doubtful: [0, 0, 0],
    });
  });

  it("over tens where the figure ends within fifteen decimals, as it is where it does not", () => {
    const column = given(
      () => over(3, 4),
      () => over("1e-14", 10),
      () => Fraction.of("1e-16"),
    );
    expect(column).toMatchObject({ top: cells(75, 1, 1e-16), below: cells(100, 1e15, 1) });
    expect((column as NumberColumn).error).toBeGreaterThan(0);
  });

  it("as large as its largest figure below zero", () => {
    expect(given(() => Fraction.of(-40), nothing, nothing)).toMatchObject({ size: 40 });
  });

  it("in doubt where there is no figure: refused, divided by zero, a word, a condition", () => {
    const refusal = new Refusal({ code: "#N/A", label: "A", needs: "It is needed." });
    const refused = () => {
      throw refusal;
    };
    const divided = () => third.dividedBy(Fraction.of(0));
    const all = given(refused, divided, () => "word");
    expect(all).toMatchObject({ top: cells(0, 0, 0), below: cells(1, 1, 1), doubtful: [1, 1, 1] });
    expect(given(() => true, nothing, nothing).doubtful).toEqual([1, 0, 0]);
  });

  it("but not where something else went wrong", () => {
    const broken = () => {
      throw new TypeError("broken");
    };
    expect(() => given(broken, nothing, nothing)).toThrow("broken");
  });

  it("off by two half-ulps of what no double holds, and the column's own", () => {
    const long = Fraction.of("9007199254740993");
    expect(given(() => long, nothing, nothing)).toMatchObject({ size: 2 ** 53, error: 3 });
    const below = () => Fraction.of(1).dividedBy(long);
    expect(given(below, nothing, nothing)).toMatchObject({
      error: 2 ** -52 + 2 ** -53,
      belowSize: 2 ** 53,
      belowError: 2,
    });
    const least = () => Fraction.of("-9007199254740993");
    expect(given(least, nothing, nothing)).toMatchObject({ error: 3 });
  });
});

describe("figures as doubles, written from a place on", () => {
  it.each<[string, Parameters<typeof doublesOf>[0], readonly number[]]>([
    ["tops over a bottom", numberColumn(cells(1, -2, 3), 4, 3), [0.25, -0.5, 0.75]],
    ["one figure", numberColumn(3, 4, 3), [0.75, 0.75, 0.75]],
    [
      "quotients",
      columnOf({ top: cells(1, 2, 3), bottom: 2, below: cells(2, 4, 8) }),
      [0.25, 0.25, 0.1875],
    ],
    ["one figure over quotients", columnOf({ top: 4, below: cells(2, 4, 8) }), [2, 1, 0.5]],
    ["no minus zero", numberColumn(cells(-0, 0, -0), 1, 0), [0, 0, 0]],
    ["nor in one", numberColumn(-0, 1, 0), [0, 0, 0]],
  ])("%s", (_, column, doubles) => {
    const out = new Float64Array(5).fill(9);
    doublesOf(column, 3, out, 1);
    expect([...out]).toEqual([9, ...doubles, 9]);
  });
});
