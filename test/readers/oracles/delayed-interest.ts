import { powerOf } from "../../support/power";
import type { Random } from "../../support/random";
import { Rational } from "../../support/rational";
import { lastDayOfMonth, serialOf } from "../../support/serial-date";
import { figure, wholeDay, type Argument, type Oracle } from "./oracle";
import { yearFraction } from "./year-fraction";

/** Growth of one dollar over a time at a nominal rate compounded so often a year, less the dollar. */
function growth(rate: Rational, compounding: number, years: Rational): Rational {
  const factor = Rational.of(1).plus(rate.dividedBy(compounding));
  const periods = years.times(compounding);
  const isShort = periods.isWhole && periods.compare(40) <= 0;
  const grown = isShort ? factor.power(Number(periods.top)) : powerOf(factor, periods);
  return grown.minus(1);
}

/** A last day of a month or the day before it, so many years into the eight from 2004 on; often of February. */
function monthEnd(random: Random, years: number): number {
  const [year, month] = [
    2004 + random.whole(0, 3) + years,
    random.pick([1, 2, 2, 3, 4, 7, 8, 11, 12]),
  ];
  const day = lastDayOfMonth(year, month) - random.pick([0, 0, 1]);
  return serialOf({ year, month, day });
}

/** The years from the due date to the date paid; undefined where it was paid before it was due. */
function yearsOf(
  due: Argument | undefined,
  paid: Argument | undefined,
  basis: Argument | undefined,
) {
  const [from, to] = [wholeDay(due), wholeDay(paid)];
  if (to < from) return undefined;
  const { days, yearDays } = yearFraction(from, to, Number(basis ?? 3));
  return Rational.of(days).times(yearDays.years).dividedBy(yearDays.total);
}

/** 4(f)(ii): interest from the due date to the date paid, simple unless compounding is chosen. */
export const delayedInterest: Oracle = {
  name: "DELAYED_INTEREST",
  isPayment: true,
  amount: ([amount, due, paid, rate, basis, compounding]) => {
    const years = yearsOf(due, paid, basis);
    const often = Number(compounding ?? 0);
    if (!years) return undefined;
    const perDollar = often === 0 ? figure(rate).times(years) : growth(figure(rate), often, years);
    return figure(amount).times(perDollar);
  },
  magnification: ([, due, paid, rate, basis, compounding]) => {
    const often = Number(compounding ?? 0);
    const periods = often * (yearsOf(due, paid, basis)?.toNumber() ?? 0);
    const grown = (1 + Number(rate) / often) ** periods;
    return periods === 0 || grown === 1 ? 1 : (grown / (grown - 1)) * (1 + periods);
  },
  arranged: ([amount, due, paid, rate, basis, compounding], random) => {
    if (random.chance(0.1)) {
      const from = random.whole(36_000, 46_000);
      const to = from + 73 * random.whole(1, 5);
      return [random.whole(1, 200_000) / 2, from, to, random.whole(1, 6) / 20, 3, 0];
    }
    if (random.chance(0.2)) {
      const [from, to] = [monthEnd(random, 0), monthEnd(random, random.whole(0, 4))];
      return [
        amount!,
        Math.min(from, to),
        Math.max(from, to),
        rate!,
        random.whole(0, 4),
        compounding!,
      ];
    }
    const spells = [0, 1, 29, 181, 183, 365, 366, 730, random.whole(0, 400), random.whole(0, 1500)];
    const near = wholeDay(due) + random.pick(spells);
    const later = random.chance(0.8) && near <= 2_958_465 ? near : paid!;
    return [amount!, due!, later, rate!, basis!, compounding!];
  },
};
