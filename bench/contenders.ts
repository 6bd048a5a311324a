import { byColumns, exactly } from "./by-columns";
import type { Person } from "./people";
import { plainDoubles } from "./plain-doubles";
import type { Contender } from "./timing";
import { sixMonthsLaterInWholeNumbers } from "./whole-number-calendar";

export const EXACT_ROWS = 500;

/** The ways to work the 12 amounts of every row in this process; `exact` works a few rows. */
export function contenders(everybody: readonly Person[]): Contender[] {
  const few = everybody.slice(0, EXACT_ROWS);
  return [
    { name: "columns", round: () => byColumns(everybody) },
    { name: "plain", round: () => plainDoubles(everybody) },
    { name: "whole", round: () => plainDoubles(everybody, sixMonthsLaterInWholeNumbers) },
    { name: "exact", round: () => few.map(exactly) },
  ];
}
