import { NAMESPACE } from "../form/formula-text";

/** A formula that is one call of ours: the function's name and its arguments as written. */
export interface WrittenCall {
  readonly name: string;
  readonly args: readonly string[];
}

const opening = new RegExp(`^\\s*=\\s*${NAMESPACE.replace(".", "\\.")}([A-Z0-9_]+)\\s*\\(`, "i");
const OPENS = "({";
const CLOSES = ")}";

/** Cuts the text inside a call's brackets at its own commas; nothing where more follows the call. */
function argumentsIn(text: string): readonly string[] | undefined {
  const args: string[] = [];
  let depth = 0;
  let quote = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quote) {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (depth === 0 && (sign === "," || sign === ")")) {
      args.push(text.slice(from, at).trim());
      from = at + 1;
      if (sign === ")") return text.slice(from).trim() === "" ? args : undefined;
    } else if (OPENS.includes(sign)) depth += 1;
    else if (CLOSES.includes(sign)) depth -= 1;
  }
  return undefined;
}

/** Reads `=COMP.NAME(…)` where nothing else is in the formula. */
export function readCall(formula: string): WrittenCall | undefined {
  const match = opening.exec(formula);
  if (!match) return undefined;
  const args = argumentsIn(formula.slice(match[0].length));
  return args && { name: match[1]!.toUpperCase(), args };
}

/** Whether a formula calls any function of ours, alone or among other things. */
export const mentionsOurs = (formula: string): boolean =>
  formula.startsWith("=") && formula.toUpperCase().includes(NAMESPACE);
