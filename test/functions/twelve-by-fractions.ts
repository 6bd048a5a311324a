import type { Person } from "../../bench/people";
import { Rational } from "../support/rational";
import { monthsLater } from "../support/serial-date";

const of = (figure: number | undefined) => Rational.of(figure!);

/** The 12 amounts of a row from the agreement's sums, in fractions; it shares no code with the product. */
export function twelveByFractions(row: Person): number[] {
  const [federal, state, local, employment, deductible] = row.slice(0, 5).map(of);
  const stateAndLocal = state!.plus(local!);
  const rate = federal!
    .plus(stateAndLocal)
    .plus(employment!)
    .minus(federal!.times(stateAndLocal).times(deductible!));
  const years = of(row[7]);
  const severance = of(row[5]).plus(of(row[6])).times(years).toCents();
  const share = of(row[8]).minus(of(row[9]));
  const health = (share.compare(0) < 0 ? Rational.of(0) : share).toCents();
  const healthTax = health.times(rate).toCents();
  const insurance = of(row[11]).times(years).toCents();
  const insuranceTax = insurance.times(rate).toCents();
  const others = of(row[12]).times(years).toCents();
  const othersTax = others.times(rate).toCents();
  const separation = row[13]!;
  const released = Math.min(monthsLater(separation, 6), row[14]!);
  const interest = severance
    .times(of(row[15]))
    .times(released - separation)
    .dividedBy(365)
    .toCents();
  const payments = [insurance, insuranceTax, others, othersTax, interest].reduce(
    (sum, each) => sum.plus(each),
    severance.plus(health.plus(healthTax).times(of(row[10]))),
  );
  const base = of(row[16]);
  const excess = payments.compare(base.times(3)) >= 0 ? payments.minus(base) : Rational.of(0);
  const left = Rational.of("0.8").minus(rate);
  const grossUp = excess.times(Rational.of("0.2")).dividedBy(left).toCents();
  return [
    rate,
    severance,
    health,
    healthTax,
    insurance,
    insuranceTax,
    others,
    othersTax,
    Rational.of(released),
    interest,
    payments,
    grossUp,
  ].map((amount) => amount.toNumber());
}
