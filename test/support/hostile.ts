import type { Random } from "./random";

const LONGEST_TEXT = 32_767;

/** Everything a cell can hold, and what a broken host might hand over instead. */
const cells: readonly unknown[] = [
  ...[null, undefined, "", " ", "\t", "\n", "\u0000", "\u200b", "x".repeat(LONGEST_TEXT)],
  ...["1000", "1,000", "$1,000", "35%", "1e3", "12 Dec 2007", "39428", "TRUE", "NaN", "nil"],
  ...[
    "=1+1",
    "+1",
    "-1",
    "@x",
    "#N/A",
    "__proto__",
    "constructor",
    "toString",
    "é".normalize("NFD"),
  ],
  ...[true, false],
  ...[-0, 0, 1e308, -1e308, 1.7976931348623157e308, 5e-324, -5e-324, NaN, Infinity, -Infinity],
  ...[
    2 ** 53,
    2 ** 53 + 2,
    1e15,
    1e15 + 0.5,
    0.1 + 0.2,
    1 / 3,
    0.005,
    1.005,
    0.01,
    100_000_000_000,
  ],
  ...[-1, -0.01, 1, 2, 3, 1.5, 12, 0.8, 0.799999999, 0.2, 0.35, 35, 1200, 1201],
  ...[0.5, 59, 60, 61, 39_428, 39_428.75, 2_958_465, 2_958_465.99, 2_958_466, 3e6, -39_428],
  ...[2006, 2007, 2026, 2027, 1899, 9999, 10_000],
  ...[{ error: "#DIV/0!" }, { error: "#N/A" }, { type: "Error", basicValue: "#REF!" }],
  ...[
    { basicType: "Double", basicValue: 1000 },
    { basicType: "String", basicValue: "x" },
  ],
  ...[{}, { basicValue: {} }, { error: 7 }, { code: "#SPILL!" }],
];

export const hostileCell = (random: Random): unknown => random.pick(cells);

const row = (random: Random, length: number) => Array.from({ length }, () => hostileCell(random));

/** A cell, or a range of any shape: of one cell, of a row, ragged, of nothing at all. */
export function hostileArgument(random: Random): unknown {
  const shape = random.next();
  if (shape < 0.6) return hostileCell(random);
  if (shape < 0.7) return [[hostileCell(random)]];
  if (shape < 0.78) return [row(random, random.whole(1, 5))];
  if (shape < 0.9) return row(random, random.whole(1, 5)).map((cell) => [cell]);
  if (shape < 0.97)
    return Array.from({ length: random.whole(1, 4) }, () => row(random, random.whole(0, 3)));
  return random.pick([[], [[]], [[], []], [null], ["x"], [[[1]]]]);
}
