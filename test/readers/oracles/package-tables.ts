import type { Rational } from "../../support/rational";
import { drawnPackage } from "./drawn-package";
import type { HealthMonth } from "./health-schedule";
import { packageOn, type Package } from "./package";
import { sectionEight, type SectionEight } from "./package-section-8";
import type { Paid } from "./payable";
import {
  nothing,
  refused,
  shownCents,
  sum,
  type Amount,
  type Shown,
  type TableOracle,
} from "./table";

type Cell = Shown | Rational | undefined;

/** A row of six cells; what is not said is an empty one. */
function row(section: string, item: string, ...cells: readonly Cell[]): readonly Shown[] {
  const shown = cells.map((cell): Shown => {
    if (cell === undefined) return "";
    return typeof cell === "object" ? shownCents(cell) : cell;
  });
  return [section, item, ...shown, ...Array<string>(4 - shown.length).fill("")];
}

const paidRow = (section: string, item: string, { amount, due, payableOn, interest }: Paid) =>
  row(section, item, amount, due, payableOn, interest);

function healthRows({ months, facts }: Package): readonly (readonly Shown[])[] {
  const [first, last] = [months[0], months.at(-1)];
  const waiting = first?.grossUp.isDelayed ? first.grossUp : undefined;
  const isOver = facts.death !== undefined && !facts.isHealthAfterDeath;
  const grossUps = (isDelayed: boolean) =>
    sum(
      months
        .filter(({ grossUp }) => grossUp.isDelayed === isDelayed)
        .map(({ grossUp }) => grossUp.amount),
    );
  return [
    row(
      "4(d)(iii)",
      `Health Payments${isOver ? " until the death" : ", 36 months"} (first due, last payable)`,
      sum(months.map(({ payment }) => payment.amount)),
      first?.payment.due,
      last?.payment.payableOn,
      sum(months.map(({ payment }) => payment.interest)),
    ),
    row(
      "4(d)(iii)",
      "Health Gross-up Payments delayed",
      grossUps(true),
      waiting?.due,
      waiting?.payableOn,
      sum(months.map(({ grossUp }) => grossUp.interest)),
    ),
    row(
      "4(d)(iii)",
      "Health Gross-up Payments on time",
      grossUps(false),
      "",
      last?.grossUp.isDelayed === false ? last.grossUp.payableOn : "",
    ),
  ];
}

const LEFT_OUT = "Section 8 left out: it needs a change date, a base amount and a combined rate";

function sectionEightRows(eight: SectionEight | undefined): readonly (readonly Shown[])[] {
  return [
    row("8(a)", eight ? "Section 8" : LEFT_OUT),
    row("8(a)", "Payments counted, other gross-ups included", eight?.payments),
    row("8(a)", "Present value at the change", eight?.presentValue),
    row("8(a)", "Three times the base amount", eight?.threshold),
    row("8(a)", "Excess parachute payment", eight?.excess),
    row("8(a)", "Gross-Up Payment", eight?.grossUp, eight?.due, eight?.payableOn, eight?.interest),
    row("8(a)", "Proof: net retained less the payments", eight?.proof),
  ];
}

const totalWith = ({ total }: Package, eight: SectionEight | undefined): Amount =>
  sum([total, eight?.grossUp ?? nothing]);

/** The whole amendment, clause by clause in the contract's order. */
export const packageOfAll: TableOracle = {
  name: "PACKAGE",
  isLong: true,
  drawn: (random) => [drawnPackage(random)],
  rows: ([range]) => {
    const whole = packageOn(range as readonly (readonly unknown[])[]);
    if (!whole) return refused;
    const eight = sectionEight(whole);
    const [severance, insurance, insuranceGrossUp, others, othersGrossUp] = whole.lumps;
    const death = "Death benefit, on death while employed only: not in the totals";
    return [
      row("4(a)", death, whole.deathBenefit, whole.deathBenefitDue),
      paidRow("4(d)(i)", "Severance lump sum", severance!),
      ...healthRows(whole),
      paidRow("4(d)(iv)", "Insurance and automobile lump sum", insurance!),
      paidRow("4(d)(iv)", "Gross-up of insurance and automobile", insuranceGrossUp!),
      paidRow("4(d)(v)", "Other benefits lump sum", others!),
      paidRow("4(d)(v)", "Gross-up of other benefits", othersGrossUp!),
      row("4(d)", "Total", whole.total, "", "", whole.interest),
      row("4(f)(i)", "End of the postponement", "", "", whole.terms.end),
      row("4(f)(iii)", "Trust contribution", whole.trust, whole.due),
      ...sectionEightRows(eight),
      row("All", "Total with the Gross-Up Payment", totalWith(whole, eight)),
    ];
  },
};

/** A roster's cells of one person, or a row of refusals. */
export function rosterRow(
  range: readonly (readonly unknown[])[],
  columns: number,
): readonly Shown[] {
  const whole = packageOn(range);
  if (!whole) return Array<Shown>(columns).fill(refused);
  const eight = sectionEight(whole);
  const monthly = (of: (month: HealthMonth) => Paid) =>
    sum(whole.months.map((month) => of(month).amount));
  const amounts: readonly (Amount | undefined)[] = [
    whole.deathBenefit,
    whole.lumps[0]!.amount,
    monthly(({ payment }) => payment),
    monthly(({ grossUp }) => grossUp),
    ...whole.lumps.slice(1).map(({ amount }) => amount),
    whole.total,
    whole.interest,
    whole.trust,
    eight?.grossUp,
    totalWith(whole, eight),
  ];
  const shown = amounts.map((amount) => (amount === undefined ? "" : shownCents(amount)));
  return shown.includes(refused) ? Array<Shown>(columns).fill(refused) : shown;
}
