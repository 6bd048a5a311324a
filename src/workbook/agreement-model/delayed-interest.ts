import { partsOf, serialDate } from "../../quantities/calendar";
import { numberFormats } from "../model";
import { clauseOf } from "./clause-of";
import type { Delay } from "./delay";
import { Draft, text, type DraftCell } from "./draft";
import { packageLabel } from "./package-labels";
import type { Parts } from "./parts";
import { header, paragraph, titled } from "./rows";
import { column, figure, literal, sum, worked, type Placed, type Term } from "./term";

const { amount, date } = numberFormats;
const WIDTHS = [2, 37, 13, 9, 14, 13, 13, 12, 14, 20] as const;
const COLUMNS = WIDTHS.length - 1;

/** More monthly payments never fall due within six months. */
const MONTHS_DELAYED = 6;
const DAYS_TO_REIMBURSE = 5;

/** An amount that may be delayed. */
interface Payment {
  readonly item: string;
  readonly due: Term;
  readonly owed: Term;
  /** Days from which interest may run instead: the termination, or a premium's own day. */
  readonly earlier: Term;
  /** The fact that exempts it, if one does. */
  readonly exempt?: Term;
  readonly section: string;
}

export interface Owed {
  readonly due: Placed;
  readonly lump: Placed;
  readonly healthGrossUp: Placed;
  readonly insurance: { readonly lump: Placed; readonly grossUp: Placed };
  readonly otherBenefits: { readonly lump: Placed; readonly grossUp: Placed };
}

/** Section 4(f)(ii): each amount that may wait, whether it does, and its interest. */
export function delayedInterest(parts: Parts, delay: Delay, owed: Owed) {
  const draft = new Draft("4(f)(ii) Interest", WIDTHS, 4);
  titled(
    draft,
    "4(f)(ii) Interest on delayed payments",
    "Each amount otherwise payable within the postponement period; an exempt one does not wait",
    COLUMNS,
  );
  header(
    draft,
    ["Payment"],
    [
      "Otherwise paid by",
      "Delayed",
      "Amount delayed",
      "Interest from",
      "Paid on",
      "Interest",
      "Held in trust",
    ],
    "Authority",
    true,
  );
  const rows = paymentsOf(parts, owed).map((each) => paymentRow(draft, parts, delay, each));
  const columns = [4, 7, 8].map((at) => column(rows.map((row) => row[at]!)));
  const totals = totalRow(draft, columns);
  draft.write([]);
  paragraph(draft, clauseOf("4(f)(ii)").plain, COLUMNS);
  return { draft, ...totals };
}

/** The first of a month after a date, and some days. */
const firstAfter = (day: Term, months: number, days: number): Term => {
  const { year, month } = partsOf(figure(day));
  return worked(
    serialDate(year, month + months, 1) + days,
    (of) => `EOMONTH(${of(day)},${months - 1})+${1 + days}`,
  );
};

function paymentsOf({ inputs }: Parts, owed: Owed): readonly Payment[] {
  const termination = inputs.one(packageLabel.termination);
  const lump = (item: string, owing: Term, exempt: string, section: string): Payment => ({
    item,
    due: owed.due,
    owed: owing,
    earlier: termination,
    exempt: inputs.one(exempt),
    section,
  });
  const months = Array.from({ length: MONTHS_DELAYED }, (_, at): Payment => ({
    item: `Health Gross-up Payment, month ${at + 1}`,
    due: firstAfter(termination, at + 1, DAYS_TO_REIMBURSE),
    owed: owed.healthGrossUp,
    earlier: firstAfter(termination, at + 1, 0),
    section: "4(d)(iii)",
  }));
  const { insuranceExempt, otherBenefitsExempt, severanceExempt } = packageLabel;
  const { insurance, otherBenefits } = owed;
  return [
    lump("Severance lump sum", owed.lump, severanceExempt, "4(d)(i)"),
    lump("Insurance and automobile lump sum", insurance.lump, insuranceExempt, "4(d)(iv)"),
    lump("Gross-up of insurance and automobile", insurance.grossUp, insuranceExempt, "4(d)(iv)"),
    lump("Other benefits lump sum", otherBenefits.lump, otherBenefitsExempt, "4(d)(v)"),
    lump("Gross-up of other benefits", otherBenefits.grossUp, otherBenefitsExempt, "4(d)(v)"),
    ...months,
  ];
}

const dated = (of: Term, isLink = false): DraftCell => ({
  of,
  style: isLink ? "link" : "computed",
  numberFormat: date,
});

/** One payment's row, written cell by cell: each cell rests on those before it. */
function paymentRow(draft: Draft, { inputs, ask }: Parts, delay: Delay, payment: Payment) {
  const { row } = draft;
  const at = (column: number, value: unknown): Placed => ({ ...draft.at(row, column), value });
  const isLink = "sheet" in payment.due;
  const due = at(2, payment.due.value);
  const delayed = isDelayed(inputs.one(packageLabel.specified), payment, due, delay.end);
  const waits = at(3, delayed.value);
  const either = (then: Term, otherwise: Term): Term =>
    worked(
      figure(waits.value === true ? then : otherwise),
      (of) => `IF(${of(waits)},${of(then)},${of(otherwise)})`,
    );
  const amounts = either(payment.owed, literal(0));
  const from = interestFrom(inputs.one(packageLabel.interestFrom), payment.earlier, due);
  const paid = either(delay.paid, due);
  const interest = ask(
    "DELAYED_INTEREST",
    at(4, amounts.value),
    at(5, from.value),
    at(6, paid.value),
    delay.prime,
    inputs.one(packageLabel.basis),
    inputs.one(packageLabel.compounding),
  );
  const held = ask(
    "RABBI_TRUST",
    at(4, amounts.value),
    due,
    delay.separation,
    delay.prime,
    inputs.one(packageLabel.death),
  );
  return draft.write([
    null,
    text(payment.item, "label"),
    dated(payment.due, isLink),
    { of: delayed, style: "computedText" },
    { of: amounts, style: "computed", numberFormat: amount },
    dated(from),
    dated(paid),
    { of: interest, style: "computed", numberFormat: amount },
    { of: held, style: "computed", numberFormat: amount },
    text(`${payment.section}, 4(f)(ii)`, "source"),
  ]);
}

function isDelayed(specified: Term, { exempt }: Payment, due: Term, end: Term): Term {
  const delayed = specified.value === true && exempt?.value !== true && figure(due) < figure(end);
  return worked(delayed, (of) => {
    const conditions = [
      `${of(specified)}=TRUE`,
      ...(exempt ? [`${of(exempt)}<>TRUE`] : []),
      `${of(due)}<${of(end)}`,
    ];
    return `AND(${conditions.join(",")})`;
  });
}

const interestFrom = (reading: Term, earlier: Term, due: Term): Term =>
  worked(
    figure(reading.value === "termination" ? earlier : due),
    (of) => `IF(${of(reading)}="termination",${of(earlier)},${of(due)})`,
  );

function totalRow(draft: Draft, [amounts, interest, held]: readonly Term[]) {
  const blank = text("", "totalLabel");
  const figures = (of: Term): DraftCell => ({ of, style: "total", numberFormat: amount });
  const cells = draft.write([
    null,
    text("Total", "totalLabel"),
    blank,
    blank,
    figures(sum(amounts!)),
    blank,
    blank,
    figures(sum(interest!)),
    figures(sum(held!)),
    text("", "totalSource"),
  ]);
  return { delayed: cells[4]!, interest: cells[7]!, held: cells[8]! };
}
