import { clauses, explainName } from "../../agreement";
import type { Clause, FunctionDefinition } from "../../agreement/define-clause";
import { mentionsOurs, readCall } from "./read-call";
import { literalIn } from "./written-argument";

/** What a cell's formula asks: a call the pane can explain, or why there is none. */
export type Subject =
  | {
      readonly clause: Clause;
      readonly definition: FunctionDefinition;
      readonly args: readonly string[];
    }
  | { readonly words: string };

const NOTHING =
  "This cell holds no formula of Comp Clauses. Select one that does to see its working and the words it follows.";
const SEVERAL =
  "This formula holds more than a single call. Give the call a cell of its own to see its working.";

/** Takes a formula apart; a call that explains another is explained as that other one. */
export function subjectOf(formula: string): Subject {
  if (!mentionsOurs(formula)) return { words: NOTHING };
  const call = readCall(formula);
  if (!call) return { words: SEVERAL };
  const [about, ...rest] = call.args;
  const inner = call.name === explainName ? literalIn(about ?? "") : undefined;
  const name = typeof inner === "string" ? inner.toUpperCase() : call.name;
  for (const clause of clauses) {
    const definition = clause.functions.find((each) => each.name === name);
    if (definition) return { clause, definition, args: inner === undefined ? call.args : rest };
  }
  return { words: `${name} follows no one clause, so there is no working to show.` };
}
