import type { Answer } from "../support/formula-row";
import { HAIR, Rational } from "../support/rational";
import type { NativeRow } from "./native-rows";
import { isShowable, type Oracle } from "./oracles/oracle";

/**
 * How an engine's answer compares with the exact amount. `hair`: the amount lies within 5e-8 below a
 * half-cent, which doubles cannot tell from one, and the answer is the cent above. `dust`: the figures
 * lose more than that in doubles, and the answer is right for an amount no further off than they lose.
 * `past`: a day of the calendar's last year leads past its end, where a call is refused and a program
 * counts on to a number that none shows as a date.
 */
export type Verdict = "right" | "hair" | "dust" | "past" | "wrong";

const LAST_YEAR = 2_958_465 - 365;

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

/** What stands where a call is refused: an error, but for days past the calendar. */
function refusedVerdict({ args }: NativeRow, answer: Answer | undefined): Verdict {
  if (isError(answer)) return "right";
  return args
    .flat()
    .some((each) => typeof each === "number" && each >= LAST_YEAR && each < 2_958_466)
    ? "past"
    : "wrong";
}

/** Judges the formula as it stands, its roundings included. */
export function verdict(oracle: Oracle, row: NativeRow, answer: Answer | undefined): Verdict {
  const { amount, expected } = row;
  if (amount === undefined || !isShowable(expected)) return refusedVerdict(row, answer);
  if (answer === expected) return "right";
  if (isError(answer) && overflows(oracle, row)) return "dust";
  const dust = dustOf(oracle, row);
  if (!oracle.isPayment) {
    if (isWithin(answer, amount, Math.max(dust, 1e-15))) return "right";
    const hairs = (oracle.parts?.(row.args) ?? []).filter(
      (part) => part.isHairBelowHalfCent,
    ).length;
    return hairs > 0 && isWithin(answer, amount, dust + hairs / 100) ? "hair" : "wrong";
  }
  if (dust > HAIR) return isWithin(answer, amount, 0.005 + dust) ? "dust" : "wrong";
  const isBelowHalf = amount.fromHalfCent().compare(0) < 0;
  return isBelowHalf && isWithin(answer, amount, 0.005 + HAIR) ? "hair" : "wrong";
}

/** The amount with none of its payments rounded. */
const beforeRounding = (oracle: Oracle, { args, amount }: NativeRow): Rational =>
  (oracle.parts?.(args) ?? []).reduce(
    (sum, part) => sum.plus(part).minus(part.toCents()),
    amount ?? Rational.of(0),
  );

/** Judges the formula with its roundings taken off. */
export function verdictUnrounded(
  oracle: Oracle,
  row: NativeRow,
  answer: Answer | undefined,
): Verdict {
  const { amount, expected } = row;
  if (amount === undefined || !isShowable(expected)) return refusedVerdict(row, answer);
  if (answer === expected) return "right";
  if (isError(answer) && overflows(oracle, row)) return "dust";
  const exact = beforeRounding(oracle, row);
  return isWithin(answer, exact, Math.max(1e-9, dustOf(oracle, row))) ? "right" : "wrong";
}
