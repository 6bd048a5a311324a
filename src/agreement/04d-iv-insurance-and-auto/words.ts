import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "4(d)(iv)";

export const words = {
  section,
  title: "Insurance and automobile",
  text: /* @__PURE__ */ verbatim(`
4. A new subsection 4(d)(iv) is hereby added to the Employment Agreement to read in its
entirety as follows, and the remainder of Section 4 is renumbered accordingly:

"(iv) Within five (5) days following Employee's termination of employment, but subject to
subsection 4(f) below, Employer shall pay Employee a lump sum cash payment equal to the
aggregate value of continuing Employee's life and disability coverage, long term care
insurance and automobile lease in effect immediately prior to Employee's termination of
employment for the three (3)-year period following Employee's termination of employment as if
Employee continued to be employed by Employer for such three (3)-year period. In addition,
subject to subsection 4(f) below, Employer shall pay to Employee an additional amount equal to
the federal, state and local income and payroll taxes that Employee incurs on the lump sum
cash payment for the cost of continuing of all of the abovementioned benefits pursuant to this
Section 4(d)(iv);"
`),
  plain:
    "Life and disability cover, long term care insurance and the automobile lease are paid out: three years of them as one lump sum within five days, together with the taxes incurred on it.",
};
