import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "4(f)(iii)";

export const words = {
  section,
  title: "Rabbi trust",
  text: /* @__PURE__ */ verbatim(`
(iii) In the event that any payments payable to Employee pursuant to subsections 4(d)(i),
(iii), (iv) and (v) are delayed because of this subsection 4(f), Employer shall establish an
irrevocable rabbi trust based on the Internal Revenue Service's model rabbi trust as provided
in Revenue Procedure 92-64 and contribute to such rabbi trust within five (5) days following
the date of Employee's termination of employment with Employer an amount sufficient to cover
the amounts payable to Employee which are delayed pursuant to this subsection 4(f) because of
section 409A of the Code, plus an additional amount to cover the interest that is payable on
such amounts, as calculated pursuant to subsection 4(f)(ii) above."
`),
  plain:
    "Within five days of the termination the employer puts the delayed amounts of section 4(d), and the interest they will earn, into an irrevocable trust, kept for the employee unless the employer becomes insolvent.",
};
