import type { Rational } from "../../support/rational";
import { delayedInterest } from "./delayed-interest";
import { inDollars, nothing, refused, type Amount } from "./table";

/** How what is delayed is paid: when, and with what interest. */
export interface Terms {
  readonly end: number;
  readonly released: number;
  /** None where the published table ends before the date of termination. */
  readonly prime: Rational | undefined;
  readonly basis: number;
  readonly compounding: number;
}

/** One payment, as the agreement leaves it once 4(f) has been read. */
export interface Paid {
  readonly amount: Rational;
  readonly due: number;
  readonly isDelayed: boolean;
  readonly payableOn: number;
  readonly interestFrom: number;
  readonly interest: Amount;
}

/** Interest on a payment to the cent, by the oracle of DELAYED_INTEREST. */
export function interestOn(amount: Rational, from: number, to: number, terms: Terms): Amount {
  if (!terms.prime) return refused;
  const { basis, compounding } = terms;
  const rate = terms.prime.toNumber();
  const args = [inDollars(amount), from, to, rate, basis, compounding];
  return delayedInterest.amount(args)?.toCents() ?? refused;
}

/** A payment due on a day: delayed with interest where the delay reaches it, or else as it stands. */
export function paid(
  amount: Rational,
  due: number,
  canBeDelayed: boolean,
  terms: Terms,
  interestFrom = due,
): Paid {
  const isDelayed = canBeDelayed && due < terms.end;
  return {
    amount: amount.toCents(),
    due,
    isDelayed,
    payableOn: isDelayed ? terms.released : due,
    interestFrom,
    interest: isDelayed ? interestOn(amount, interestFrom, terms.released, terms) : nothing,
  };
}
