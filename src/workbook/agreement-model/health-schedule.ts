import { numberFormats } from "../model";
import { Draft } from "./draft";
import { packageLabel } from "./package-labels";
import type { Parts } from "./parts";
import { paragraph, titled } from "./rows";
import { figures, words, yesNo } from "./tables";
import { blank } from "./term";

const { amount, date, count } = numberFormats;
const WIDTHS = [2, 8, 13, 13, 13, 13, 11, 13, 13, 13, 13] as const;
const COLUMNS = WIDTHS.length - 1;

/** Columns of the schedule, by what they hold. */
const column = { payment: 2, grossUp: 4 } as const;

/** Section 4(d)(iii), month by month. */
export function healthSchedule({ inputs, tables }: Parts) {
  const draft = new Draft("4(d)(iii) Schedule", WIDTHS);
  titled(
    draft,
    "4(d)(iii) Health Payments, month by month",
    "Each month's payment and gross-up, the delay each meets and its interest",
    COLUMNS,
  );
  const label = (each: string) => inputs.one(each);
  const rows = tables.lay(
    draft,
    "HEALTH_SCHEDULE",
    [
      label(packageLabel.termination),
      label(packageLabel.premium),
      label(packageLabel.share),
      label(packageLabel.taxRate),
      label(packageLabel.specified),
      label(packageLabel.primeRate),
      label(packageLabel.death),
      blank,
      blank,
      label(packageLabel.taxOnTax),
    ],
    [
      figures(count),
      figures(date),
      figures(amount),
      figures(date),
      figures(amount),
      yesNo,
      figures(date),
      figures(amount),
      figures(date),
      figures(amount),
    ].map((each, at) => (at === 0 ? { ...words, numberFormat: count } : each)),
  );
  draft.write([]);
  paragraph(
    draft,
    "Section 4(d)(iii). Payments within the COBRA period are exempt from the delay of section 4(f), Treas. Reg. 1.409A-1(b)(9)(v)(B); their gross-ups are not. Interest under section 4(f)(ii).",
    COLUMNS,
  );
  const totals = rows.at(-1)!;
  return { draft, payments: totals[column.payment]!, grossUps: totals[column.grossUp]! };
}
