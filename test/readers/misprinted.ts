import type { Explanation } from "../../src/functions/explain";
import { recompute } from "../support/arithmetic-text";

const nearly = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-14 * Math.abs(b);

/** The worked steps whose printed words do not come to the amount beside them. */
export const misprinted = ({ steps }: Explanation): readonly string[] =>
  steps
    .filter(({ origin }) => origin === "worked")
    .flatMap(({ title, working, amount }) => {
      const { value, isApproximate } = recompute(working);
      const agrees = value === amount || (isApproximate && nearly(value, amount));
      return agrees ? [] : [`${title}: ${working} is ${value}, not ${amount}`];
    });
