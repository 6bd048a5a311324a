import type { RateTable } from "../../src/quantities/rate-table";

/** A table of law that stands in for one, known through 2026. */
export const standInTable = (find: RateTable["find"]): RateTable & { readonly kind: "rate" } => ({
  name: "Top rate",
  kind: "rate",
  knownThrough: 2026,
  unverified: "",
  otherwise: "Enter the rate itself.",
  find,
});
