import type { ModelRow } from "../model";
import type { Validation } from "../validation";
import { spanText, type Place, type Span } from "./addresses";
import { childNamed, element, escaped, isOn, type Element } from "./xml";

const LONGEST_MESSAGE = 250;

const ruleXml = ({ rule }: Validation): { readonly attributes: object; readonly xml: string } => {
  if (rule.kind === "list") {
    const choices = rule.choices.map((each) =>
      String(typeof each === "boolean" ? String(each).toUpperCase() : each),
    );
    return {
      attributes: { type: "list" },
      xml: element("formula1", {}, escaped(`"${choices.join(",")}"`)),
    };
  }
  return {
    attributes: { type: rule.kind, operator: "between" },
    xml: element("formula1", {}, String(rule.least)) + element("formula2", {}, String(rule.most)),
  };
};

function validationXml(validation: Validation, spans: readonly Span[]): string {
  const { attributes, xml } = ruleXml(validation);
  return element(
    "dataValidation",
    {
      ...attributes,
      allowBlank: validation.optional ? 1 : undefined,
      showErrorMessage: 1,
      errorTitle: "Not taken",
      error: validation.message.slice(0, LONGEST_MESSAGE),
      sqref: spans.map(spanText).join(" "),
    },
    xml,
  );
}

/** Cells that let the same be typed, column by column. */
class Alike {
  readonly spans: Span[] = [];
  /** Where the last span of each column is. */
  private readonly last = new Map<number, number>();

  constructor(readonly validation: Validation) {}

  add(place: Place): void {
    const at = this.last.get(place.column);
    const above = at === undefined ? undefined : this.spans[at];
    if (at !== undefined && above?.to.row === place.row - 1) {
      this.spans[at] = { from: above.from, to: place };
    } else {
      this.last.set(place.column, this.spans.length);
      this.spans.push({ from: place, to: place });
    }
  }
}

/** What may be typed into which cells: one element for all cells that let the same be typed. */
export function validationsXml(rows: readonly ModelRow[]): string {
  const alike = new Map<string, Alike>();
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.validation) return;
      const key = JSON.stringify(cell.validation);
      const found = alike.get(key) ?? new Alike(cell.validation);
      alike.set(key, found);
      found.add({ row, column });
    }),
  );
  const written = [...alike.values()].map((each) => validationXml(each.validation, each.spans));
  return written.length === 0
    ? ""
    : element("dataValidations", { count: written.length }, written.join(""));
}

const unquoted = (text: string) => text.replace(/^"|"$/g, "");

const choiceOf = (text: string): string | number | boolean => {
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
};

/** A bound that is a figure; one that is a formula we do not hold. */
const bound = (text: string): number => (text.trim() === "" ? NaN : Number(text));

/** What a file lets be typed, if a model can hold it: a list of its own, or figures between two that are given. */
export function validationOf(found: Element): Validation | undefined {
  const { type, operator = "between", allowBlank, error = "" } = found.attributes;
  const { showErrorMessage, errorStyle = "stop" } = found.attributes;
  if (!isOn(showErrorMessage) || errorStyle !== "stop") return undefined;
  const [first = "", second = ""] = ["formula1", "formula2"].map(
    (name) => childNamed(found, name)?.text,
  );
  const beside = { optional: isOn(allowBlank), message: error };
  if (type === "list" && first.startsWith('"')) {
    const choices = unquoted(first).split(",").map(choiceOf);
    return { ...beside, rule: { kind: "list", choices } };
  }
  const kind = (["date", "decimal", "whole"] as const).find((each) => each === type);
  const [least, most] = [bound(first), bound(operator === "equal" ? first : second)];
  if (!kind || !/^(?:between|equal)$/.test(operator)) return undefined;
  if (!Number.isFinite(least) || !Number.isFinite(most)) return undefined;
  return { ...beside, rule: { kind, least, most } };
}
