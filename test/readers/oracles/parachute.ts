import { Rational } from "../../support/rational";
import { cellsOf, figure, type Argument, type Oracle } from "./oracle";
import type { Random } from "../../support/random";

const exciseRate = Rational.of("0.2");

/** f + s + l + m − f × (s + l) × deductible. */
export const combinedRate: Oracle = {
  name: "COMBINED_RATE",
  isPayment: false,
  amount: ([federal, state, local, employment, deductible]) => {
    const [f, m] = [figure(federal), figure(employment, 0)];
    const own = figure(state).plus(figure(local, 0));
    return f
      .plus(own)
      .plus(m)
      .minus(f.times(own).times(figure(deductible, 1)));
  },
};

/** The average of (total − nonrecurring) × 12 ÷ months + nonrecurring over the years entered. */
export const baseAmount: Oracle = {
  name: "BASE_AMOUNT",
  isPayment: true,
  amount: ([compensation, monthsWorked, nonrecurring]) => {
    const [months, once] = [cellsOf(monthsWorked), cellsOf(nonrecurring)];
    const totals = cellsOf(compensation);
    const annual = totals.map((total, at) => {
      const paidOnce = figure(once[at], 0);
      const recurring = figure(total).minus(paidOnce);
      if (recurring.compare(0) < 0) return undefined;
      return recurring.times(12).dividedBy(figure(months[at], 12)).plus(paidOnce);
    });
    if (annual.some((each) => each === undefined)) return undefined;
    const sum = annual.reduce<Rational>((all, each) => all.plus(each!), Rational.of(0));
    return sum.dividedBy(totals.length);
  },
  arranged: ([compensation, months, nonrecurring], random) => {
    const once = cellsOf(nonrecurring).map((each, at) =>
      random.chance(0.02) || each === null
        ? each
        : random.decimal(0, Number(cellsOf(compensation)[at]), 2),
    );
    return [compensation!, months!, cellsOf(nonrecurring).length > 0 ? once : null];
  },
};

const isBlank = (argument: Argument | undefined): boolean =>
  argument === null || argument === undefined;

/** Payments − base amount where the present value is at least three base amounts; else 0. */
function excess([payments, base, presentValue]: readonly Argument[]): Rational | undefined {
  const paid = figure(payments);
  const tested = isBlank(presentValue) ? paid : figure(presentValue);
  if (tested.compare(paid) > 0) return undefined;
  return tested.compare(figure(base).times(3)) >= 0 ? paid.minus(figure(base)) : Rational.of(0);
}

/** Payments about the threshold, to the cent, present values not above them, and some half-cents. */
function aboutThreshold(
  payments: Argument | undefined,
  base: Argument | undefined,
  presentValue: Argument | undefined,
  random: Random,
): [Argument, Argument, Argument] {
  if (random.chance(0.1))
    return [random.whole(400_000, 9_000_000) / 200, random.whole(1, 1_000), null];
  const cents = Math.round(Number(base) * 100);
  const near = (cents * 3 + random.pick([-1, 0, 0, 1, 100, cents])) / 100;
  const isNear = random.chance(0.4) && near >= 0 && near <= 999_999_999_999.99;
  const paid = isNear ? near : Number(payments);
  const least = (cents * 3) / 100;
  const tested =
    least <= paid && random.chance(0.5)
      ? random.decimal(least, paid, 2)
      : random.decimal(0, paid, 2);
  return [
    paid,
    base!,
    isBlank(presentValue) || random.chance(0.03) ? (presentValue ?? null) : Math.min(tested, paid),
  ];
}

export const excessParachute: Oracle = {
  name: "EXCESS_PARACHUTE",
  isPayment: true,
  amount: excess,
  arranged: ([payments, base, presentValue], random) =>
    aboutThreshold(payments, base, presentValue, random),
};

/** IRC 4999: 20% of the excess. */
export const exciseTax: Oracle = {
  ...excessParachute,
  name: "EXCISE_TAX",
  amount: (args) => excess(args)?.times(exciseRate),
  arranged: (args, random) =>
    random.chance(0.05)
      ? [random.whole(40_000, 400_000) + 0.025, random.whole(1, 10_000), null]
      : excessParachute.arranged!(args, random),
};

/** Unchanged below three base amounts; else cut until the present value is three of them less $1. */
export const parachuteCutback: Oracle = {
  ...excessParachute,
  name: "PARACHUTE_CUTBACK",
  amount: ([payments, base, presentValue]) => {
    const paid = figure(payments);
    const tested = isBlank(presentValue) ? paid : figure(presentValue);
    if (tested.compare(paid) > 0) return undefined;
    const threshold = figure(base).times(3);
    if (tested.compare(threshold) < 0) return paid;
    const left = paid.minus(tested.minus(threshold.minus(1)));
    return left.compare(0) < 0 ? Rational.of(0) : left;
  },
  arranged: (args, random) =>
    random.chance(0.05)
      ? [random.whole(1, 30_000) + 0.005, random.whole(20_000, 40_000), null]
      : excessParachute.arranged!(args, random),
};

/** 8(a): 0.20 × excess ÷ (1 − t − 0.20); none exists from t = 80% on. */
export const parachuteGrossUp: Oracle = {
  name: "PARACHUTE_GROSSUP",
  isPayment: true,
  amount: ([payments, base, rate, presentValue]) => {
    const over = excess([payments!, base!, presentValue ?? null]);
    if (over === undefined || over.equals(0)) return over;
    const left = Rational.of(1).minus(figure(rate)).minus(exciseRate);
    return left.compare(0) > 0 ? over.times(exciseRate).dividedBy(left) : undefined;
  },
  magnification: ([, , rate]) => 1 / Math.max(1e-6, Math.abs(0.8 - Number(rate))),
  arranged: ([payments, base, rate, presentValue], random) => {
    const [paid, amount, tested] = aboutThreshold(payments, base, presentValue, random);
    return [
      paid,
      amount,
      random.chance(0.2) ? random.pick([0.4, 0.4, 0.4, 0.3, 0.7, 0.79, 0.8, 0.81]) : rate!,
      tested,
    ];
  },
};
