import { times } from "../../quantities/arithmetic";
import { both, either, given, not } from "../../quantities/conditions";
import { no, none } from "../../quantities/constants";
import { daysAfter, earlier, monthsAfter, nextMonthStart } from "../../quantities/dates";
import type { Money, Quantity, YesNo } from "../../quantities/quantity";
import { cell, cellWhen, type Table, type TableCell } from "../../quantities/table";
import { deathBenefitDue } from "../04a-death-benefit/rule";
import { terms as healthTerms } from "../04d-iii-health-payments/rule";
import type { HealthMonth, Payable } from "../04d-iii-health-payments/schedule";
import { isDelayed } from "../04f-i-six-month-delay/rule";
import { trustDue } from "../04f-iii-rabbi-trust/rule";
import type { PackageFacts } from "./delay";
import { paymentsOf, premiumsStop, type Payments } from "./payments";
import { sectionEight } from "./section-8";
import { deathBenefitOf, interestOf, sumNamed, totalOf, totalWith } from "./totals";
import { trustContribution } from "./trust";

type Row = readonly TableCell[];

const row = (
  section: string,
  item: TableCell,
  ...cells: readonly (Quantity | TableCell)[]
): Row => {
  const shown = cells.map((each) =>
    typeof each !== "string" && "made" in each ? cell(each) : each,
  );
  return [section, item, ...shown, ...Array.from({ length: 4 - shown.length }, () => "")];
};

const paid = (section: string, item: string, { amount, due, payableOn, interest }: Payable): Row =>
  row(section, item, amount, due, payableOn, interest);

/** The whole amendment on one set of facts, in the agreement's order. */
export function packageTable(facts: PackageFacts): Table {
  const payments = paymentsOf(facts);
  const all = totalOf(payments);
  const trust = trustContribution(facts, payments);
  return {
    header: ["Section", "Item", "Amount", "Due date", "Payable on", "Interest"],
    shared: [payments.delay.end, payments.delay.released, trust.interestTo],
    rows: [
      deathRow(facts),
      paid("4(d)(i)", "Severance lump sum", payments.severance),
      ...healthRows(facts, payments),
      paid("4(d)(iv)", "Insurance and automobile lump sum", payments.insurance),
      paid("4(d)(iv)", "Gross-up of insurance and automobile", payments.insuranceGrossUp),
      paid("4(d)(v)", "Other benefits lump sum", payments.otherBenefits),
      paid("4(d)(v)", "Gross-up of other benefits", payments.otherBenefitsGrossUp),
      row("4(d)", "Total", all, "", "", interestOf(payments)),
      row("4(f)(i)", "End of the postponement", "", "", payments.delay.end),
      row("4(f)(iii)", "Trust contribution", trust.contribution, trustDue(facts.terminationDate)),
      ...sectionEightRows(facts, payments, all),
    ],
  };
}

/** 4(a) pays only on death while employed, so it stands outside the totals. */
function deathRow(facts: PackageFacts): Row {
  return row(
    "4(a)",
    "Death benefit, on death while employed only: not in the totals",
    deathBenefitOf(facts),
    cellWhen(given(facts.deathDate), deathBenefitDue(facts.deathDate)),
  );
}

/** The last of the months in which a premium falls due, if there is one. */
function lastMonth(facts: PackageFacts, stops: YesNo, { months, delay }: Payments) {
  const { deathDate, specifiedEmployee } = facts;
  const last = months.at(-1)!;
  const beforeDeath = monthsAfter(nextMonthStart(deathDate), -1);
  const premiumDue = either(stops, earlier(last.premiumDue, beforeDeath), last.premiumDue);
  const reimburseBy = daysAfter(premiumDue, healthTerms.daysToReimburse);
  const { separationDate, end } = delay;
  return {
    reimburseBy,
    grossUpDelayed: isDelayed({
      dueDate: reimburseBy,
      separationDate,
      delayable: specifiedEmployee,
      end,
    }),
  };
}

/** A row for the payments, and one each for the gross-ups that wait and those that do not. */
function healthRows(facts: PackageFacts, payments: Payments): readonly Row[] {
  const section = "4(d)(iii)";
  const { months } = payments;
  const first = months[0]!;
  const stops = premiumsStop(facts);
  const isAny = first.isDue;
  const { reimburseBy, grossUpDelayed } = lastMonth(facts, stops, payments);
  const firstAndLast = "(first due, last payable)";
  const item: TableCell = {
    words: `Health Payments until the death ${firstAndLast}`,
    when: stops,
    otherwise: `Health Payments, ${months.length} months ${firstAndLast}`,
  };
  const pick = (title: string, amount: (month: HealthMonth) => Money) =>
    sumNamed(title, section, months.map(amount));
  const anyDelayed = both(isAny, first.grossUp.delayed);
  const delayed = pick("Health Gross-up Payments delayed", ({ grossUp }) =>
    either(grossUp.delayed, grossUp.amount, none),
  );
  const inTime = pick("Health Gross-up Payments on time", ({ grossUp }) =>
    either(grossUp.delayed, none, grossUp.amount),
  );
  return [
    row(
      section,
      item,
      pick("Health Payments", ({ payment }) => payment.amount),
      cellWhen(isAny, first.reimburseBy),
      cellWhen(isAny, reimburseBy),
      pick("Interest on Health Payments", ({ payment }) => payment.interest),
    ),
    row(
      section,
      "Health Gross-up Payments delayed",
      delayed,
      cellWhen(anyDelayed, first.reimburseBy),
      cellWhen(anyDelayed, first.grossUp.payableOn),
      pick("Interest on Health Gross-up Payments", ({ grossUp }) => grossUp.interest),
    ),
    row(
      section,
      "Health Gross-up Payments on time",
      inTime,
      "",
      cellWhen(either(isAny, not(grossUpDelayed), no), reimburseBy),
      "",
    ),
  ];
}

function sectionEightRows(facts: PackageFacts, payments: Payments, all: Money): readonly Row[] {
  const eight = sectionEight(facts, payments);
  const { applies } = eight;
  const only = (of: Quantity) => cellWhen(applies, of);
  const threshold = times(facts.baseAmount, 3);
  const left: TableCell = {
    words: "Section 8",
    when: applies,
    otherwise: "Section 8 left out: it needs a change date, a base amount and a combined rate",
  };
  return [
    row("8(a)", left),
    row("8(a)", "Payments counted, other gross-ups included", only(eight.payments)),
    row("8(a)", "Present value at the change", only(eight.presentValue)),
    row("8(a)", "Three times the base amount", only(threshold)),
    row("8(a)", "Excess parachute payment", only(eight.excess)),
    row(
      "8(a)",
      "Gross-Up Payment",
      only(eight.grossUp),
      only(eight.due),
      only(eight.payableOn),
      only(eight.interest),
    ),
    row("8(a)", "Proof: net retained less the payments", only(eight.proof)),
    row("All", "Total with the Gross-Up Payment", totalWith(all, applies, eight.grossUp)),
  ];
}
