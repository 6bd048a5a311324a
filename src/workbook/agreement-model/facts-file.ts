import { bareLabel, refusal } from "../../functions/labelled";
import { read } from "../../functions/reading";
import { partsOf, serialDate } from "../../quantities/calendar";
import type { Fact } from "../../quantities/fact";
import type { Literal } from "../../quantities/quantity";
import { literalOf } from "../../quantities/value";
import {
  insteadOf,
  modelFacts,
  neededInRows,
  packageFacts,
  tablesOfLists,
  type ModelFact,
} from "./facts";
import { packageLabel } from "./package-labels";

/** The facts of one model, read and checked: dates as serial numbers, blanks left out. */
export interface Facts {
  /** By label; nothing where it was left blank. */
  one(label: string): Literal | undefined;
  /** By label; empty where it was left out. `null` is a blank entry. */
  list(label: string): readonly (Literal | null)[];
}

const SECTION = "The model";
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const needsDate = "A facts file needs a day of the calendar as text, such as “2026-06-30”.";

/** A date as a facts file writes it, as a serial number. */
function serial(label: string, value: unknown): number {
  const [, year, month, day] = (typeof value === "string" && ISO_DATE.exec(value)) || [];
  if (!year) throw refusal(label, needsDate, shownOf(value));
  const found = serialDate(Number(year), Number(month), Number(day));
  const parts = partsOf(found);
  if ([parts.year, parts.month, parts.day].join() !== [year, month, day].map(Number).join()) {
    throw refusal(label, needsDate, `“${String(value)}”`);
  }
  return found;
}

const shownOf = (value: unknown): string =>
  typeof value === "string" ? `the text “${value.slice(0, 60)}”` : JSON.stringify(value);

const isBlank = (value: unknown): value is null | undefined | "" =>
  value === null || value === undefined || value === "";

function entry(fact: Fact, value: unknown): Literal | null {
  if (isBlank(value)) {
    read(fact, null, SECTION);
    return null;
  }
  if (typeof value === "object") throw refusal(fact.label, "It needs one value.", shownOf(value));
  const found = read(fact, fact.kind === "date" ? serial(fact.label, value) : value, SECTION);
  return found === undefined ? null : literalOf(found);
}

function entries({ fact, isList }: ModelFact, value: unknown): readonly (Literal | null)[] {
  const { label } = fact;
  if (isList && isBlank(value)) return [];
  if (isList && !Array.isArray(value)) {
    throw refusal(label, "It needs a list in brackets, such as [1, 2].", shownOf(value));
  }
  return isList ? (value as unknown[]).map((each) => entry(fact, each)) : [entry(fact, value)];
}

const byBareLabel = new Map([...modelFacts].map(([label, each]) => [bareLabel(label), each]));

/**
 * Reads the facts of a model: an object of labels and values. Refuses, naming the label, an unknown or
 * repeated one, a value of the wrong kind or out of bounds, lists of unequal length, a row without the
 * entry it is about, a figure given twice, and the absence of one that PACKAGE cannot do without.
 */
export function readFactsFile(content: unknown): Facts {
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    throw refusal(
      "A facts file",
      "It needs to be one object of labels and values.",
      "something else",
    );
  }
  const held = new Map<string, readonly (Literal | null)[]>();
  for (const [label, value] of Object.entries(content)) {
    const known = byBareLabel.get(bareLabel(label));
    if (!known) throw refusal(`The label “${label}”`, unknownNeeds, "unknown");
    if (held.has(known.fact.label)) {
      throw refusal(known.fact.label, "It stands in the facts once only.", "repeated");
    }
    held.set(known.fact.label, entries(known, value));
  }
  const facts: Facts = {
    one: (label) => held.get(label)?.[0] ?? undefined,
    list: (label) => held.get(label) ?? [],
  };
  mustBeGivenOnce(facts);
  for (const labels of tablesOfLists) {
    mustBeAsLong(facts, labels);
    mustHaveRowsNeeded(facts, labels);
  }
  mustHaveAll(facts);
  for (const label of costs) if (!isEntered(facts, label)) held.set(label, [0]);
  return facts;
}

/** What PACKAGE takes for none where it is left blank; the clauses' own functions ask for a figure. */
const costs = [packageLabel.insurance, packageLabel.otherBenefits];

/** Whether a figure is given, by itself or by what it is made of. */
const isEntered = (facts: Facts, label: string) =>
  [label, ...(insteadOf[label] ?? [])].some((each) => isGiven(facts, each));

const unknownNeeds = `A facts file takes: ${[...modelFacts.keys()].join("; ")}.`;

const isGiven = (facts: Facts, label: string) => facts.list(label).some((each) => each !== null);

function mustBeGivenOnce(facts: Facts): void {
  for (const [label, sources] of Object.entries(insteadOf)) {
    const [source] = sources;
    if (isGiven(facts, label) && sources.some((each) => isGiven(facts, each))) {
      throw refusal(
        label,
        `Give either the figure itself or “${source}”, not both.`,
        "given twice",
      );
    }
  }
}

/** Columns of one table have an entry a row each; a column left out is blank throughout. */
function mustBeAsLong(facts: Facts, labels: readonly string[]): void {
  const longest = Math.max(...labels.map((label) => facts.list(label).length));
  for (const label of labels) {
    const { length } = facts.list(label);
    if (length === longest || length === 0) continue;
    const needs = `It needs as many entries as the longest list beside it, ${longest}.`;
    throw refusal(label, needs, `a list of ${length}`);
  }
}

/** A row with anything in it has the entries without which it could only show an error. */
function mustHaveRowsNeeded(facts: Facts, labels: readonly string[]): void {
  const lists = labels.map((label) => facts.list(label));
  const length = Math.max(...lists.map((list) => list.length));
  for (let row = 0; row < length; row++) {
    if (lists.every((list) => (list[row] ?? null) === null)) continue;
    const at = labels.findIndex(
      (label, column) => neededInRows.has(label) && (lists[column]![row] ?? null) === null,
    );
    if (at < 0) continue;
    const needs = `It needs an entry beside every other of its table; entry ${row + 1} has none.`;
    throw refusal(labels[at]!, needs, "incomplete");
  }
}

function mustHaveAll(facts: Facts): void {
  for (const { label, optional } of packageFacts.values()) {
    if (optional || facts.one(label) !== undefined) continue;
    throw refusal(label, "The model needs it among the facts.", "missing");
  }
}
