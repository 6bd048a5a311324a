import type { RateTable } from "../../quantities/rate-table";

export const stateTaxDeductible: RateTable & { readonly kind: "rate" } = {
  name: "state-tax-deductible",
  kind: "rate",
  knownThrough: 0,
  unverified: "",
  otherwise: "Enter the rate itself.",
  find: () => undefined,
};
