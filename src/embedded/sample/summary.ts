import { numberFormats } from "../../workbook/model";
import { deathBenefit } from "./death-benefit";
import { delay } from "./delay";
import { inputs } from "./inputs";
import { parachute } from "./parachute";
import {
  COLUMN_WIDTHS,
  HEADER_ROWS,
  blankRow,
  computed,
  group,
  heading,
  linked,
  total,
} from "./rows";
import { termination } from "./termination";
import { workpaper, type DraftRow } from "./workpaper";

const brought = (key: string, item: string, basis: string, cell: string, authority: string) =>
  linked({ key, item, basis, formula: `=${cell}`, authority });

const dated = (key: string, item: string, basis: string, cell: string, authority = "") =>
  linked({ key, item, basis, formula: `=${cell}`, format: numberFormats.date, authority });

const payments: readonly DraftRow[] = [
  brought(
    "lump",
    "Severance lump sum",
    "Three years of salary and maximum bonus",
    termination.at("lump"),
    "Section 4(d)(i)",
  ),
  brought(
    "health",
    "Health Payments",
    "36 months of premium less the employee's share",
    termination.at("healthTotal"),
    "Section 4(d)(iii)",
  ),
  brought(
    "grossUps",
    "Health Gross-up Payments",
    "Taxes on the Health Payments",
    termination.at("grossUpTotal"),
    "Section 4(d)(iii)",
  ),
  brought(
    "interest",
    "Interest on delayed amounts",
    "At the prime rate, over the six-month delay",
    delay.at("interest"),
    "Section 4(f)(ii)",
  ),
  brought(
    "grossUp",
    "Gross-Up Payment",
    "Excise tax, and the taxes on the gross-up itself",
    parachute.at("grossUp"),
    "Section 8(a)",
  ),
];

export const summary = workpaper({
  name: "Summary",
  widths: COLUMN_WIDTHS,
  frozenRows: HEADER_ROWS,
  gridlines: false,
  rows: [
    ...heading(
      "What the employment agreement promises",
      "Illustrative figures: a fictitious chief executive, terminated on a change in control",
    ),
    group("On termination of employment"),
    ...payments,
    total({
      key: "total",
      item: "Paid by the employer",
      basis: "",
      formula: (at) => `=SUM(${at("lump")}:${at("grossUp")})`,
    }),
    blankRow,
    group("When"),
    dated("termination", "Termination date", "Inputs", inputs.at("termination")),
    dated(
      "due",
      "Lump sum due",
      "Five days after the termination",
      termination.at("due"),
      "Section 4(d)(i)",
    ),
    dated(
      "end",
      "End of the postponement period",
      "Six months after the separation from service",
      delay.at("end"),
      "Section 4(f)(i)",
    ),
    dated(
      "paid",
      "Delayed amounts paid",
      "Five days after that",
      delay.at("paid"),
      "Section 4(f)(i)",
    ),
    blankRow,
    group("On death while employed, instead"),
    brought(
      "death",
      "Death benefit",
      "Base salary of six months",
      deathBenefit.at("benefit"),
      "Section 4(a)",
    ),
    blankRow,
    group("Checks"),
    computed({
      key: "multiple",
      item: "Payments as a multiple of the base amount",
      basis: "Excess parachute payments begin at 3.00",
      formula: `=${parachute.at("payments")}/${parachute.at("base")}`,
      authority: "IRC 280G(b)(2)",
    }),
    computed({
      key: "whole",
      item: "Gross-Up Payment leaves the executive whole",
      basis: "Difference, to the cent",
      formula: `=${parachute.at("proof")}`,
      authority: "Section 8(a)",
    }),
  ],
});
