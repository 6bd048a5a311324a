import { numberFormats } from "../model";
import { Draft } from "./draft";
import type { Counted } from "./gross-up";
import { packageLabel } from "./package-labels";
import type { Parts } from "./parts";
import { paragraph, titled } from "./rows";
import { figures, words } from "./tables";

const FIGURES = 7;
const WIDTHS = [2, 30, ...Array.from({ length: FIGURES }, () => 15)];

/** The executive's alternatives under section 280G, side by side. */
export function comparison({ inputs, tables }: Parts, { payments, presentValue }: Counted): Draft {
  const draft = new Draft("8(a) Comparison", WIDTHS);
  titled(
    draft,
    "Paid in full, cut back or grossed up",
    "What each alternative leaves the executive and costs the employer",
    FIGURES + 1,
  );
  tables.lay(
    draft,
    "PARACHUTE_COMPARE",
    [
      payments,
      inputs.one(packageLabel.baseAmount),
      inputs.one(packageLabel.combinedRate),
      inputs.one("Corporate rate"),
      presentValue,
    ],
    [words, ...Array.from({ length: FIGURES }, () => figures(numberFormats.amount))],
  );
  draft.write([]);
  paragraph(
    draft,
    "Section 8(a), IRC 280G, 4999. Section 8(a) promises the full gross-up; the other rows show what it replaces. At the break-even payment, of payments taken at their amounts and not discounted, paying in full leaves the executive as much as cutting back to three times the base amount less $1. The employer's own payroll tax is left out.",
    FIGURES + 1,
  );
  return draft;
}
