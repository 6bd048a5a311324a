import { clauseOf } from "./clause-of";
import { inputs } from "./inputs";
import { COLUMN_WIDTHS, HEADER_ROWS, blankRow, computed, heading, linked, paragraph } from "./rows";
import { workpaper } from "./workpaper";

const clause = clauseOf("4(a)");

export const deathBenefit = workpaper({
  name: "4(a) Death",
  widths: COLUMN_WIDTHS,
  frozenRows: HEADER_ROWS,
  gridlines: false,
  rows: [
    ...heading(
      "4(a) Death while employed",
      "In place of section 4(d); not part of the totals on Summary",
    ),
    paragraph(clause.plain),
    blankRow,
    linked({
      key: "salary",
      item: "Annual salary",
      basis: "Inputs",
      formula: `=${inputs.at("salary")}`,
    }),
    computed({
      key: "benefit",
      item: "Death benefit",
      basis: "Six months of base salary, due in 30 days",
      formula: (at) => `=COMP.DEATH_BENEFIT(${at("salary")})`,
      authority: "Section 4(a)",
    }),
  ],
});
