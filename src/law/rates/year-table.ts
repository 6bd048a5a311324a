import type { Literal } from "../../quantities/quantity";
import type { Finding, RateTable } from "../../quantities/rate-table";

/** A figure in force over a run of whole years. */
export interface YearRun {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly verified: boolean;
  readonly source: string;
}

interface YearTable<K extends RateTable["kind"]> {
  readonly name: string;
  readonly kind: K;
  readonly unverified: string;
  readonly otherwise: string;
  readonly knownThrough: number;
  readonly runs: (...keys: readonly Literal[]) => readonly YearRun[];
}

/** A table whose first key is a calendar year; further keys choose among its runs. */
export const yearTable = <K extends RateTable["kind"]>({
  runs,
  ...table
}: YearTable<K>): RateTable & { readonly kind: K } => ({
  ...table,
  find(year, ...keys): Finding | undefined {
    const wanted = Number(year);
    const run = runs(...keys).find(({ from, to }) => wanted >= from && wanted <= to);
    return run && { ...run };
  },
  unknown: (_, ...keys) => (runs(...keys).length === 0 ? keys.length : 0),
});

/** Runs from a first year and the figure of each year after, equal neighbours joined. */
export function runsOf(
  first: number,
  values: readonly string[],
  source: string,
  unverified: readonly number[] = [],
): readonly YearRun[] {
  const runs: YearRun[] = [];
  values.forEach((value, at) => {
    const year = first + at;
    const verified = !unverified.includes(year);
    const last = runs.at(-1);
    if (last && last.value === value && last.verified === verified) {
      runs[runs.length - 1] = { ...last, to: year };
    } else runs.push({ from: year, to: year, value, verified, source });
  });
  return runs;
}
