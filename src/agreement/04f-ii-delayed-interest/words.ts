import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "4(f)(ii)";

export const words = {
  section,
  title: "Interest on delayed payments",
  text: /* @__PURE__ */ verbatim(`
(ii) If payment of any amounts under this Agreement is required to be delayed pursuant to
section 409A of the Code, Employer shall pay interest on the postponed payments from the date
on which the amounts otherwise would have been paid to the date on which such amounts are paid
at an annual rate equal to the prime rate listed in the Wall Street Journal as of Employee's
date of termination.
`),
  plain:
    "A delayed payment earns interest from the day it would have been paid to the day it is paid, at the prime rate the Wall Street Journal listed as of the date of termination.",
};
