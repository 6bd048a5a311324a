import type { Fact } from "../../quantities/fact";
import { formatOfKind } from "../model";
import { validationOf } from "../validation";
import type { DraftCell } from "./draft";

/** The cell an input is typed into. */
export function input(fact: Fact, content: string | number | boolean, isLabel = false): DraftCell {
  const validation = validationOf(fact);
  const numberFormat = formatOfKind[fact.kind];
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
