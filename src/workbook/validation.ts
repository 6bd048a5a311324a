import { neededOf, type Fact } from "../quantities/fact";
import type { Literal } from "../quantities/quantity";

/** What a host lets be typed into an input cell. */
export interface Validation {
  readonly rule:
    | { readonly kind: "list"; readonly choices: readonly Literal[] }
    | {
        readonly kind: "date" | "decimal" | "whole";
        readonly least: number;
        readonly most: number;
      };
  /** May the cell be left empty. */
  readonly optional: boolean;
  /** What it says to who types something else. */
  readonly message: string;
}

/** The next smaller figure worth typing below an exclusive bound. */
const BELOW = 0.000_001;

function ruleOf({ kind, oneOf, least = 0, most = 0, below, whole }: Fact): Validation["rule"] {
  if (kind === "yesno") return { kind: "list", choices: [true, false] };
  if (oneOf) return { kind: "list", choices: oneOf };
  const upTo = below === undefined ? most : below - BELOW;
  if (kind === "date") return { kind: "date", least, most };
  return { kind: whole ? "whole" : "decimal", least, most: upTo };
}

/** The validation of a fact's cell; a free text has none. */
export function validationOf(fact: Fact): Validation | undefined {
  if (fact.kind === "text" && !fact.oneOf) return undefined;
  return {
    rule: ruleOf(fact),
    optional: fact.optional,
    message: `${fact.label}: enter ${neededOf(fact)}.`,
  };
}
