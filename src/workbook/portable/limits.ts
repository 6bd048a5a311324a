import { tokensOf } from "./tokens";

/** Why a call stays as it is, in words. */
export class Unportable extends Error {}

/** What one cell takes: characters, calls within calls, arguments of a call. */
const LONGEST_FORMULA = 8192;
const DEEPEST = 64;
const MOST_ARGUMENTS = 253;

/** Whether Excel takes a formula into one cell. */
export function fits(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return false;
  const commas: number[] = [];
  for (const { kind, text } of tokensOf(formula)) {
    if (kind !== "sign") continue;
    if (text === "(" || text === "{") {
      if (commas.push(0) > DEEPEST) return false;
    } else if (text === ")" || text === "}") commas.pop();
    else if (text === "," && commas.length > 0) {
      commas[commas.length - 1]! += 1;
      if (commas.at(-1)! >= MOST_ARGUMENTS) return false;
    }
  }
  return true;
}

/** A formula a cell takes; throws where it does not. */
export function fitting(formula: string): string {
  if (fits(formula)) return formula;
  throw new Unportable("Its native formula would be longer than a cell takes.");
}
