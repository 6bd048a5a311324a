import type { Fact } from "../../quantities/fact";
import type { Literal } from "../../quantities/quantity";
import { dateCall, serialOf } from "./calendar-date";
import { decimalOf, fractionOfPercent, shifted } from "./figures";
import { parseReference, type Reference } from "./reference";

/** What stands in a field: nothing, a figure or word, a cell or range, or something the pane cannot read. */
export type Typed =
  | { readonly is: "blank" }
  | {
      readonly is: "literal";
      readonly value: Literal;
      /** As the formula writes it. */
      readonly text: string;
    }
  | { readonly is: "reference"; readonly reference: Reference }
  | { readonly is: "unclear"; readonly problem: string };

const literal = (value: Literal, text: string): Typed => ({ is: "literal", value, text });

export const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

const truth = (value: boolean): Typed => literal(value, value ? "TRUE" : "FALSE");

const number = (decimal: string): Typed => literal(Number(decimal), decimal);

/** Without its sign, a figure of at most 1 may be a fraction or a percentage. */
const isAmbiguous = (figure: number, { most }: Fact) =>
  figure > 0 && (figure < 1 || figure === most);

/** A rate is typed in percent: 35 or 35% is 0.35. 0.35 alone could be either and is asked back. */
function rate(fact: Fact, text: string): Typed | undefined {
  const signed = text.endsWith("%");
  const decimal = decimalOf(signed ? text.slice(0, -1) : text);
  if (decimal === undefined) return undefined;
  if (!signed && isAmbiguous(Number(decimal), fact)) {
    return {
      is: "unclear",
      problem: `${text} could mean ${shifted(decimal, 2)}% or ${decimal}%. Type it with its % sign.`,
    };
  }
  return number(fractionOfPercent(decimal));
}

function date(text: string): Typed | undefined {
  const serial = serialOf(text);
  if (serial !== undefined) return literal(serial, dateCall(serial));
  return /^\d+$/.test(text) ? number(text) : undefined;
}

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  false: false,
  no: false,
};

function ofKind(fact: Fact, text: string): Typed | undefined {
  switch (fact.kind) {
    case "rate":
      return rate(fact, text);
    case "date":
      return date(text);
    case "yesno": {
      const value = truths[text.toLowerCase()];
      return value === undefined ? undefined : truth(value);
    }
    case "text": {
      const word = /^"(.*)"$/.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
      return literal(word, quoted(word));
    }
    default: {
      const decimal = decimalOf(fact.kind === "money" ? text : text.replace("$", "?"));
      return decimal === undefined ? undefined : number(decimal);
    }
  }
}

const looksLikeExpression = (text: string) => /[(!:#{[]/.test(text);

/** Reads a field as typed. A word where a figure belongs stays a word: the function says what it needs. */
export function typedAs(fact: Fact, entry: string): Typed {
  const text = entry.trim().replace(/^=\s*/, "");
  if (text === "") return { is: "blank" };
  const reference = parseReference(text);
  if (reference) return { is: "reference", reference };
  const read = ofKind(fact, text);
  if (read) return read;
  if (looksLikeExpression(text)) {
    return {
      is: "unclear",
      problem: `${text} is more than the pane reads. Enter the value or one reference, such as Inputs!C6.`,
    };
  }
  return literal(text, quoted(text));
}
