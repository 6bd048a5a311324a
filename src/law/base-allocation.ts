import { minus, ratio, times } from "../quantities/arithmetic";
import { either, moreThan } from "../quantities/conditions";
import { none } from "../quantities/constants";
import type { Money } from "../quantities/quantity";
import { line } from "../quantities/steps";

/** What all the parachute payments share: the base amount set against them and their present value. */
export interface Shared {
  /** The base amount, or what was earned before the change if that is more. */
  readonly offset: Money;
  readonly presentValue: Money;
  /** The excess of all of them together. */
  readonly excess: Money;
}

/**
 * The part of the base amount that belongs to one payment: in the ratio of its present value to that
 * of all of them. Not rounded, so that the parts make the whole; nothing where there is no excess.
 */
export const allocatedBase = (present: Money, { offset, presentValue, excess }: Shared): Money =>
  line(
    "Base amount allocated to the payment",
    either(moreThan(excess, none), times(offset, ratio(present, presentValue)), none),
    "IRC 280G(b)(3)(B)",
  );

/** What one payment exceeds its part of the base amount by; nothing where there is no excess. */
export const allocatedExcess = (payment: Money, present: Money, shared: Shared): Money =>
  line(
    "Excess of the payment over the base amount allocated to it",
    either(moreThan(shared.excess, none), minus(payment, allocatedBase(present, shared)), none),
    "IRC 280G(b)(1)",
  );
