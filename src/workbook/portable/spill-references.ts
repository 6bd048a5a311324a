import { rangeAddress, sheetInFormula } from "../a1";
import type { Area } from "../port";
import { keyOf, type Book } from "./book";
import { areaOfChange, done, type Change } from "./change";
import { referenceIn } from "./references";
import { tokensOf } from "./tokens";

/** A formula that refers to what spilled from cells that no longer spill: by their range instead. */
function rewritten(formula: string, here: string, areas: ReadonlyMap<string, Area>): string {
  return tokensOf(formula)
    .map(({ kind, text }) => {
      const meant =
        kind === "reference" && text.endsWith("#") ? referenceIn(text, here) : undefined;
      const area = meant && areas.get(keyOf(meant.area));
      if (!area) return text;
      return (text.includes("!") ? `${sheetInFormula(area.sheet)}!` : "") + rangeAddress(area);
    })
    .join("");
}

/** Adds to the changes every formula that refers by `#` to a call that will spill no more. */
export function withoutSpills(
  book: Book,
  changes: readonly Change[],
  skipped: readonly string[],
): readonly Change[] {
  const areas = new Map(changes.map((change) => [keyOf(change.place), areaOfChange(change)]));
  const own = new Set(areas.keys());
  const moved = changes.map((change) => ({
    ...change,
    cells: change.cells.map((row) =>
      row.map((cell) =>
        typeof cell === "string" && change.done === done.native
          ? rewritten(cell, change.place.sheet, areas)
          : cell,
      ),
    ),
  }));
  const others = book.sheets
    .filter(({ sheet }) => !skipped.includes(sheet))
    .flatMap(({ sheet }) => book.formulasIn(sheet))
    .flatMap(({ formula: original, ...place }): Change[] => {
      const formula = rewritten(original, place.sheet, areas);
      if (formula === original || own.has(keyOf(place))) return [];
      return [{ place, original, done: done.reference, cells: [[formula]], note: "" }];
    });
  return [...moved, ...others];
}
