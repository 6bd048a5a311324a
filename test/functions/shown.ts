import { call } from "../../src/functions/call";
import type { Cell } from "../../src/functions/grid";
import { sentence } from "../../src/functions/wording";
import { Refusal } from "../../src/quantities/refusal";

/** A cell as a person meets it: its figure, or its error with the sentence behind it. */
export const shownCell = (cell: Cell): string | number | boolean => {
  if (cell instanceof Refusal) return `${cell.code} ${sentence(cell)}`;
  return typeof cell === "object" ? cell.error : cell;
};

/** A call's cells as a person meets them. */
export const shownGrid = (name: string, ...args: readonly unknown[]) =>
  call(name, ...args).map((row) => row.map(shownCell));

/** The single cell of a call. */
export function shownAnswer(name: string, ...args: readonly unknown[]): string | number | boolean {
  const grid = shownGrid(name, ...args);
  if (grid.length !== 1 || grid[0]!.length !== 1) throw new Error(`${name} answered a table`);
  return grid[0]![0]!;
}

/** A cell by its error alone, where the words do not matter. */
export const codeOf = (cell: Cell): string | number | boolean => {
  if (cell instanceof Refusal) return cell.code;
  return typeof cell === "object" ? cell.error : cell;
};

export const codes = (name: string, ...args: readonly unknown[]) =>
  call(name, ...args).map((row) => row.map(codeOf));
