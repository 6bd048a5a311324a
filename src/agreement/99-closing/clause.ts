import { defineClause } from "../define-clause";
import { readings } from "./readings";
import { words } from "./words";

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "99-closing",
  ...words,
  readings,
  functions: [],
}));
