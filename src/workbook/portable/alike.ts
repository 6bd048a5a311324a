import type { CellContent } from "../port";
import { tokensOf, type Token } from "./tokens";

const NEAR = 1e-6;

/** Whether two values show the same cent. */
export const isAlike = (a: CellContent, b: CellContent): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= NEAR : a === b;

const sheetUnquoted = (reference: string): string => reference.replace(/^'(.*)'!/, "$1!");

/** A formula however it is spaced, whatever the case of its names, its sheets quoted or not. */
const bare = (formula: string, written = sheetUnquoted): string =>
  tokensOf(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }: Token) => {
      if (kind === "text") return text;
      return (kind === "reference" ? written(text) : text).toUpperCase();
    })
    .join("");

/** Whether a cell holds what was left there, as Excel may have rewritten it. */
export const isAsLeft = (now: CellContent, then: CellContent): boolean =>
  isAlike(now, then) ||
  (typeof now === "string" && typeof then === "string" && bare(now) === bare(then));

/** Whether two formulas are one, but for the cells they refer to. */
export const isMoved = (now: CellContent, then: CellContent): boolean =>
  [now, then].every((each) => String(each).startsWith("=")) &&
  bare(String(now), () => "A1") === bare(String(then), () => "A1");
