import type { RateTable } from "../../quantities/rate-table";

export const stateTopRate: RateTable & { readonly kind: "rate" } = {
  name: "state-top-rate",
  kind: "rate",
  knownThrough: 0,
  unverified: "",
  otherwise: "Enter the rate itself.",
  find: () => undefined,
};
