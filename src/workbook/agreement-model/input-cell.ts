import type { Fact } from "../../quantities/fact";
import { numberFormats } from "../model";
import { validationOf } from "../validation";
import type { DraftCell } from "./draft";

/** How a fact of each kind is shown. */
export const formats: Readonly<Record<string, string>> = {
  money: numberFormats.amount,
  rate: numberFormats.rate,
  date: numberFormats.date,
  count: numberFormats.count,
};

/** The cell an input is typed into. */
export function input(fact: Fact, content: string | number | boolean, isLabel = false): DraftCell {
  const validation = validationOf(fact);
  const numberFormat = formats[fact.kind];
  return {
    content,
    style: isLabel ? "inputText" : "input",
    ...(numberFormat ? { numberFormat } : {}),
    ...(validation ? { validation } : {}),
  };
}

/** A label as a defined name: words joined, a digit never first. */
export const nameOf = (label: string): string =>
  label
    .replace(/%/g, " percent")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^(?=\d)/, "_")
    .replace(/_$/, "");
