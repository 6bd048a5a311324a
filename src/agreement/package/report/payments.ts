import { plus } from "../../../quantities/arithmetic";
import { daysBetween } from "../../../quantities/dates";
import type { SchedulePart } from "../../define-workpapers";
import type { Payments } from "../payments";
import { scheduledLumps, scheduledMonths } from "../schedule";
import { cells, sum } from "./parts";

/** Every payment of section 4(d): when it is due, how long it waits, what interest that earns. */
export function schedulePart(payments: Payments): SchedulePart {
  const all = [...scheduledLumps(payments), ...scheduledMonths(payments)];
  return {
    title: "Payments",
    note: "Every payment by clause, rounded once to the cent. A payment that waits under section 4(f)(i) is payable after the end of the postponement, with interest under section 4(f)(ii).",
    header: [
      "Section",
      "Payment",
      "Amount",
      "Due",
      "Payable on",
      "Days between",
      "Interest",
      "With interest",
    ],
    rows: all.map(({ section, item, paid: { amount, due, payableOn, interest } }) =>
      cells(
        section,
        item,
        amount,
        due,
        payableOn,
        daysBetween(due, payableOn),
        interest,
        plus(amount, interest),
      ),
    ),
    totals: cells(
      "4(d)",
      "Total",
      sum(all, ({ paid }) => paid.amount),
      "",
      "",
      "",
      sum(all, ({ paid }) => paid.interest),
      sum(all, ({ paid }) => plus(paid.amount, paid.interest)),
    ),
  };
}
