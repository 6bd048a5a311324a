import type { FunctionDefinition } from "../../agreement/define-clause";
import { argumentsOf } from "../../agreement/named-arguments";
import { known } from "../../functions/arguments";
import { sizeOfTable } from "../../functions/evaluate";
import { authorityText, explain } from "../../functions/explain";
import { nativeTable, type ArgumentText, type NativeWorking } from "../../functions/portable";
import { sectionInWords } from "../../functions/wording";
import { Evaluation } from "../../quantities/exact";
import { neededOf } from "../../quantities/fact";
import type { Kind, Quantity } from "../../quantities/quantity";
import { cell } from "../../quantities/table";
import { reference } from "../model";
import type { Block } from "../port";
import type { Place } from "../portable";
import { asTable } from "../portable/layout";
import { argumentLines, cellText, moved, type Move } from "./argument-lines";
import type { CallToCopy } from "./call-to-copy";
import { checkFormula } from "./check";
import { Lines } from "./lines";

export type { ArgumentToCopy, CallToCopy } from "./call-to-copy";
export { copyTo, copyToNewSheet, type Copied } from "./write";

/** How often the steps are written until they know where the result will stand. */
const MOST_TURNS = 5;

const isLabelled = (definition: FunctionDefinition) =>
  definition.shape === "table" && definition.labelled;

/** The call as the sheet it is copied to writes it; where it repeats down a range, for the first cell. */
function callText({ definition, args }: CallToCopy, move: Move): string {
  const lists = argumentsOf(definition.facts).map(({ list }) => list);
  const texts = args.map((argument, at) => {
    const isFirstOnly = Array.isArray(argument.value) && !lists[at] && !isLabelled(definition);
    return isFirstOnly ? cellText(argument, 0, 0, move) : moved(argument.text, move);
  });
  const given = texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
  return `COMP.${definition.name}(${given.join(",")})`;
}

/** A result without the steps beside it, which do not change it. */
const withoutAsides = (quantity: Quantity): Quantity =>
  quantity.made.how === "aside" ? withoutAsides(quantity.made.of) : quantity;

/** The function as a table whose every cell is given a place. */
const laidOut = (definition: FunctionDefinition) => {
  if (definition.shape === "table") return definition;
  const result = withoutAsides(definition.result());
  return {
    ...asTable(definition),
    table: () => ({ header: [definition.name], rows: [[cell(result)]] }),
  };
};

/**
 * The steps of a call as cells linked to its inputs: the call, each argument, each step with its authority,
 * the result, and a check of it against the call. Formulas are native but for the call itself.
 */
export function copiedSteps(call: CallToCopy, at: Place): Block {
  const { definition, from } = call;
  const move = { from: from.sheet, to: at.sheet };
  const lines = new Lines(at);
  const isAmount = definition.shape === "amount";
  const written = callText(call, move);
  lines.add(`Working of ${definition.name}`, "", sectionInWords(definition.section));
  const source = `${callText(call, { ...move, to: from.sheet })} in ${reference(from.sheet, from.row, from.column)}`;
  const kind = isAmount ? definition.result().kind : undefined;
  const called = lines.add("Call", isAmount ? `=${written}` : "", source, kind);
  lines.heading("Arguments", "Value", "As written");
  const args = argumentsWritten(lines, call, move);
  lines.heading("Steps", "Amount", "Authority");
  const { workings, cells } = steps(lines, definition, args);
  for (const working of workings) {
    const { title, formula, kind: measures, fact } = working;
    lines.add(fact ? `${title}, checked` : title, formula, authorityOf(working), measures);
  }
  if (definition.shape === "table") {
    const kinds = kindsOf(definition, call);
    lines.blank();
    cells.forEach((row, down) => lines.row(row, kinds[down] ?? []));
    return lines.block();
  }
  const last = explain(
    definition,
    args.map(({ value }) => value),
  ).steps.at(-1);
  const { title = "Result", authority } = last ?? {};
  const result = lines.add(title, cells[1]![0]!, authority ? authorityText(authority) : "", kind);
  lines.add("Check", checkFormula(result, called, kind), "The result against the call above");
  return lines.block();
}

const authorityOf = ({ authority, fact }: NativeWorking): string => {
  if (fact) return `Must be ${neededOf(fact)}${fact.optional ? ", or blank" : ""}`;
  return authority ? authorityText(authority) : "";
};

/** The arguments in lines of their own; labelled facts stay where they are. */
function argumentsWritten(lines: Lines, call: CallToCopy, move: Move): readonly ArgumentText[] {
  const { definition, args } = call;
  if (isLabelled(definition)) {
    return args.map(({ fact, text, value }) => {
      const there = moved(text, move);
      lines.add(fact.label, "", there);
      return { text: there, value };
    });
  }
  return argumentsOf(definition.facts).map(({ fact, list }, at) =>
    argumentLines(lines, args[at] ?? { fact, text: "", value: null }, list, move),
  );
}

/** The native formulas of the steps from the next line on, and of what stands below: a table one line apart. */
function steps(lines: Lines, definition: FunctionDefinition, args: readonly ArgumentText[]) {
  const first = lines.count;
  const isAmount = definition.shape === "amount";
  const written = (below: number) =>
    nativeTable(laidOut(definition), args, {
      working: (at) => lines.address(first + at),
      figuresApart: true,
      cell: (row, column) =>
        isAmount ? lines.address(below) : lines.address(below + 1 + row, column),
    });
  let below = first;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const table = written(below);
    if (first + table.workings.length === below) return table;
    below = first + table.workings.length;
  }
  throw new Error(`The steps of ${definition.name} find no place.`);
}

/** What each cell of a table measures, the header included. */
function kindsOf(
  definition: FunctionDefinition & { readonly shape: "table" },
  { args }: CallToCopy,
): readonly (readonly (Kind | undefined)[])[] {
  const evaluation = new Evaluation(
    known(
      definition,
      args.map(({ value }) => value),
    ),
  );
  const { rows } = definition.table(sizeOfTable(definition, evaluation));
  return [
    [],
    ...rows.map((row) =>
      row.map((each) => (typeof each === "object" && "of" in each ? each.of.kind : undefined)),
    ),
  ];
}
