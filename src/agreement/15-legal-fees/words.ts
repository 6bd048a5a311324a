import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "15";

export const words = {
  section,
  title: "Legal fees",
  text: /* @__PURE__ */ verbatim(`
8. A new Section 15 is hereby added to the Employment Agreement to read in its entirety as
follows, and the remaining Sections of the Employment Agreement are renumbered accordingly:

"LEGAL FEES:

15. Except as provided in Section 13 of this Agreement, it is the intent of Employer that
Employee not be required to incur the expenses associated with the enforcement of any rights
under this Agreement by litigation or other legal action, because the cost and expense of such
legal action would substantially detract from the benefits untended to be extended to Employee
hereunder. Accordingly if Employee is required to take any legal action to enforce his rights
under this Agreement, Employer irrevocably authorizes Employee to retain counsel of Employee's
choice, at the expense of Employer as provided in this Section 15, to represent Employee in
connection with the initiation or defense of any litigation or other legal action, whether
such legal action is by or against Employer or any director, officer, shareholder, or other
person affiliated with Employer, in any jurisdiction. Notwithstanding any existing or prior
attorney-client relationship between Employer and such counsel, Employer irrevocably consents
to Employee entering into an attorney-client relationship with such counsel, and in that
connection Employer and Employee agree that a confidential relationship shall exist between
Employee and such counsel. The reasonable fees and expenses of counsel selected from time to
time by Employee as hereinabove provided shall be paid in advance or reimbursed to Employee,
by Employer within five (5) days following presentation by Employee of a statement or
statements or customary retainer letter prepared by such counsel in accordance with its
customary practices, but not later than December 31 of the calendar year following the
calendar year in which the fees or expenses are actually incurred. Except as provided in
Section 13 of this Agreement, any legal fees incurred by Employer by reason of any dispute
between the parties as to enforceability of or the terms contained in this Agreement,
notwithstanding the outcome of any such dispute, shall be the sole responsibility of Employer,
and Employer shall not take any action to seek reimbursement from Employee for such expense."
`),
  plain:
    "The employer advances or reimburses the employee's reasonable legal fees for enforcing the agreement within five days of a bill or retainer letter, and by 31 December of the year after the fees were incurred; it bears its own fees whatever the outcome.",
};
