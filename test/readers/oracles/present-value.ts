import { powerOf } from "../../support/power";
import type { Random } from "../../support/random";
import { Rational } from "../../support/rational";
import { dayOf, lastDayOfMonth, serialOf } from "../../support/serial-date";
import { edgeDay, LAST_DAY } from "./days";
import { figure, wholeDay, type Argument, type Oracle } from "./oracle";

/** 280G(d)(4): a dollar paid so many days after the change, at a nominal rate compounded twice a year. */
function ofADollar(rate: Rational, days: number): Rational {
  if (days <= 0) return Rational.of(1);
  const halfYear = rate.dividedBy(2).plus(1);
  const halves = Rational.of(2 * days, 365);
  const grown = halves.isWhole ? halfYear.power(Number(halves.top)) : powerOf(halfYear, halves);
  return Rational.of(1).dividedBy(grown);
}

/** The error of doubles grows with the power: twice the years at so much a half-year. */
const inThePower = (days: number): number => 1 + Math.max(0, days) / 90;

export const presentValue280G: Oracle = {
  name: "PRESENT_VALUE_280G",
  isPayment: true,
  amount: ([amount, paid, change, rate]) =>
    figure(amount).times(ofADollar(figure(rate), wholeDay(paid) - wholeDay(change))),
  magnification: ([, paid, change]) => inThePower(wholeDay(paid) - wholeDay(change)),
  arranged: ([amount, , change, rate], random) => {
    if (random.chance(0.05)) return [random.whole(1, 100_000) + 0.005, 39_428, 39_428, rate!];
    const from = wholeDay(change);
    const wait = random.pick([-30, -1, 0, 1, 182, 365, 730, 1095, random.whole(0, 2000)]);
    return [amount!, Math.max(61, Math.min(LAST_DAY, from + wait)), from, usualRate(rate, random)];
  },
};

/** Discount rates as the law publishes them, most of the time. */
const usualRate = (rate: Argument | undefined, random: Random): Argument =>
  random.chance(0.7) ? random.decimal(0, 0.12, 4) : rate!;

/** Whether the same day so many months on, or the last of a shorter month, is no later than a day. */
function hasPassed(from: number, months: number, to: number): boolean {
  const { year, month, day } = dayOf(from);
  const index = month - 1 + months;
  const then = { year: year + Math.floor(index / 12), month: (index % 12) + 1 };
  return serialOf({ ...then, day: Math.min(day, lastDayOfMonth(then.year, then.month)) }) <= to;
}

/** Full months between two days: counted off one by one from the whole years. */
function fullMonths(from: number, to: number): number {
  let months = Math.max(0, (dayOf(to).year - dayOf(from).year - 1) * 12);
  while (hasPassed(from, months + 1, to)) months += 1;
  return months;
}

/** Q/A-24: the value of paying early, and of vesting early where only service was left. */
export const accelerationValue: Oracle = {
  name: "ACCELERATION_VALUE",
  isPayment: true,
  amount: ([amount, accelerated, original, rate, condition]) => {
    const [from, to] = [wholeDay(accelerated), wholeDay(original)];
    if (to < from) return undefined;
    const kind = Number(condition ?? 1);
    const all = figure(amount);
    if (kind === 2) return all;
    const early = all.minus(all.times(ofADollar(figure(rate), to - from)));
    if (kind === 0) return early;
    const vested = early.plus(all.times(fullMonths(from, to)).dividedBy(100));
    return vested.compare(all) > 0 ? all : vested;
  },
  magnification: (args) => {
    const days = wholeDay(args[2]) - wholeDay(args[1]);
    const value = accelerationValue.amount(args)?.absolute().toNumber() ?? 0;
    const lost = value === 0 ? 1 : figure(args[0]).absolute().toNumber() / value;
    return Math.max(2 * inThePower(days), lost * (1 + days / 1460));
  },
  arranged: ([amount, accelerated, , rate, condition], random) => {
    if (random.chance(0.05)) return [random.whole(1, 9_999) / 2, 39_428, 39_459, 0, 1];
    const from = random.chance(0.4) ? edgeDay(random) : wholeDay(accelerated);
    const { year, month, day } = dayOf(from);
    const index = month - 1 + random.whole(0, 48);
    const then = { year: year + Math.floor(index / 12), month: (index % 12) + 1 };
    const last = lastDayOfMonth(then.year, then.month);
    const anniversary = serialOf({ ...then, day: Math.min(day, last) });
    const to = anniversary + random.pick([-1, 0, 1, random.whole(0, 40)]);
    return [amount!, from, Math.min(LAST_DAY, to), usualRate(rate, random), condition ?? null];
  },
};
