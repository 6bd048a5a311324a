import { numberFormats } from "../../workbook/model";
import { clauseOf } from "./clause-of";
import { inputs } from "./inputs";
import {
  COLUMN_WIDTHS,
  HEADER_ROWS,
  blankRow,
  computed,
  group,
  heading,
  linked,
  paragraph,
} from "./rows";
import { workpaper } from "./workpaper";

const lump = clauseOf("4(d)(i)");
const health = clauseOf("4(d)(iii)");

const fromInputs = (key: string, item: string, format?: (typeof numberFormats)["rate" | "date"]) =>
  linked({
    key,
    item,
    basis: "Inputs",
    formula: `=${inputs.at(key)}`,
    ...(format ? { format } : {}),
  });

export const termination = workpaper({
  name: "4(d) Termination",
  widths: COLUMN_WIDTHS,
  frozenRows: HEADER_ROWS,
  gridlines: false,
  rows: [
    ...heading(
      "4(d) Termination of employment",
      "What is owed, before any delay under section 4(f)",
    ),
    group(`4(d)(i) ${lump.title}`),
    paragraph(lump.plain),
    fromInputs("salary", "Annual salary"),
    fromInputs("bonus", "Maximum bonus"),
    computed({
      key: "lump",
      item: "Severance lump sum",
      basis: "Three years of salary and maximum bonus",
      formula: (at) => `=COMP.SEVERANCE_LUMP(${at("salary")},${at("bonus")})`,
      authority: "Section 4(d)(i)",
    }),
    computed({
      key: "due",
      item: "Due",
      basis: "Within five days of the termination",
      formula: `=${inputs.at("termination")}+5`,
      format: numberFormats.date,
      authority: "Section 4(d)(i)",
    }),
    blankRow,
    group(`4(d)(iii) ${health.title}`),
    paragraph(health.plain),
    fromInputs("premium", "Monthly premium"),
    fromInputs("share", "Employee share"),
    fromInputs("healthRate", "Health and benefits tax rate", numberFormats.rate),
    computed({
      key: "health",
      item: "Health Payment, a month",
      basis: "Premium less the employee's own share",
      formula: (at) => `=COMP.HEALTH_PAYMENT(${at("premium")},${at("share")})`,
      authority: "Section 4(d)(iii)",
    }),
    computed({
      key: "grossUp",
      item: "Health Gross-up Payment, a month",
      basis: "Taxes on the Health Payment only",
      formula: (at) =>
        `=COMP.HEALTH_GROSSUP(MAX(${at("premium")}-${at("share")},0),${at("healthRate")})`,
      authority: "Section 4(d)(iii)",
    }),
    computed({
      key: "healthTotal",
      item: "Health Payments, 36 months",
      basis: "36 times the month's",
      formula: (at) => `=36*${at("health")}`,
    }),
    computed({
      key: "grossUpTotal",
      item: "Health Gross-up Payments, 36 months",
      basis: "36 times the month's",
      formula: (at) => `=36*${at("grossUp")}`,
    }),
  ],
});
