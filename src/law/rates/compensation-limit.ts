import type { RateTable } from "../../quantities/rate-table";

export const compensationLimit: RateTable & { readonly kind: "money" } = {
  name: "compensation-limit",
  kind: "money",
  knownThrough: 0,
  unverified: "",
  otherwise: "Enter the rate itself.",
  find: () => undefined,
};
