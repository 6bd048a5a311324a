import { functionNamed } from "../../agreement";
import type {
  AmountFunction,
  FunctionDefinition,
  TableFunction,
} from "../../agreement/define-clause";
import { call } from "../../functions/call";
import type { Grid } from "../../functions/grid";
import {
  nativeFormula,
  nativeTable,
  type NativeTable,
  type TablePlace,
} from "../../functions/portable";
import { formatOfKind } from "../model";
import type { Term } from "./term";

/** How a model writes what a function answers: as a call, or as the equivalent native formula. */
export type Calls = "comp" | "native";

const CELL = /^('(?:[^']|'')+'!|\w+!)?[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/;

/** An argument as a native formula takes it in: sums in brackets, so that nothing binds tighter. */
const argument = (sheet: string) => (term: Term) => {
  const text = term.text(sheet);
  const isPlain = text === "" || CELL.test(text) || !/[-+*/(,]/.test(text);
  return { text: isPlain ? text : `(${text})`, value: term.value };
};

export function definitionOf(name: string): FunctionDefinition {
  const definition = functionNamed(name);
  if (!definition) throw new Error(`There is no function ${name}.`);
  return definition;
}

export const compCall = (name: string, args: readonly Term[], sheet: string): string => {
  const texts = args.map((each) => each.text(sheet));
  while (texts.at(-1) === "") texts.pop();
  return `COMP.${name}(${texts.join(",")})`;
};

export const answerOf = (name: string, args: readonly Term[]): Grid =>
  call(name, ...args.map(({ value }) => value));

/** What a function of one amount answers, as the equivalent native formula whatever the model's calls. */
export function native(name: string, ...args: readonly Term[]): Term {
  const definition = definitionOf(name) as AmountFunction;
  return {
    value: answerOf(name, args)[0]?.[0],
    text: (sheet) => nativeFormula(definition, args.map(argument(sheet))).slice(1),
  };
}

/** What a function of one amount answers, as the model writes calls. */
export type Ask = (name: string, ...args: readonly Term[]) => Term;

const isYesNo = (name: string): boolean => {
  const definition = definitionOf(name);
  return definition.shape === "amount" && definition.result().kind === "yesno";
};

/**
 * How single answers are written. With tables native, a yes/no is native too: like a spilled table's, its
 * value is lost where the function is not known.
 */
export const asking = (calls: Calls, tables: Calls): Ask =>
  calls === "native"
    ? native
    : (name, ...args) =>
        tables === "native" && isYesNo(name)
          ? native(name, ...args)
          : {
              value: answerOf(name, args)[0]?.[0],
              text: (sheet) => compCall(name, args, sheet),
            };

export const nativeBlock = (
  name: string,
  args: readonly Term[],
  sheet: string,
  place: TablePlace,
): NativeTable =>
  nativeTable(definitionOf(name) as TableFunction, args.map(argument(sheet)), place);

/** The number format of what a function answers, by its kind; none for a yes/no. */
export function formatOf(name: string): string | undefined {
  const definition = definitionOf(name);
  return definition.shape === "amount" ? formatOfKind[definition.result().kind] : undefined;
}
