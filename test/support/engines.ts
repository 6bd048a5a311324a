import type { FormulaRow } from "./formula-row";
import type { Random } from "./random";

/** What both engines must make of the same formulas; the inputs are 0.1, the text `a <&> b`, yes and a blank. */
export const agreed: readonly (readonly [formula: string, answer: unknown])[] = [
  ["A{row}*3", 0.1 * 3],
  ["1/3", 1 / 3],
  ["1.1-1", 1.1 - 1],
  ["-SQRT(2)*1E10", -Math.SQRT2 * 1e10],
  ["2^53-1", 2 ** 53 - 1],
  ["0", 0],
  ['B{row}&"!"', "a <&> b!"],
  ['""', ""],
  ["C{row}", true],
  ["A{row}>1", false],
  ['D{row}=""', true],
  ["DATE(2008,2,29)", 39507],
  ["EDATE(39691,6)", 39872],
  ["1/0", { error: "#DIV/0!" }],
  ["NA()", { error: "#N/A" }],
  ["NOSUCHFUNCTION(1)", { error: "#NAME?" }],
  ['"a"+1', { error: "#VALUE!" }],
];

export const agreedRows: readonly FormulaRow[] = agreed.map(([formula]) => ({
  inputs: [0.1, "a <&> b", true, null],
  formula: `=${formula}`,
}));

/** Doubles as they come, to be handed back to the last bit. */
export const doubles = (random: Random, count: number): readonly number[] =>
  Array.from({ length: count }, () => (random.next() - 0.3) * 10 ** random.whole(-2, 14));
