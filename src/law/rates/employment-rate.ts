import type { RateTable } from "../../quantities/rate-table";

export const employmentRate: RateTable & { readonly kind: "rate" } = {
  name: "employment-rate",
  kind: "rate",
  knownThrough: 0,
  unverified: "",
  otherwise: "Enter the rate itself.",
  find: () => undefined,
};
