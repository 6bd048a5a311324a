import { Rational } from "../../support/rational";
import type { Package } from "./package";
import { interestOn, type Paid } from "./payable";
import { presentValue280G } from "./present-value";
import { inDollars, nothing, refused, sum, worked, type Amount } from "./table";

export interface SectionEight {
  readonly payments: Amount;
  readonly presentValue: Amount;
  readonly threshold: Rational;
  readonly excess: Amount;
  readonly grossUp: Amount;
  readonly due: number;
  readonly payableOn: number;
  readonly interest: Amount;
  readonly proof: Amount;
}

const fifth = Rational.of("0.2");

/** What is left of the base amount and the excess once earlier services are paid for, base first. */
const lessEarlierServices = (paid: Rational, base: Rational, earlier: Rational): Rational => {
  const left = paid.minus(earlier.compare(base) > 0 ? earlier : base);
  return left.compare(0) > 0 ? left : nothing;
};

/** Section 8 on all a package pays; undefined where its facts were not entered. */
export function sectionEight(whole: Package): SectionEight | undefined {
  const { facts, terms } = whole;
  const { change, base, rate, afr } = facts;
  if (change === undefined || !base || !rate) return undefined;
  const everything = [
    ...whole.lumps,
    ...whole.months.flatMap(({ payment, grossUp }) => [payment, grossUp]),
  ];
  const counted = ({ amount, interest }: Paid): Amount =>
    facts.doesInterestCount ? sum([amount, interest]) : amount;
  const valued = (each: Paid): Amount =>
    worked([counted(each)], (amount) =>
      afr
        ? (presentValue280G
            .amount([inDollars(amount!), each.payableOn, change, afr.toNumber()])
            ?.toCents() ?? refused)
        : amount!,
    );
  const { laterServices, otherPayments } = facts;
  const all = sum([...everything.map(counted), otherPayments]);
  const payments = worked([all], (paid) =>
    paid!.compare(laterServices) < 0 ? refused : paid!.minus(laterServices),
  );
  const presentValue = worked(
    [all, sum([...everything.map(valued), otherPayments]), payments],
    (paid, value) => {
      const left = paid!.minus(laterServices);
      if (!afr || laterServices.compare(0) === 0) return value!.minus(laterServices);
      const worth = value!.minus(value!.times(laterServices).dividedBy(paid!).toCents());
      return worth.compare(left) > 0 ? left : worth; // Part of a cent is worth no more than itself.
    },
  );
  const threshold = base.times(3);
  const excess = worked([payments, presentValue], (paid, value) =>
    value!.compare(threshold) >= 0
      ? lessEarlierServices(paid!, base, facts.earlierServices)
      : nothing,
  );
  const left = Rational.of("0.8").minus(rate);
  const grossUp = worked([excess], (over) => {
    if (over!.equals(0)) return nothing;
    return left.compare(0) > 0 ? over!.times(fifth).dividedBy(left).toCents() : refused;
  });
  const due = Math.max(change, facts.termination) + 10 + 10;
  const isDelayed = facts.isSpecified && facts.isGrossUpDelayed && due < terms.end;
  return {
    payments,
    presentValue,
    threshold,
    excess,
    grossUp,
    due,
    payableOn: isDelayed ? terms.released : due,
    interest: isDelayed
      ? worked([grossUp], (amount) => interestOn(amount!, due, terms.released, terms))
      : nothing,
    proof: worked([excess, grossUp], (over, amount) =>
      amount!.minus(amount!.times(rate)).minus(over!.plus(amount!).times(fifth)).toCents(),
    ),
  };
}
