import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "8(a)";

export const words = {
  section,
  title: "Gross-up payment",
  text: /* @__PURE__ */ verbatim(`
7. A new Section 8 is hereby added to the Employment Agreement to read in its entirety as
follows, and the remaining Sections of the Employment Agreement are renumbered accordingly:

"8. Certain Increases in Payment.

(a) Gross-up Payment. Anything in this Agreement to the contrary notwithstanding, in the event
that it shall be determined that any payment or distribution by Employer to or for the benefit
of Employee, whether paid or payable or distributed or distributable pursuant to the terms of
this Agreement or otherwise (a \`Payment'), would constitute an \`excess parachute payment'
within the meaning of section 280G of the Code, Employee shall be paid an additional amount
(the \`Gross-Up Payment') such that the net amount retained by Employee after deduction of any
excise tax imposed under section 4999 of the Code, and any federal, state and local income and
employment tax and excise tax imposed upon the Gross-Up Payment shall be equal to the Payment.
For purposes of determining the amount of the Gross-Up Payment, Employee shall be deemed to
pay federal income tax and employment taxes at the highest marginal rate of federal income and
employment taxation in the calendar year in which the Gross-Up Payment is to be made and state
and local income taxes at the highest marginal rate of taxation in the state and locality of
Employee's residence on the termination date, net of the maximum reduction in federal income
taxes that may be obtained from the deduction of such state and local taxes.
`),
  plain:
    "If payments on a change of control draw the 20% excise tax of section 4999, the employer pays enough more that, after the excise and every tax on the addition itself, the employee keeps what there would have been without the excise. Taxes on the addition are taken at the highest marginal rates.",
};
