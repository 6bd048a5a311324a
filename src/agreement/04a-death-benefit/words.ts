import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "4(a)";

export const words = {
  section,
  title: "Death benefit",
  text: /* @__PURE__ */ verbatim(`
1. The second paragraph of Section 4(a) of the Employment Agreement is hereby amended in its
entirety to read as follows:

"In the event of Employee's death while employed by Employer, Employer will pay Employee's
named beneficiary, or if there be none then living, to his estate, within thirty (30) days
following Employee's date of death a lump sum cash payment which is equal to the base salary
that Employee would have received for the six (6)-month period following Employee's date of
death."
`),
  plain:
    "If the employee dies in service, the named beneficiary, or else the estate, is paid six months of base salary as one lump sum within thirty days of the death.",
};
