import { Rational } from "../../support/rational";
import { LAST_DAY, often, sixMonthsAfter } from "./days";
import { endOfPostponement } from "./delay";
import { cellsOf, dayIfAny, figure, wholeDay, type Argument, type Oracle } from "./oracle";

interface Held {
  readonly amount: Rational;
  readonly interest: Rational;
}

/** What is delayed, and simple interest on each, actual/365, to five days after the end, where that is a day. */
function held([amounts, dueDates, separation, rate, death]: readonly Argument[]):
  readonly Held[] | undefined {
  const from = wholeDay(separation);
  const died = dayIfAny(death);
  const end = endOfPostponement(from, died);
  if (end === undefined || (died !== undefined && died > from + 5)) return undefined;
  const due = cellsOf(dueDates);
  const rows = cellsOf(amounts).flatMap((amount, at) =>
    amount === null && due[at] === null ? [] : [{ amount: figure(amount), on: wholeDay(due[at]) }],
  );
  if (rows.length === 0 || rows.some(({ on }) => on < from)) return undefined;
  const waiting = rows.filter(({ on }) => on < end);
  if (waiting.length > 0 && end + 5 > LAST_DAY) return undefined;
  return waiting.map(({ amount, on }) => ({
    amount,
    interest: amount
      .times(figure(rate))
      .times(end + 5 - on)
      .dividedBy(365),
  }));
}

/** 4(f)(iii): the amounts delayed and the interest payable on them, each payment to the cent. */
export const rabbiTrust: Oracle = {
  name: "RABBI_TRUST",
  isPayment: false,
  amount: (args) =>
    held(args)?.reduce(
      (sum, { amount, interest }) => sum.plus(amount).plus(interest.toCents()),
      Rational.of(0),
    ),
  parts: (args) => (held(args) ?? []).map(({ interest }) => interest),
  arranged: ([amounts, , separation, rate, death], random) => {
    const from = wholeDay(often(Number(separation), random));
    const end = sixMonthsAfter(from);
    const due = cellsOf(amounts).map(() =>
      Math.min(
        LAST_DAY,
        random.pick([from, from + 5, end - 1, end, end + 1, random.whole(from, end + 40)]) -
          (random.chance(0.02) ? 200 : 0),
      ),
    );
    const isTied = random.chance(0.15); // 36.5 × n × 5% × days ÷ 365 is n × days half-cents.
    const money = cellsOf(amounts).map((amount) =>
      isTied ? (random.whole(1, 2000) * 2 + 1) * 36.5 : amount,
    );
    const blank = random.chance(0.15) && due.length > 1 ? random.whole(0, due.length - 1) : -1;
    const without = (cells: readonly Argument[]) =>
      cells.map((cell, at) => (at === blank ? null : cell)) as Argument;
    const died = random.pick([0, 0, 1, 4, 5, 6, -1]);
    return [
      without(money),
      without(due),
      from,
      isTied ? 0.05 : rate!,
      death === null || random.chance(0.5) ? null : Math.max(61, Math.min(LAST_DAY, from + died)),
    ];
  },
};
