import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "Closing";

export const words = {
  section,
  title: "Ratification, effective date and signatures",
  text: /* @__PURE__ */ verbatim(`
10. In all respects not amended, the Employment Agreement is hereby ratified and confirmed.

11. This Amendment No. 1 shall be effective as of December 12, 2007.

IN WITNESS WHEREOF, Employer and Employee agree to the terms of the foregoing Amendment No. 1,
effective as of the date set forth above.

RCM TECHNOLOGIES, INC.

By: s//Lawrence Needleman

Chairman of Compensation Committee

s//Leon Kopyt

Employee
`),
  plain: "What is not amended stands. The amendment takes effect on 12 December 2007.",
  nothingToCompute: "It fixes a date for the amendment itself and promises no payment.",
};
