import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "4(d)(i)";

export const words = {
  section,
  title: "Severance lump sum",
  text: /* @__PURE__ */ verbatim(`
2. Subsection 4(d)(i) of the Employment Agreement is hereby amended in its entirety to read as
follows:

"(i) Employer shall pay as a liquidated amount to Employee within five (5) days of such
termination, but subject to subsection 4(f) below, a lump sum cash payment equal to the total
of any further salary and bonus payments that would have become due to Employee had he
remained employed by Employer for a period of three (3) years following the date of
termination; calculating the amount of such salary based upon Employee's current gross salary
(for federal income tax purposes) and bonus based upon the maximum bonus that Employee was
eligible to receive during Employer's most recently completed fiscal year;"
`),
  plain:
    "On a termination that section 4(d) covers, the employer pays within five days three years of salary and of the maximum bonus of the last completed fiscal year, as one sum, undiscounted; section 4(f) may delay it.",
};
