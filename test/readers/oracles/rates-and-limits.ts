import type { Random } from "../../support/random";
import { Rational } from "../../support/rational";
import { figure, wholeDay, type Oracle } from "./oracle";
import {
  federalRates,
  limits,
  primeChangeDays,
  primeRateOn,
  primeSpan,
  states,
  stateTopRate,
} from "./published-tables";

/** A year the tables hold, now and then the first, the last or one just past them. */
const tableYear = (first: number, last: number, random: Random): number =>
  random.chance(0.12)
    ? random.pick([first - 1, first, last, last + 1, 1900, 2050, 9999])
    : random.whole(first, last);

/** 4(f)(ii): the rate last listed on or before the day. */
export const primeRate: Oracle = {
  name: "PRIME_RATE",
  isPayment: false,
  amount: ([day]) => primeRateOn(wholeDay(day)),
  isPastTheTables: () => true,
  arranged: ([day], random) => {
    const change = random.pick(primeChangeDays) + random.pick([-1, 0, 0, 0.5, 1]);
    const edges = [primeSpan.first - 1, primeSpan.first, primeSpan.last, primeSpan.last + 1];
    return [random.pick([change, change, random.whole(primeSpan.first, primeSpan.last), day!])].map(
      (each) => (random.chance(0.05) ? random.pick(edges) : each),
    );
  },
};

/** 8(a): f + s + l + m, less f × (s + l) while state and local tax could be deducted, to 2017. */
export const deemedRate: Oracle = {
  name: "DEEMED_RATE",
  isPayment: false,
  amount: ([year, state, local]) => {
    const federal = federalRates(Number(year));
    const ofState = stateTopRate(Number(year), String(state));
    if (!federal || !ofState) return undefined;
    const own = ofState.plus(figure(local, 0));
    const all = federal.top.plus(own).plus(federal.employment);
    return Number(year) <= 2017 ? all.minus(federal.top.times(own)) : all;
  },
  isPastTheTables: () => true,
  arranged: ([, , local], random) => {
    const state = random.pick(states);
    const typed = random.pick([state, state, state.toLowerCase(), ` ${state} `]);
    return [
      tableYear(2007, 2026, random),
      random.chance(0.03) ? random.pick(["PR", "New Jersey", "X"]) : typed,
      random.chance(0.5) ? (local ?? null) : random.decimal(0, 0.05, 4),
    ];
  },
};

const ONE_PERCENT_OWNER = 150_000;

/**
 * 416(i)(1)(A): a more-than-5% owner, a more-than-1% owner paid more than $150,000, or an officer paid
 * more than the year's limit. The owners' limits are fixed, so only an officer needs the table.
 */
export const keyEmployee: Oracle = {
  name: "KEY_EMPLOYEE",
  isPayment: false,
  isYesNo: true,
  amount: ([year, compensation, officer, ownership]) => {
    const [pay, share] = [figure(compensation), figure(ownership)];
    if (share.compare(Rational.of("0.05")) > 0) return Rational.of(1);
    if (share.compare(Rational.of("0.01")) > 0 && pay.compare(ONE_PERCENT_OWNER) > 0)
      return Rational.of(1);
    if (officer === false) return Rational.of(0);
    const limit = limits(Number(year))?.officer;
    return limit && Rational.of(pay.compare(limit) > 0 ? 1 : 0);
  },
  isPastTheTables: () => true,
  arranged: ([, compensation, officer, ownership], random) => {
    const year = tableYear(2006, 2026, random);
    const limit = random.chance(0.5)
      ? ONE_PERCENT_OWNER
      : (limits(year)?.officer.toNumber() ?? ONE_PERCENT_OWNER);
    const pay = (limit * 100 + random.pick([-1, 0, 0, 1])) / 100;
    const share = random.pick([0, 0.01, 0.0100001, 0.02, 0.05, 0.0500001, Number(ownership)]);
    return [year, random.chance(0.7) ? pay : compensation!, officer!, share];
  },
};

/** 1.409A-1(b)(9)(iii): twice the lesser of the pay of the year before and the 401(a)(17) limit. */
export const separationPayLimit: Oracle = {
  name: "SEPARATION_PAY_LIMIT",
  isPayment: true,
  amount: ([year, pay]) => {
    const limit = limits(Number(year))?.compensation;
    if (!limit) return undefined;
    return (figure(pay).compare(limit) < 0 ? figure(pay) : limit).times(2);
  },
  isPastTheTables: () => true,
  arranged: ([, pay], random) => {
    const year = tableYear(2006, 2026, random);
    const cents = (limits(year)?.compensation.toNumber() ?? 200_000) * 100;
    const near = (cents + random.pick([-1, 0, 1])) / 100;
    if (random.chance(0.1)) return [year, random.whole(0, 20_000_000) / 100 + 0.0025];
    return [year, random.chance(0.4) ? near : pay!];
  },
};
