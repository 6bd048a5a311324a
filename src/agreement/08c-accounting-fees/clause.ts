import { defineClause } from "../define-clause";
import { readings } from "./readings";
import { words } from "./words";

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "08c-accounting-fees",
  ...words,
  readings,
  functions: [],
}));
