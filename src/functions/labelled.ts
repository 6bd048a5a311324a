import type { TableFunction } from "../agreement/define-clause";
import type { Known } from "../quantities/exact";
import type { Fact, ListFact } from "../quantities/fact";
import { Refusal } from "../quantities/refusal";
import type { Value } from "../quantities/value";
import { isCellError, plain, type Matrix } from "./cell-input";
import { PassedThrough, read } from "./reading";

/** A label as it is matched: trimmed, whatever its case. */
export const bareLabel = (label: string) => label.trim().toLowerCase();

export const isSingle = (fact: Fact | ListFact): fact is Fact => "kind" in fact;

export const refusal = (label: string, needs: string, saw?: string) =>
  new Refusal({
    code: "#VALUE!",
    label,
    needs,
    ...(saw === undefined ? {} : { saw: { kind: "words", value: saw } as const }),
  });

/** Reads facts from a range of labels and values; unknown, repeated and missing labels are refused by name. */
export function labelledFacts(
  definition: Pick<TableFunction, "facts">,
  cells: Matrix,
  section: string,
): Known {
  const wanted = new Map(
    Object.values(definition.facts)
      .filter(isSingle)
      .map((fact) => [bareLabel(fact.label), fact]),
  );
  const facts = new Map<Fact, Value>();
  const seen = new Set<Fact>();
  for (const row of cells) {
    const label = plain(row[0]);
    if (isCellError(label)) throw new PassedThrough(label);
    if (label === null && plain(row[1]) === null) continue;
    const fact = wanted.get(bareLabel(String(label ?? "")));
    if (!fact) throw unknownLabel(label, row.length);
    if (seen.has(fact)) throw refusal(fact.label, "It stands in the facts once only.", "repeated");
    seen.add(fact);
    const value = read(fact, row[1], section);
    if (value !== undefined) facts.set(fact, value);
  }
  const missing = [...wanted.values()].find((fact) => !fact.optional && !seen.has(fact));
  if (missing) throw refusal(missing.label, `${section} needs it among the facts.`, "missing");
  return { facts, lists: new Map() };
}

export const unknownLabel = (label: unknown, columns: number): Refusal => {
  if (columns < 2) {
    return refusal(
      "Facts",
      "They need two columns, label and value.",
      `a range of ${columns} column`,
    );
  }
  if (label === null)
    return refusal("Facts", "Every value needs its label beside it.", "a value without a label");
  return refusal(
    `The label “${String(label).slice(0, 60)}”`,
    "It is none of the labels PACKAGE takes.",
    "unknown",
  );
};
