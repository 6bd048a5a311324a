import type { Answer } from "../support/formula-row";
import type { Rational } from "../support/rational";
import type { NativeRow } from "./native-rows";
import type { Oracle } from "./oracles/oracle";

/**
 * How an engine's answer compares with the exact amount. `hair`: the amount lies within 5e-8 below a
 * half-cent, which doubles cannot tell from one, and the answer is the cent above. `dust`: the figures
 * lose more than that in doubles, and the answer is right for an amount no further off than they lose.
 */
export type Verdict = "right" | "hair" | "dust" | "wrong";

export const HAIR = 5e-8;

/** How far doubles may carry the formula from the exact amount: four units in the last place, magnified. */
export function dustOf(oracle: Oracle, { args, amount }: NativeRow): number {
  const size = Math.abs(amount?.toNumber() ?? 0);
  return size === 0 ? 0 : size * 2 ** -50 * Math.max(1, oracle.magnification?.(args) ?? 1);
}

const isWithin = (answer: Answer | undefined, amount: Rational, distance: number): boolean =>
  typeof answer === "number" &&
  Number.isFinite(answer) &&
  amount.minus(answer).absolute().compare(distance) <= 0;

const isError = (answer: Answer | undefined) => typeof answer === "object";

/** Whether doubles cannot hold some figure on the way, though the amount itself may be small. */
const overflows = (oracle: Oracle, { args }: NativeRow): boolean =>
  !Number.isFinite(oracle.magnification?.(args) ?? 1);

/** Judges the formula as it stands, its rounding included. */
export function verdict(oracle: Oracle, row: NativeRow, answer: Answer | undefined): Verdict {
  const { amount, expected } = row;
  if (amount === undefined || !Number.isFinite(expected))
    return isError(answer) ? "right" : "wrong";
  if (answer === expected) return "right";
  if (isError(answer) && overflows(oracle, row)) return "dust";
  const dust = dustOf(oracle, row);
  if (!oracle.isPayment) return isWithin(answer, amount, Math.max(dust, 1e-15)) ? "right" : "wrong";
  if (dust > HAIR) return isWithin(answer, amount, 0.005 + dust) ? "dust" : "wrong";
  const isBelowHalf = amount.fromHalfCent().compare(0) < 0;
  return isBelowHalf && isWithin(answer, amount, 0.005 + HAIR) ? "hair" : "wrong";
}

/** Judges the formula with its rounding taken off. */
export function verdictUnrounded(
  oracle: Oracle,
  row: NativeRow,
  answer: Answer | undefined,
): Verdict {
  const { amount, expected } = row;
  if (amount === undefined || !Number.isFinite(expected))
    return isError(answer) ? "right" : "wrong";
  if (isError(answer) && overflows(oracle, row)) return "dust";
  return isWithin(answer, amount, Math.max(1e-9, dustOf(oracle, row))) ? "right" : "wrong";
}
