import { defineClause } from "../define-clause";
import { readings } from "./readings";
import { words } from "./words";

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "04d-v-other-benefits",
  ...words,
  readings,
  functions: [],
  nothingToCompute:
    "Computed with the functions of 4(d)(iv), BENEFITS_LUMP and BENEFITS_GROSSUP, which ask the same of any list of benefits.",
}));
