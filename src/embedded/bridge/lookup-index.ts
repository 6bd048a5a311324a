import { CELL_INVERTED_INDEX_CACHE as index } from "@univerjs/preset-sheets-core";

/**
 * The engine keeps an index of where in a column each value stands, for lookups, and writes every cell it has
 * worked into it. To write one it first goes through all the values its column holds: ten thousand people
 * spilled by one call cost it ten seconds. It only ever reads rows that a lookup has already been through, and
 * a lookup enters the others itself; so rows that none has been through need not be written at all.
 */
export function indexOnlyWhatIsLookedUp(): void {
  const set = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, isWorked) => {
    if (isWorked && index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    set(unit, sheet, column, value, row, isWorked);
  };
}
