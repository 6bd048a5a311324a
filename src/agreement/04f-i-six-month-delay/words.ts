import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "4(f)(i)";

export const words = {
  section,
  title: "Six-month delay",
  text: /* @__PURE__ */ verbatim(`
6. A new subsection 4(f) is hereby added to the Employment Agreement to read in its entirety
as follows:

"(f)(i) Notwithstanding any provision to the contrary in this Agreement, if Employee is deemed
at the time of his termination of employment to be a \`key employee' within the meaning of that
term under Code section 416(i) (as used for purposes of defining a "specified employee" under
section 409A of the Code) and delayed payment of an amount that is payable to or on behalf of
Employee in connection with a termination of employment is required in order to avoid a
prohibited distribution under section 409A(a)(2) of the Code, no such amount shall be provided
to or paid on behalf of Employee prior to the earlier of (x) the expiration of the six
(6)-month period measured from the date of Employee's \`separation from service' (as such term
is defined in Treasury Regulations issued under Code section 409A) or (y) the date of
Employee's death; provided, however, that upon the expiration of the applicable Code section
409A(a)(2) postponement period referred to herein, all amounts delayed pursuant to this
subsection 4(f), with accrued interest as described below, shall be paid in a lump sum payment
to or on behalf of Employee within five (5) days after the end of the postponement period. The
determination of who is a \`key employee', including the number and identity of persons
considered officers and the identification date, shall be made by the Compensation Committee
of the Board of Directors of Employer or its delegate in accordance with the provisions of
section 409A of the Code and the regulations issued thereunder.
`),
  plain:
    "Where section 409A demands it of a specified employee of a listed company, nothing payable on termination is paid for six months after separation from service or, if earlier, until death; what was held back is then paid in one sum within five days, with interest. A delay is demanded only of deferred compensation: a lump sum due five days after an involuntary termination is often an exempt short-term deferral.",
};
