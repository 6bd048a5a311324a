import { functionNamed, packageName } from "../../src/agreement";
import { argumentsOf } from "../../src/agreement/named-arguments";
import { call, functionNames } from "../../src/functions/call";
import { sentence } from "../../src/functions/wording";
import type { Fact } from "../../src/quantities/fact";
import { Refusal } from "../../src/quantities/refusal";
import { hostileArgument, hostileCell } from "../support/hostile";
import { Random, randomInput } from "../support/random";
import { note } from "../support/skip";

/** Calls in all: 50,000 in every run, over a million in the nightly one. */
const calls = process.env["NIGHTLY"] === "1" ? 1_080_000 : 54_000;

/** What a cell may not show, in words; nothing where it is a figure, a text, an error or a refusal. */
function fault(cell: unknown, labels: ReadonlySet<string>): string | undefined {
  if (typeof cell === "string" || typeof cell === "boolean") return undefined;
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return `shows ${cell}`;
    return Object.is(cell, -0) ? "shows a negative zero" : undefined;
  }
  if (cell instanceof Refusal) {
    const words = sentence(cell).replace(/“[^”]*”/g, "");
    if (/undefined|NaN|\[object|null/.test(words)) return `says “${words.slice(0, 200)}”`;
    return labels.has(cell.label.toLowerCase()) || /^The label “/.test(cell.label)
      ? undefined
      : `names no argument: ${cell.label}`;
  }
  const shown = (cell as { error?: unknown } | undefined)?.error;
  return typeof shown === "string" && shown.startsWith("#") ? undefined : "is no cell";
}

/** Whether a fact could take a cell at all: nothing of another kind, nothing that is no figure. */
const couldTake = ({ kind, optional }: Fact, cell: unknown): boolean => {
  const held =
    typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
  if (held === null || held === undefined || held === "") return optional === true;
  if (kind === "yesno") return typeof held === "boolean";
  if (kind === "text") return typeof held === "string";
  return typeof held === "number" && Number.isFinite(held) && (held >= 0 || kind === "count");
};

const single = (argument: unknown): unknown =>
  Array.isArray(argument) && argument.length === 1 && (argument[0] as unknown[])?.length === 1
    ? (argument[0] as unknown[])[0]
    : argument;

/** What a refusal names where no single argument is to blame. */
const COMMON = ["the result", "the date this leads to", "facts", "people", "function name"];

const labelsOf = (name: string): readonly string[] => {
  const definition = functionNamed(name) ?? functionNamed(packageName)!;
  const taken = argumentsOf(definition.facts);
  const most = definition.shape === "table" && definition.labelled ? 1 : taken.length;
  const tooMany = Array.from({ length: taken.length + 1 - most }, (_, at) => at + most + 1);
  return [
    ...taken.flatMap(({ fact, list }) => [
      fact.label.toLowerCase(),
      ...(list ? [list.label.toLowerCase()] : []),
    ]),
    ...tooMany.map((place) => `argument ${place}`),
  ];
};

const packageFacts = argumentsOf(functionNamed(packageName)!.facts);

/** Labels and values: sound ones with a few broken, or broken throughout. */
function labelledRange(random: Random): unknown[][] {
  const broken = random.pick([0, 0.02, 0.2]);
  return packageFacts
    .filter(() => !random.chance(broken))
    .map(({ fact }) => [
      random.chance(broken) ? hostileCell(random) : fact.label,
      random.chance(broken) ? hostileCell(random) : randomInput(fact, random),
    ]);
}

const transposed = (rows: readonly unknown[][]): unknown[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));

/** Arguments for one call: each sound or hostile, and now and then too few or too many. */
function argumentsFor(name: string, random: Random): unknown[] {
  if (name === "VERSION") return [hostileArgument(random)];
  if (name === "EXPLAIN") {
    const explained = random.chance(0.9) ? random.pick(functionNames) : hostileArgument(random);
    const isNamed = typeof explained === "string" && functionNamed(explained);
    return [explained, ...(isNamed ? argumentsFor(explained, random) : [hostileArgument(random)])];
  }
  const definition = functionNamed(name);
  if (random.chance(0.8)) {
    if (name === "ROSTER") return [transposed(labelledRange(random))];
    if (name === packageName) return [labelledRange(random)];
  }
  const facts = definition ? argumentsOf(definition.facts) : [];
  const hostility = random.pick([0.1, 0.4, 1]);
  const given = facts.map(({ fact }) =>
    random.chance(hostility) ? hostileArgument(random) : randomInput(fact, random),
  );
  if (random.chance(0.1)) return given.slice(0, random.whole(0, given.length));
  return random.chance(0.05) ? [...given, hostileArgument(random)] : given;
}

it.each(functionNames)("%s answers anything with figures, words or a refusal", (name) => {
  const random = new Random(`fuzz ${name}`);
  const definition = functionNamed(name);
  const labels = new Set([
    ...COMMON,
    ...(name === "EXPLAIN" ? functionNames.flatMap(labelsOf) : labelsOf(name)),
  ]);
  const turns = Math.ceil(calls / functionNames.length);
  const faults: unknown[] = [];
  let refused = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const args = argumentsFor(name, random);
    const grid = call(name, ...args);
    const cells = grid.flat();
    const met = cells.map((cell) => fault(cell, labels)).find(Boolean);
    if (met || cells.length === 0) faults.push([met ?? "is empty", name, ...args]);
    if (cells.some((cell) => typeof cell === "object")) refused += 1;
    if (definition?.shape !== "amount" || cells.length > 1) continue;
    const taken = argumentsOf(definition.facts).every(({ fact }, at) =>
      Array.isArray(single(args[at])) ? true : couldTake(fact, single(args[at])),
    );
    if (!taken && typeof cells[0] !== "object") faults.push(["was not refused", name, ...args]);
  }
  expect(faults.slice(0, 5).map((each) => JSON.stringify(each).slice(0, 300))).toEqual([]);
  note(`${name}: ${turns} hostile calls, ${refused} refused, 0 violations.`);
});
