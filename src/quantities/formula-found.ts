import type { Evaluation } from "./exact";
import { figure } from "./formula-text";
import type { Authority, Making, Quantity } from "./quantity";
import { Refusal } from "./refusal";

type Found = Making & { readonly how: "found" };

/** What a table holds for the keys as they stand; nothing where it holds no figure for them. */
export function figureNow(quantity: Quantity, evaluation: Evaluation): string | undefined {
  try {
    return figure(evaluation.value(quantity));
  } catch (problem) {
    if (problem instanceof Refusal) return undefined;
    throw problem;
  }
}

/** The conditions under which a figure found for the keys as they stand is good, each key as written. */
export function conditionsOf(
  made: Found,
  evaluation: Evaluation,
  written: (key: Quantity) => string,
): readonly string[] {
  const { from, to = made.table.knownThrough } = evaluation.finding(made)!;
  const [first, ...others] = made.keys;
  const key = written(first!);
  return [
    ...(from === undefined
      ? [`${key}=${figure(evaluation.value(first!))}`]
      : [`${key}>=${from}`, `${key}<=${to}`]),
    ...others.map((other) => `${written(other)}=${figure(evaluation.value(other))}`),
  ];
}

/** Where a figure comes from and whether that is verified; told once the figure has been valued. */
export function sourceOf(made: Found, evaluation: Evaluation): Authority {
  const finding = evaluation.finding(made);
  const isVerified = finding?.verified ?? false;
  return { section: `${finding?.source ?? made.table.name}${isVerified ? "" : " (unverified)"}` };
}
