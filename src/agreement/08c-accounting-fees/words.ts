import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "8(c)";

export const words = {
  section,
  title: "Fees and expenses",
  text: /* @__PURE__ */ verbatim(`
(c) Fees and Expenses. All of the fees and expenses of the Accounting Firm in performing the
determinations referred to in this Section 8 shall be borne solely by Employer. Employer
agrees to indemnify and hold harmless the Accounting Firm of and from any and all claims,
damages and expenses resulting from or relating to its determinations pursuant to this
Section, except for claims, damages or expenses resulting from the gross negligence or willful
misconduct of the Accounting Firm."
`),
  plain:
    "The employer alone bears the accountant's fees and indemnifies the firm, save for its gross negligence or willful misconduct.",
  nothingToCompute:
    "The fees are whatever the accountant charges; the agreement sets no amount and no date.",
};
