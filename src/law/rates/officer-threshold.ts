import type { RateTable } from "../../quantities/rate-table";

export const officerThreshold: RateTable & { readonly kind: "money" } = {
  name: "officer-threshold",
  kind: "money",
  knownThrough: 0,
  unverified: "",
  otherwise: "Enter the rate itself.",
  find: () => undefined,
};
