import type { RateTable } from "../../quantities/rate-table";

export const primeRate: RateTable & { readonly kind: "rate" } = {
  name: "prime-rate",
  kind: "rate",
  knownThrough: 0,
  unverified: "",
  otherwise: "Enter the rate itself.",
  find: () => undefined,
};
