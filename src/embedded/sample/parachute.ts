import { functionNamed } from "../../agreement";
import { explain } from "../../functions/explain";
import { numberFormats } from "../../workbook/model";
import { clauseOf } from "./clause-of";
import { delay } from "./delay";
import { basePeriod, inputs } from "./inputs";
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
  total,
} from "./rows";
import { termination } from "./termination";
import { workpaper, type DraftRow } from "./workpaper";

const clause = clauseOf("8(a)");
const { amount, rate } = numberFormats;

const payment = (key: string, item: string, basis: string, cell: string) =>
  linked({ key, item, basis, formula: `=${cell}` });

/** How each amount of the working is shown, by the steps the rule takes where there is an excess. */
const grossUp = functionNamed("PARACHUTE_GROSSUP");
const steps = grossUp ? explain(grossUp, [400, 100, 0.5]).steps : [];
const stepFormats = steps.map(({ kind }) => (kind === "rate" ? rate : amount));

const explained: readonly DraftRow[] = [
  {
    cells: [
      null,
      {
        content: (at) =>
          `=COMP.EXPLAIN("PARACHUTE_GROSSUP",${at("payments")},${at("base")},${at("rate")})`,
        style: "heading",
      },
      text("", "heading"),
      text("", "headingFigure"),
      text("", "headingSource"),
    ],
  },
  ...stepFormats.map((numberFormat): DraftRow => ({
    cells: [
      null,
      text("", "spilled"),
      text("", "spilled"),
      { ...text("", "spilledFigure"), numberFormat },
      text("", "spilledSource"),
    ],
  })),
];

export const parachute = workpaper({
  name: "Parachute",
  widths: COLUMN_WIDTHS,
  frozenRows: HEADER_ROWS,
  gridlines: false,
  rows: [
    ...heading("8(a) Gross-Up Payment", "The golden parachute rules, IRC 280G and 4999"),
    paragraph(clause.plain),
    group("Payments contingent on the change in control"),
    payment("lump", "Severance lump sum", "4(d) Termination", termination.at("lump")),
    payment("health", "Health Payments", "4(d) Termination", termination.at("healthTotal")),
    payment(
      "grossUps",
      "Health Gross-up Payments",
      "4(d) Termination",
      termination.at("grossUpTotal"),
    ),
    payment("interest", "Interest on delayed amounts", "4(f) Delay", delay.at("interest")),
    payment("other", "Other parachute payments", "Inputs", inputs.at("other")),
    total({
      key: "payments",
      item: "Payments",
      basis: "",
      formula: (at) => `=SUM(${at("lump")}:${at("other")})`,
    }),
    group("Excess parachute payment and excise tax"),
    computed({
      key: "base",
      item: "Base amount",
      basis: "Average of the base period, short years annualised",
      formula: `=COMP.BASE_AMOUNT(${basePeriod("paid")},${basePeriod("months")},${basePeriod("once")})`,
      authority: "IRC 280G(b)(3)",
    }),
    computed({
      key: "threshold",
      item: "Three times the base amount",
      basis: "At or above it there is an excess",
      formula: (at) => `=3*${at("base")}`,
      authority: "IRC 280G(b)(2)",
    }),
    computed({
      key: "excess",
      item: "Excess parachute payment",
      basis: "Payments less one base amount",
      formula: (at) => `=COMP.EXCESS_PARACHUTE(${at("payments")},${at("base")})`,
      authority: "IRC 280G(b)(1)",
    }),
    computed({
      key: "excise",
      item: "Excise tax before any gross-up",
      basis: "20% of the excess",
      formula: (at) => `=COMP.EXCISE_TAX(${at("payments")},${at("base")})`,
      authority: "IRC 4999(a)",
    }),
    group("Gross-Up Payment"),
    computed({
      key: "rate",
      item: "Combined tax rate",
      basis: "All taxes on one more dollar",
      formula: `=COMP.COMBINED_RATE(${["federal", "state", "local", "employment", "deductible"]
        .map(inputs.at)
        .join(",")})`,
      format: rate,
      authority: "Section 8(a)",
    }),
    total({
      key: "grossUp",
      item: "Gross-Up Payment",
      basis: "Excise tax over what is left of each dollar",
      formula: (at) => `=COMP.PARACHUTE_GROSSUP(${at("payments")},${at("base")},${at("rate")})`,
      authority: "Section 8(a)",
    }),
    group("Proof: the executive keeps what the payments alone would have left"),
    computed({
      key: "exciseOnAll",
      item: "Excise tax, with the Gross-Up Payment",
      basis: "20% of excess and Gross-Up Payment",
      formula: (at) => `=0.2*(${at("excess")}+IF(${at("excess")}>0,${at("grossUp")},0))`,
      authority: "IRC 4999(a)",
    }),
    computed({
      key: "taxOnGrossUp",
      item: "Income and employment tax on it",
      basis: "Combined rate",
      formula: (at) => `=${at("rate")}*${at("grossUp")}`,
      authority: "Section 8(a)",
    }),
    total({
      key: "proof",
      item: "Gross-Up Payment less both taxes",
      basis: "0.00: whole to the cent",
      formula: (at) => `=ROUND(${at("grossUp")}-${at("exciseOnAll")}-${at("taxOnGrossUp")},2)`,
    }),
    blankRow,
    group("Working of the Gross-Up Payment"),
    ...explained,
  ],
});
