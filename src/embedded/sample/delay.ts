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
  text,
} from "./rows";
import { termination } from "./termination";
import { workpaper, type DraftRow } from "./workpaper";

const clause = clauseOf("4(f)(ii)");
const MONTHS_DELAYED = 6;
const { amount, date, rate } = numberFormats;

/** One delayed amount. Its interest is spilled by the first row's formula. */
const delayed = (at: number, item: string, due: string, owed: string): DraftRow => ({
  cells: [
    null,
    text(item, "label"),
    { key: `due ${at}`, content: due, style: at === 0 ? "link" : "computed", numberFormat: date },
    { key: `owed ${at}`, content: owed, style: "link", numberFormat: amount },
    {
      key: `interest ${at}`,
      content:
        at > 0
          ? ""
          : (find) =>
              `=COMP.DELAYED_INTEREST(${find("owed 0")}:${find(`owed ${MONTHS_DELAYED}`)},` +
              `${find("due 0")}:${find(`due ${MONTHS_DELAYED}`)},${find("paid")},${find("prime")})`,
      style: at === 0 ? "computed" : "spilled",
      numberFormat: amount,
    },
  ],
});

const healthGrossUps = Array.from({ length: MONTHS_DELAYED }, (_, month) =>
  delayed(
    month + 1,
    `Health Gross-up Payment, month ${month + 1}`,
    `=EOMONTH(${inputs.at("termination")},${month})+1+5`,
    `=${termination.at("grossUp")}`,
  ),
);

export const delay = workpaper({
  name: "4(f) Delay",
  widths: COLUMN_WIDTHS,
  frozenRows: HEADER_ROWS,
  gridlines: false,
  rows: [
    ...heading(
      "4(f) Six-month delay and interest",
      "For a specified employee: what section 409A holds back, until when, and its interest",
    ),
    paragraph(clause.plain),
    blankRow,
    linked({
      key: "termination",
      item: "Separation from service",
      basis: "Inputs",
      formula: `=${inputs.at("termination")}`,
      format: date,
    }),
    linked({
      key: "prime",
      item: "Prime rate",
      basis: "Inputs",
      formula: `=${inputs.at("prime")}`,
      format: rate,
      authority: "Section 4(f)(ii)",
    }),
    computed({
      key: "end",
      item: "End of the postponement period",
      basis: "Six calendar months",
      formula: (at) => `=EDATE(${at("termination")},6)`,
      format: date,
      authority: "Section 4(f)(i)",
    }),
    computed({
      key: "paid",
      item: "Paid",
      basis: "Five days after it, the last day allowed",
      formula: (at) => `=${at("end")}+5`,
      format: date,
      authority: "Section 4(f)(i)",
    }),
    blankRow,
    group("Delayed amounts, with simple interest on actual days over 365"),
    {
      height: 20,
      cells: [
        null,
        text("Payment", "heading"),
        text("Otherwise paid on", "headingFigure"),
        text("Amount", "headingFigure"),
        text("Interest", "headingFigure"),
      ],
    },
    delayed(0, "Severance lump sum", `=${termination.at("due")}`, `=${termination.at("lump")}`),
    ...healthGrossUps,
    {
      cells: [
        null,
        text("Total", "totalLabel"),
        text("", "totalLabel"),
        {
          key: "owed",
          content: (at) => `=SUM(${at("owed 0")}:${at(`owed ${MONTHS_DELAYED}`)})`,
          style: "total",
          numberFormat: amount,
        },
        {
          key: "interest",
          content: (at) => `=SUM(${at("interest 0")}:${at(`interest ${MONTHS_DELAYED}`)})`,
          style: "total",
          numberFormat: amount,
        },
      ],
    },
  ],
});
