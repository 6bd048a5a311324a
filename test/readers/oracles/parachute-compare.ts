import { Rational } from "../../support/rational";
import { figure, type Argument } from "./oracle";
import { excessParachute, parachuteCutback, parachuteGrossUp } from "./parachute";
import {
  nothing,
  refused,
  shownCents,
  worked,
  type Amount,
  type Shown,
  type TableOracle,
} from "./table";

const fifth = Rational.of("0.2");

interface Outcome {
  readonly cells: readonly Shown[];
  readonly net: Amount;
}

/** One way to settle: what is paid, every tax on it to the cent, and what is left. */
function outcome(
  gross: Amount,
  excess: Amount,
  grossUp: Amount,
  rate: Rational,
  corporate: Rational,
): Outcome {
  const part = (of: Amount, share: Rational): Amount =>
    worked([of], (all) => all!.times(share).toCents());
  const tax = part(gross, rate);
  const excise = part(excess, fifth);
  const net = worked([gross, tax, excise], (all, income, extra) =>
    all!.minus(income!).minus(extra!),
  );
  const cells: readonly Amount[] = [
    gross,
    tax,
    excise,
    net,
    gross,
    part(excess, corporate),
    grossUp,
  ];
  return { cells: cells.map(shownCents), net };
}

/** The payment beyond which paying in full nets more than three base amounts less $1. */
function breakEven(base: Rational, rate: Rational): Amount {
  const left = Rational.of("0.8").minus(rate);
  if (left.compare(0) <= 0) return refused;
  const kept = base.times(3).minus(1).times(Rational.of(1).minus(rate)).minus(base.times(fifth));
  return kept.compare(0) > 0 ? kept.dividedBy(left) : nothing;
}

export const parachuteCompare: TableOracle = {
  name: "PARACHUTE_COMPARE",
  rows: (args) => {
    const [payments, base, combined, corporate, presentValue] = args as readonly Argument[];
    const tested = [payments!, base!, presentValue ?? null];
    const excess = excessParachute.amount(tested);
    if (excess === undefined) return refused;
    const [rate, deduction] = [figure(combined), figure(corporate, 0.21)];
    const paid = figure(payments);
    const grossUp: Amount =
      parachuteGrossUp.amount([payments!, base!, combined!, presentValue ?? null])?.toCents() ??
      refused;
    const add = (amount: Rational): Amount => worked([grossUp], (more) => amount.plus(more!));
    const full = outcome(paid, excess, nothing, rate, deduction);
    const cutback = parachuteCutback.amount(tested)!.toCents();
    const cut = outcome(cutback, nothing, nothing, rate, deduction);
    const grossed = outcome(add(paid), add(excess), grossUp, rate, deduction);
    const isCutBetter = (cut.net as Rational).compare(full.net as Rational) >= 0;
    return [
      ["Paid in full", ...full.cells],
      ["Cut back", ...cut.cells],
      isCutBetter
        ? ["Better of the two: cut back", ...cut.cells]
        : ["Better of the two: paid in full", ...full.cells],
      ["Full gross-up", ...grossed.cells],
      ["Break-even payment", shownCents(breakEven(figure(base), rate)), "", "", "", "", "", ""],
    ];
  },
  /** Both net 67,764.12, which doubles find to differ: 4,625,163.49 − 3,653,879.16 − 903,520.21 and 322,686.29 − 254,922.17. */
  also: [[4_625_163.49, 107_562.43, 0.79, 0.35, null]],
  drawn: (random) => {
    const base = random.decimal(0, 500_000, 2);
    const least = Math.round(base * 300) / 100;
    const rate = random.chance(0.15)
      ? random.pick([0.79, 0.8, 0.81, 0.4])
      : random.decimal(0, 0.6, random.pick([2, 4]));
    // The payment at which both net the same, and a cent about it.
    const even = (least - 1) * (1 - rate) - 0.2 * base;
    const tie = rate < 0.8 ? Math.max(0, Math.round((even / (0.8 - rate)) * 100) / 100) : least;
    const payments = Math.max(
      0,
      random.pick([
        least,
        (Math.round(least * 100) - 1) / 100,
        (Math.round(least * 100) + 1) / 100,
        Math.min(tie, 5_000_000),
        random.decimal(0, 3_000_000, 2),
        random.decimal(Math.ceil(least), Math.ceil(least) * 2 + 1, 2),
      ]),
    );
    const value = random.chance(0.1)
      ? payments + 0.01
      : random.pick([payments, Math.min(least, payments), random.decimal(0, payments, 2)]);
    return [
      payments,
      base,
      rate,
      random.pick([null, 0.21, 0.35, 0]),
      random.chance(0.5) ? null : Math.round(value * 100) / 100,
    ];
  },
};
