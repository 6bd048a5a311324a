import { total } from "../../../quantities/arithmetic";
import { either } from "../../../quantities/conditions";
import { none } from "../../../quantities/constants";
import type { Money } from "../../../quantities/quantity";
import type { SchedulePart } from "../../define-workpapers";
import { disclosed, scheduledLumps, type Disclosed } from "../schedule";
import { healthTotal, interestOf } from "../totals";
import { cells, type ReportSources } from "./parts";

interface Entry {
  readonly section: string;
  readonly item: string;
  readonly disclosedAs: Disclosed;
  readonly amount: Money;
}

/** The payments in the columns of golden parachute compensation. */
export function disclosurePart({ facts, payments, eight }: ReportSources): SchedulePart {
  const health = "4(d)(iii)";
  const entries: readonly Entry[] = [
    ...scheduledLumps(payments).map(({ paid, ...each }) => ({ ...each, amount: paid.amount })),
    {
      section: health,
      item: "Health Payments",
      disclosedAs: "Perquisites/benefits",
      amount: healthTotal(payments, ({ payment }) => payment.amount),
    },
    {
      section: health,
      item: "Health Gross-up Payments",
      disclosedAs: "Tax reimbursement",
      amount: healthTotal(payments, ({ grossUp }) => grossUp.amount),
    },
    {
      section: "4(f)(ii)",
      item: "Interest",
      disclosedAs: "Other",
      amount: total([interestOf(payments), either(eight.applies, eight.interest, none)]),
    },
    {
      section: "8(a)",
      item: "Gross-Up Payment",
      disclosedAs: "Tax reimbursement",
      amount: either(eight.applies, eight.grossUp, none),
    },
    {
      section: "8(a)",
      item: "Other parachute payments",
      disclosedAs: "Other",
      amount: facts.otherParachutePayments,
    },
  ];
  const column = (of: Disclosed) =>
    total(entries.filter(({ disclosedAs }) => disclosedAs === of).map(({ amount }) => amount));
  return {
    title: "Golden parachute compensation, Regulation S-K Item 402(t)",
    note: "17 CFR 229.402(t)(2). The facts give other parachute payments as one sum: move what of it is equity or pension to its own column.",
    header: ["Section", "Payment", ...disclosed, "Total"],
    rows: entries.map(({ section, item, disclosedAs, amount }) =>
      cells(section, item, ...disclosed.map((of) => (of === disclosedAs ? amount : "")), amount),
    ),
    totals: cells(
      "All",
      "Total",
      ...disclosed.map(column),
      total(entries.map(({ amount }) => amount)),
    ),
  };
}
