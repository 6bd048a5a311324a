import { verbatim } from "../verbatim";

/** Where the clause stands in the agreement. */
export const section = "Recitals";

export const words = {
  section,
  title: "Title, parties and recitals",
  text: /* @__PURE__ */ verbatim(`
AMENDMENT NO. 1 TO LEON KOPYT'S AMENDED AND RESTATED EMPLOYMENT AGREEMENT

THIS AMENDMENT NO. 1 TO LEON KOPYT'S AMENDED AND RESTATED EMPLOYMENT AGREEMENT (the
"Amendment") is entered into as of December 12, 2007, by and between RCM Technologies, Inc.
("Employer") and Leon Kopyt ("Employee").

WHEREAS Employer and Employee previously entered into an Amended and Restated Employment
Agreement dated as of November 30, 1996 (the "Employment Agreement");

WHEREAS, in order to comply with the requirements of section 409A of the Internal Revenue Code
of 1986, as amended (the "Code"), Employer desires to amend the Employment Agreement; and

WHEREAS, Employee has agreed to the changes to the Employment Agreement to comply with the
requirements of section 409A of the Code.

NOW, THEREFORE, the parties hereto, intending to be legally bound, hereby agree that the
Employment Agreement is hereby amended as follows:
`),
  plain:
    "Names the parties, the agreement amended (30 November 1996) and the reason: section 409A of the Code punishes deferred pay whose timing is not fixed in advance. The amendment is of 12 December 2007.",
  nothingToCompute: "No amount and no date of payment is promised here.",
};
