import { referred, type Argument, type LookUp } from "../form/arguments";
import { serialOf } from "../form/calendar-date";
import { fractionOfPercent } from "../form/figures";
import { entryOf } from "../form/example";
import type { Form } from "../form/form";
import type { Field, Part } from "../form/parts";
import { areaOf, parseReference } from "../form/reference";

const NUMBER = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)$/i;

/** A literal of a formula: a figure, a percentage, TRUE, a quoted text, a DATE. */
export function literalIn(text: string): number | string | boolean | undefined {
  const number = NUMBER.exec(text);
  if (number) return Number(number[2] ? fractionOfPercent(number[1]!) : number[1]);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return serialOf(text);
}

/** An array constant of literals, row by row. */
function arrayIn(text: string): readonly (readonly unknown[])[] | undefined {
  const inside = /^\{(.*)\}$/.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const rows = inside.split(";").map((row) => row.split(",").map((cell) => literalIn(cell.trim())));
  return rows.flat().includes(undefined) ? undefined : rows;
}

/** An argument as a formula in a cell writes it, read on that cell's sheet. */
export function writtenArgument(
  field: Field,
  text: string,
  here: string,
  lookUp: LookUp,
): Argument {
  if (text === "") return { ...field, text, value: null };
  const literal = literalIn(text) ?? arrayIn(text);
  if (literal !== undefined) return { ...field, text, value: literal };
  const reference = parseReference(text);
  if (reference) return referred(field, text, areaOf(reference, here), lookUp);
  return {
    ...field,
    text,
    value: null,
    problem: `${text} is itself a formula. Put it in a cell of its own and refer to that cell.`,
  };
}

const isRows = (value: unknown): value is readonly (readonly unknown[])[] => Array.isArray(value);

/** The form that would write a call: references as they are, literals as the user would type them. */
export function formOfCall(parts: readonly Part[], args: readonly Argument[]): Form {
  const entries = args.map(({ name, fact, text, value, area }) => {
    const isTyped = !area && isRows(value);
    if (isTyped) return [name, value.flat().map((cell) => entryOf(fact, cell))] as const;
    return [name, area ? text : entryOf(fact, value)] as const;
  });
  return withBlankColumns(parts, Object.fromEntries(entries));
}

/** In a list typed row by row, a blank column is a column of blank rows. */
function withBlankColumns(parts: readonly Part[], form: Form): Form {
  const blanks = parts.flatMap((part) => {
    if (part.is !== "list") return [];
    const isTyped = part.columns.some(({ name }) => Array.isArray(form[name]));
    return isTyped ? part.columns.filter(({ name }) => form[name] === "") : [];
  });
  return { ...form, ...Object.fromEntries(blanks.map(({ name }) => [name, []])) };
}
