import { defineClause, defineTable } from "../define-clause";
import { packageFacts } from "./facts";
import { rosterColumns } from "./roster";
import { packageTable } from "./table";
import { packageWorkpapers } from "./workpapers";

export const packageOfAll = defineTable({
  name: "PACKAGE",
  section: "Amendment No. 1",
  facts: packageFacts,
  labelled: true,
  table: (facts) => packageTable(facts),
  roster: rosterColumns,
});

export const clause = /* @__PURE__ */ defineClause(() => ({
  id: "package",
  section: "All",
  title: "The whole amendment",
  text: "",
  plain:
    "The amendment on one set of facts: what section 4(d) pays, what section 4(f) delays and until when, the interest, the trust, and section 8's gross-up on all of it.",
  readings: [],
  functions: [packageOfAll],
}));

/** What can be drawn up from the facts of the package: a report, pictures, a comparison. */
export const workpapers = /* @__PURE__ */ packageWorkpapers();
