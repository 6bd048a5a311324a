import type { RateTable } from "../../quantities/rate-table";

export const federalTopRate: RateTable & { readonly kind: "rate" } = {
  name: "federal-top-rate",
  kind: "rate",
  knownThrough: 0,
  unverified: "",
  otherwise: "Enter the rate itself.",
  find: () => undefined,
};
