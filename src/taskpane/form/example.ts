import type { Example } from "../../agreement/define-clause";
import { dateText } from "../../quantities/calendar";
import type { Fact } from "../../quantities/fact";
import { percentOfFraction } from "./figures";
import type { Form } from "./form";
import type { Field, Part } from "./parts";

const grouped = (figure: number) =>
  figure.toLocaleString("en-US", { maximumFractionDigits: 20, useGrouping: true });

/** A rate in percent, with its sign where 1 or less could be taken for a fraction. */
const percentEntry = (fraction: number): string =>
  percentOfFraction(fraction) + (fraction > 0 && fraction <= 0.01 ? "%" : "");

/** A value as the user would have typed it. */
export function entryOf(fact: Fact, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  if (fact.kind === "rate") return percentEntry(value);
  if (fact.kind === "date") return dateText(value);
  return fact.kind === "money" ? grouped(value) : String(value);
}

const column = ({ fact }: Field, value: unknown): readonly string[] =>
  (Array.isArray(value) ? value.flat() : [value]).map((cell) => entryOf(fact, cell));

/** Whether the form can show a worked case: it has no field for a range of labels and values. */
export const fits = (parts: readonly Part[], { call: [, ...args] }: Example): boolean => {
  const fields = parts.flatMap((part) =>
    part.is === "list" ? part.columns.map(() => true) : [false],
  );
  return args.every((value, at) => !Array.isArray(value) || fields[at] === true);
};

/** The form as a worked case fills it. */
export function formOfExample(parts: readonly Part[], { call: [, ...args] }: Example): Form {
  const entries: [string, string | readonly string[]][] = [];
  let at = 0;
  for (const part of parts) {
    if (part.is === "list") {
      for (const field of part.columns) entries.push([field.name, column(field, args[at++])]);
    } else {
      entries.push([part.name, entryOf(part.fact, args[at++])]);
    }
  }
  return Object.fromEntries(entries);
}
