import type { Random } from "../../support/random";
import { Rational } from "../../support/rational";
import { edgeDay, firstOfNextMonth, LAST_DAY, sixMonthsAfter } from "./days";
import { endOfPostponement } from "./delay";
import { dayIfAny, wholeDay, type Argument } from "./oracle";
import { paid, type Paid, type Terms } from "./payable";
import { primeRateOn } from "./published-tables";
import { refused, shownCents, sum, type Shown, type TableOracle } from "./table";
import { healthGrossUp, healthPayment } from "./termination";

export interface HealthMonth {
  readonly premiumDue: number;
  readonly isCobra: boolean;
  readonly payment: Paid;
  readonly grossUp: Paid;
}

interface Health {
  readonly termination: number;
  readonly premium: Argument;
  readonly share: Argument;
  readonly taxRate: Argument;
  readonly taxOnTax: Argument;
  readonly isSpecified: boolean;
  readonly months: number;
  readonly cobraMonths: number;
  readonly isFromPremium: boolean;
  readonly isDue: (premiumDue: number) => boolean;
  readonly terms: Terms;
}

/** 4(d)(iii), month by month: a premium on the first of each month, reimbursed within five days. */
export function healthMonths(health: Health): readonly HealthMonth[] {
  const { terms, isSpecified } = health;
  const full = healthPayment.amount([health.premium, health.share])!.toCents();
  const tax = healthGrossUp.amount([full.toNumber(), health.taxRate, health.taxOnTax])!.toCents();
  const months: HealthMonth[] = [];
  let premiumDue = health.termination;
  for (let month = 1; month <= health.months; month += 1) {
    premiumDue = firstOfNextMonth(premiumDue);
    const by = premiumDue + 5;
    const [amount, grossUp] = health.isDue(premiumDue)
      ? [full, tax]
      : [Rational.of(0), Rational.of(0)];
    const from = health.isFromPremium ? premiumDue : by;
    const isCobra = month <= health.cobraMonths;
    months.push({
      premiumDue,
      isCobra,
      payment: paid(amount, by, isSpecified && !isCobra, terms, from),
      grossUp: paid(grossUp, by, isSpecified, terms, from),
    });
  }
  return months;
}

const shownMonth = (
  { premiumDue, isCobra, payment, grossUp }: HealthMonth,
  at: number,
): readonly Shown[] => [
  at + 1,
  premiumDue,
  shownCents(payment.amount),
  payment.due,
  shownCents(grossUp.amount),
  isCobra,
  payment.payableOn,
  shownCents(payment.interest),
  grossUp.payableOn,
  shownCents(grossUp.interest),
];

export const healthSchedule: TableOracle = {
  name: "HEALTH_SCHEDULE",
  rows: (args) => {
    const [on, premium, share, taxRate, specified, prime, death, most, cobra, taxOnTax] =
      args as readonly Argument[];
    const termination = wholeDay(on);
    const died = dayIfAny(death);
    const end = endOfPostponement(termination, died);
    if (end === undefined) return refused;
    const months = healthMonths({
      termination,
      premium: premium!,
      share: share!,
      taxRate: taxRate!,
      taxOnTax: taxOnTax ?? false,
      isSpecified: specified === true,
      months: Number(most ?? 36),
      cobraMonths: Number(cobra ?? 18),
      isFromPremium: false,
      isDue: () => true,
      terms: {
        end,
        released: end + 5,
        prime: typeof prime === "number" ? Rational.of(prime) : primeRateOn(termination),
        basis: 3,
        compounding: 0,
      },
    }).filter(({ premiumDue }) => died === undefined || premiumDue <= died);
    const total = (of: (month: HealthMonth) => Parameters<typeof sum>[0][number]) =>
      shownCents(sum(months.map(of)));
    return [
      ...months.map(shownMonth),
      [
        "Total",
        "",
        total(({ payment }) => payment.amount),
        "",
        total(({ grossUp }) => grossUp.amount),
        "",
        "",
        total(({ payment }) => payment.interest),
        "",
        total(({ grossUp }) => grossUp.interest),
      ],
    ];
  },
  drawn: (random) => {
    const termination = random.chance(0.5) ? edgeDay(random, 1995, 2025) : aDay(random);
    const end = sixMonthsAfter(termination);
    const premiums = [1, 2, 5].map((months) => {
      let day = termination;
      for (let month = 0; month < months; month += 1) day = firstOfNextMonth(day);
      return day;
    });
    const near = random.pick([...premiums, end, termination, termination + random.whole(0, 900)]);
    const maybe = <T>(value: T) => (random.chance(0.5) ? value : null);
    const premium = random.decimal(0, 4000, 2);
    return [
      termination + (random.chance(0.1) ? 0.5 : 0),
      premium,
      random.chance(0.9) ? random.decimal(0, Math.max(1, premium), 2) : random.decimal(0, 9000, 2),
      random.decimal(0, 0.6, random.pick([2, 4, 6])),
      random.pick([true, true, false, null]),
      maybe(random.decimal(0, 0.12, 4)),
      random.chance(0.3) ? Math.min(LAST_DAY, near + random.pick([-1, 0, 0, 1])) : null,
      random.pick([null, null, random.whole(0, 40), 7]),
      random.pick([null, null, random.whole(0, 8), 18]),
      random.pick([null, true, false]),
    ];
  },
};

/** A day while the prime rate is recorded. */
export const aDay = (random: Random): number => random.whole(34_000, 46_000);
