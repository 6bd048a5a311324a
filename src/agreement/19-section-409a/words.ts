import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "19";

export const words = {
  section,
  title: "Section 409A",
  text: /* @__PURE__ */ verbatim(`
9. A new Section 19 is hereby added to the Employment Agreement to read in its entirety as
follows:

"19. SECTION 409A OF THE CODE:

This Agreement is intended to comply with section 409A of the Code and its corresponding
regulations, to the extent applicable. Notwithstanding anything in this Agreement to the
contrary, payments may only be made under this Agreement upon an event and in a manner
permitted by section 409A of the Code, to the extent applicable. All payments to be made upon
Employee's termination of employment under this Agreement may only be made upon a \`separation
from service' as provided in section 409A of the Code. In no event may Employee, directly or
indirectly, designate the calendar year of payment. All reimbursements and in-kind benefits
provided under the Agreement shall be made or provided in accordance with the requirements of
section 409A of the Code, including, where applicable, the requirement that (i) any
reimbursement shall be for expenses incurred during Employee's lifetime (or during a shorter
period of time specified in this Agreement), (ii) the amount of expenses eligible for
reimbursement, or in-kind benefits provided, during a calendar year may not affect the
expenses eligible for reimbursement, or in-kind benefits to be provided, in any other calendar
year, (iii) the reimbursement of an eligible expense will be made on or before the last day of
the calendar year following the year in which the expense is incurred, and (iv) the right to
reimbursement or in-kind benefits is not subject to liquidation or exchange for another
benefit."
`),
  plain:
    "The whole agreement is to be read so as to comply with section 409A: payment on termination waits for a separation from service, the employee never picks the year of payment, and reimbursements are of expenses in the employee's lifetime, paid by the end of the following year.",
};
