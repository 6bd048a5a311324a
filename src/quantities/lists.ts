import { count } from "./constants";
import { factQuantity, type Fact, type ListFact } from "./fact";
import type { Count, Kind, Numeric, Quantity } from "./quantity";

type RowOf<L> =
  L extends ListFact<infer R>
    ? { readonly [Name in keyof R]: R[Name] extends Fact<infer K> ? Quantity<K> : Quantity<Kind> }
    : never;

/** A list argument; each row's cells are facts of their own. */
export const rows = <R extends Record<string, Fact>>(
  label: string,
  row: R,
  length: { fewest?: number; longest?: number } = {},
): ListFact<R> => ({
  label,
  row,
  fewest: length.fewest ?? 1,
  ...(length.longest ? { longest: length.longest } : {}),
});

/** The sum, over the rows of a list, of an amount worked from each row. */
export function sumOver<L extends ListFact, K extends Numeric>(
  list: L,
  each: (row: RowOf<L>) => Quantity<K>,
): Quantity<K> {
  const row = Object.fromEntries(
    Object.entries(list.row).map(([name, fact]) => [name, factQuantity(fact)]),
  ) as RowOf<L>;
  const body = each(row);
  return { kind: body.kind, made: { how: "sum", list, each: body } };
}

/** How many rows a list has, wholly blank ones left out. */
export const entries = (list: ListFact): Count => sumOver(list, () => count(1));
