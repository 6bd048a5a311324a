import { neededOf, type Fact } from "../quantities/fact";
import type { Kind } from "../quantities/quantity";
import { Refusal } from "../quantities/refusal";
import { valueOf, type Value } from "../quantities/value";
import { isCellError, plain } from "./cell-input";
import type { CellError } from "./grid";

/** Stops a row at an error that stood in one of its input cells. */
export class PassedThrough extends Error {
  constructor(readonly cell: CellError) {
    super(cell.error);
  }
}

const seenKind = (fact: Fact, cell: number | string | boolean): Kind => {
  if (typeof cell === "string") return "text";
  if (typeof cell === "boolean") return "yesno";
  return fact.kind === "yesno" || fact.kind === "text" ? "count" : fact.kind;
};

const isInBounds = (fact: Fact, figure: number): boolean => {
  if (!Number.isFinite(figure)) return false;
  if (fact.oneOf) return fact.oneOf.includes(figure);
  const { least = -Infinity, most = Infinity, below = Infinity } = fact;
  if (fact.whole && !Number.isInteger(figure)) return false;
  return figure >= least && figure <= most && figure < below;
};

const isNegativeAmount = ({ kind }: Fact, saw: unknown): boolean =>
  kind === "money" && typeof saw === "number" && saw < 0;

const chosenWord = ({ oneOf }: Fact, word: string): string | undefined => {
  const trimmed = word.trim();
  if (!oneOf) return trimmed || undefined;
  return oneOf.map(String).find((choice) => choice.toLowerCase() === trimmed.toLowerCase());
};

/** Reads one cell as a fact: its value, or `undefined` where an optional fact is blank. */
export function read(fact: Fact, cell: unknown, section: string): Value | undefined {
  const seen = plain(cell);
  if (isCellError(seen)) throw new PassedThrough(seen);
  const refuse = (saw?: number | string | boolean): never => {
    const needs = `${section} needs ${isNegativeAmount(fact, saw) ? "zero or more" : neededOf(fact)}.`;
    throw new Refusal({
      code: "#VALUE!",
      label: fact.label,
      needs,
      ...(saw === undefined ? {} : { saw: { kind: seenKind(fact, saw), value: saw } }),
    });
  };
  if (seen === null) return fact.optional ? undefined : refuse();
  switch (fact.kind) {
    case "yesno":
      return typeof seen === "boolean" ? seen : refuse(seen);
    case "text":
      return (typeof seen === "string" ? chosenWord(fact, seen) : undefined) ?? refuse(seen);
    default: {
      if (typeof seen !== "number") return refuse(seen);
      const figure = fact.kind === "date" ? Math.floor(seen) : seen + 0;
      return isInBounds(fact, figure) ? valueOf(fact.kind, figure) : refuse(seen);
    }
  }
}
