import { numberColumn, type NumberColumn } from "../../src/quantities/column";
import { roundToCents } from "../../src/quantities/column-rounding";
import { cells, columnOf, threeRows } from "./columns-drawn";

/** The cents of three rows, and which of them are in doubt. */
export function rounded(column: NumberColumn) {
  const block = threeRows();
  const given = roundToCents(column, block);
  const cents = typeof given.top === "number" ? Array(3).fill(given.top) : [...given.top];
  return { cents, doubtful: [...block.doubtful], given };
}

export const sizeOf = (top: Float64Array | number) =>
  typeof top === "number" ? Math.abs(top) : Math.max(...top.map(Math.abs));

export const over = (bottom: number, top: Float64Array | number): NumberColumn =>
  numberColumn(top, bottom, sizeOf(top));

export const quotients = (top: Float64Array | number, below: Float64Array): NumberColumn =>
  columnOf({ top, size: sizeOf(top), below, belowSize: sizeOf(below) });

export const ones = cells(1, 1, 1);
/** 25/2 cents, as 100 × 2^23 × bottom over 2^26 × bottom. */
export const tie = (bottom: number): NumberColumn => ({
  ...quotients(
    2 ** 23 * bottom,
    ones.map(() => 2 ** 26),
  ),
  bottom,
});
