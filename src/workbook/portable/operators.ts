import { isCellError, matrix, plain, type Plain } from "../../functions/cell-input";
import type { Grid } from "../../functions/grid";
import { partsOf, serialDate } from "../../quantities/calendar";
import { roundedTo } from "../../quantities/decimal";
import { EARLIEST_DATE, LATEST_DATE } from "../../quantities/fact";
import { Refusal } from "../../quantities/refusal";

/** What an expression comes to now, or that this cannot be told and whether it may be several cells. */
export type Now =
  | { readonly is: "known"; readonly value: unknown }
  | { readonly is: "unknown"; readonly many: boolean };

export const unknown = (many = false): Now => ({ is: "unknown", many });

/** A figure no cell holds is none that could be told. */
export const known = (value: unknown): Now =>
  typeof value === "number" && !Number.isFinite(value) ? unknown() : { is: "known", value };

const areCells = (value: unknown): boolean =>
  Array.isArray(value) && matrix(value).flat().length > 1;

export const isMany = (now: Now): boolean =>
  now.is === "unknown" ? now.many : areCells(now.value);

/** A text without a letter is a text here, and no blank cell. */
const single = (value: unknown): Plain => {
  const cell = matrix(value)[0]?.[0];
  return cell === "" ? "" : plain(cell);
};

/** An answer of ours as further arguments take it. */
export const cellsOf = (grid: Grid): unknown[][] =>
  grid.map((row) => row.map((cell) => (cell instanceof Refusal ? { error: cell.code } : cell)));

const figure = (value: Plain): number | undefined => {
  if (value === null) return 0;
  return typeof value === "string" || isCellError(value) ? undefined : Number(value);
};

const divided = (a: number, b: number) => (b === 0 ? { error: "#DIV/0!" } : a / b);

const arithmetic: Readonly<Record<string, (a: number, b: number) => unknown>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": divided,
  "^": (a, b) => (a === 0 && b === 0 ? NaN : a ** b),
};

/** Digits Excel counts with: what lies beyond them is no part of the figure. */
const DIGITS = 15;

const inDigits = (figure: number): number => Number(figure.toPrecision(DIGITS));

/** Hosts differ over figures that differ beyond Excel's digits alone. */
const isTooClose = (a: number, b: number): boolean => a !== b && inDigits(a) === inDigits(b);

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/** Operators from the loosest to the tightest. */
export const levels: readonly (readonly string[])[] = [
  Object.keys(comparisons),
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

export function combined(sign: string, left: Now, right: Now): Now {
  if (isMany(left) || isMany(right)) return unknown(true);
  if (left.is === "unknown" || right.is === "unknown") return unknown();
  const [a, b] = [single(left.value), single(right.value)];
  const error = [a, b].find(isCellError);
  if (error) return known(error);
  if (typeof a === "string" || typeof b === "string") return textsCompared(sign, a, b);
  const [x, y] = [figure(a), figure(b)];
  if (x === undefined || y === undefined) return unknown();
  const kinds = [typeof a, typeof b];
  const isMixed = kinds.includes("boolean") && kinds.includes("number");
  const compare = isMixed || isTooClose(x, y) ? undefined : comparisons[sign];
  const work = arithmetic[sign] ?? compare;
  return work ? known(work(x, y)) : unknown();
}

/** A blank is a text without a letter, capitals do not count, a figure is never a text; their order is the host's. */
function textsCompared(sign: string, a: Plain, b: Plain): Now {
  if (sign !== "=" && sign !== "<>") return unknown();
  const [x, y] = [a, b].map((each) => (each === null ? "" : each));
  const isSame =
    typeof x === "string" && typeof y === "string" && x.toLowerCase() === y.toLowerCase();
  return known(isSame === (sign === "="));
}

/** Whether Excel takes a yes/no or a text for a figure here hangs on how it is written, which is not known here. */
const isAmbiguous = (value: unknown): boolean =>
  !Array.isArray(value) && ["boolean", "string"].includes(typeof value);

/** Works on the figures of some arguments, where it is known which those are. */
const onFigures =
  (work: (figures: readonly number[]) => number) =>
  (values: readonly unknown[]): number | undefined =>
    values.some(isAmbiguous) ? undefined : work(figuresOf(values));

const figuresOf = (values: readonly unknown[]): number[] =>
  values.flatMap((value) =>
    matrix(value)
      .flat()
      .map(plain)
      .filter((cell) => typeof cell === "number"),
  );

const largest = ([first = 0, ...others]: readonly number[]) =>
  others.reduce((a, b) => Math.max(a, b), first);
const smallest = ([first = 0, ...others]: readonly number[]) =>
  others.reduce((a, b) => Math.min(a, b), first);

/** Places beyond these leave every figure as it is, or nothing of it. */
const MOST_PLACES = 400;

/** Half away from zero, as Excel rounds the decimal figure. */
const rounded = (figure: number, places: number): number | undefined =>
  Number.isInteger(places) && Math.abs(places) <= MOST_PLACES
    ? roundedTo(figure.toPrecision(DIGITS), places)
    : undefined;

/** Works on one cell each; several cells would answer in several. */
const onSingles =
  (work: (...cells: Plain[]) => unknown) =>
  (values: readonly unknown[]): unknown =>
    values.some(areCells) ? undefined : work(...values.map(single));

const isDate = (day: Plain | undefined): day is number =>
  typeof day === "number" && day >= EARLIEST_DATE && day < LATEST_DATE + 1;

/** Works on conditions, where each is told to hold or not. */
const onConditions =
  (work: (holds: readonly boolean[]) => boolean) =>
  (values: readonly unknown[]): boolean | undefined => {
    const holds = values.filter((value) => typeof value === "boolean");
    return holds.length === values.length && holds.length > 0 ? work(holds) : undefined;
  };

/** The functions of Excel whose value is told here; each takes what its arguments hold. */
export const worked: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  SUM: onFigures((figures) => figures.reduce((sum, each) => sum + each, 0)),
  MAX: onFigures(largest),
  MIN: onFigures(smallest),
  DATE: onSingles((...parts) => {
    const figures = parts.filter((part) => typeof part === "number");
    const [year = 0, month = 0, day = 0] = figures;
    if (parts.length !== 3 || figures.length !== 3 || year < 1900) return undefined;
    const date = figures.every(Number.isInteger) ? serialDate(year, month, day) : undefined;
    return isDate(date) && isDate(serialDate(year, month, 1)) ? date : undefined;
  }),
  YEAR: onSingles((day) => (isDate(day) ? partsOf(Math.floor(day)).year : undefined)),
  ROUND: onSingles((value = null, digits = null) => {
    const [held, places] = [figure(value), figure(digits)];
    return held === undefined || places === undefined ? undefined : rounded(held, places);
  }),
  AND: onConditions((holds) => holds.every(Boolean)),
  OR: onConditions((holds) => holds.some(Boolean)),
  NOT: onConditions(([holds]) => !holds),
  LEN: onSingles((held) => {
    const text = String((typeof held === "number" ? inDigits(held) : held) ?? "");
    return typeof held === "number" && text.includes("e") ? undefined : text.length;
  }),
  IF: ([condition, then = true, otherwise = false]) => {
    const holds = areCells(condition) ? undefined : single(condition);
    if (typeof holds !== "boolean") return undefined;
    return (holds ? then : otherwise) ?? undefined;
  },
  TRUE: () => true,
  FALSE: () => false,
};

/** Functions that make one value of many cells. */
export const AGGREGATES = new Set(
  "SUM MAX MIN AVERAGE COUNT COUNTA COUNTIF COUNTIFS SUMIF SUMIFS SUMPRODUCT AVERAGEIF MEDIAN PRODUCT VLOOKUP HLOOKUP LOOKUP MATCH XMATCH ROWS COLUMNS LARGE SMALL NPV IRR AND OR".split(
    " ",
  ),
);
