import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "4(d)(iii)";

export const words = {
  section,
  title: "Health payments",
  text: /* @__PURE__ */ verbatim(`
3. Subsection 4(d)(iii) of the Employment Agreement is hereby amended in its entirety to read
as follows:

"(iii) For a period of three (3) years following Employee's termination of employment,
Employee shall receive and, where applicable, his spouse and dependents shall receive health
insurance coverage that is equivalent to the coverage that Employee would have been eligible
to receive if Employee continued in employment during such period; provided, that in order to
receive such continued coverage, Employee shall be required to pay to Employer at the same
time that premium payments are due for the month an amount equal to the full monthly premium
payments required for such coverage and Employer shall reimburse to Employee the amount of
such monthly premium, less the amount that Employee was required to pay for such coverage
immediately prior to the date of his termination of employment (the \`Health Payment'), no
later than five (5) days following the date the premium for the month is paid by Employee. In
addition, on each date on which the Health Payments are made, subject to subsection 4(f)
below, Employer shall pay to Employee an additional amount equal to the federal, state and
local income and payroll taxes that Employee incurs on each monthly Health Payment (the
\`Health Gross-up Payment'). The Health Payment paid to Employee during the period of time
during which Employee would be entitled to continuation coverage under Employer's group health
plan pursuant to section 4980B of the Code (or any replacement or successor provision of the
United States tax law) if Employee elected such coverage and paid the applicable premiums is
intended to qualify for the exception from deferred compensation as a medical benefit provided
in accordance with the requirements of Treas. Reg. ss.1.409A-1(b)(9)(v)(B). The Health Payment
and the Health Gross-up Payment shall be reimbursed to Employee in a manner that complies with
the requirements of Treas. Reg. ss.1.409A-3(i)(1)(iv);"
`),
  plain:
    "For three years the employee pays the full health premium each month and is reimbursed within five days, less the share paid before termination; each reimbursement brings with it the taxes incurred on it.",
};
