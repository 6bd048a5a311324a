import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "8(b)";

export const words = {
  section,
  title: "Determination",
  text: /* @__PURE__ */ verbatim(`
(b) Determination. All determinations to be made under this Section 8 shall be made by
Employer's independent public accountant or another independent public accountant selected by
mutual agreement of Employer and Employee (the \`Accounting Firm'), which firm shall provide
its determinations and any supporting calculations both to Employer and Employee within ten
(10) days of the triggering event. Any such determination by the Accounting Firm shall be
binding upon Employer and Employee. Employer shall pay the Gross-Up Payment to Employee within
ten (10) days after the Accounting Firm's determination. All payments made pursuant to this
Section 8 shall be paid, in any event, in a manner that is consistent with Treas. Reg.
ss.1.409A-(i)(1)(v).
`),
  plain:
    "An independent accountant determines the gross-up within ten days of the triggering event, and its answer binds both sides; the employer pays within ten days after it.",
};
