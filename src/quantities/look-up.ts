import type { Quantity } from "./quantity";
import type { RateTable } from "./rate-table";

/** The figure a table of law holds for these keys; a refusal (`#N/A`) where it holds none. */
export const found = <K extends "rate" | "money">(
  table: RateTable & { readonly kind: K },
  ...keys: readonly Quantity[]
): Quantity<K> => ({ kind: table.kind, made: { how: "found", table, keys } });
