import { sheetInFormula } from "../a1";
import { tokensOf, type Token } from "../portable/tokens";
import { callsAsOperators, operatorsAsCalls } from "./formula-operators";
import { variableName, variablesOf } from "./formula-variables";
import { functionName, futureName, isFuture } from "./future-functions";

const CUSTOM = /^COMP\.(\w+)$/i;
const CUSTOM_STORED = /^_xldudf_COMP_(\w+)$/i;

function storedFunction(name: string): string {
  const [, custom] = CUSTOM.exec(name) ?? [];
  if (custom) return `_xldudf_COMP_${custom.toUpperCase()}`;
  return isFuture(name) ? futureName(name) : name;
}

function typedFunction(name: string): string {
  const [, custom] = CUSTOM_STORED.exec(name) ?? [];
  if (custom) return `COMP.${custom.toUpperCase()}`;
  return isFuture(name) ? functionName(name) : name;
}

/** A parameter that may be left out is named in brackets and stored as `_xlop.`; it is used like all others. */
const storedVariable = ({ kind, text }: Token): string => {
  if (kind === "brackets") return `_xlop.${variableName(text)}`;
  return /^_xlop\./i.test(text) ? text : `_xlpm.${variableName(text)}`;
};

const typedVariable = ({ text }: Token): string =>
  /^_xlop\./i.test(text) ? `[${variableName(text)}]` : variableName(text);

/** A sheet's name as a file has it, in quotes where it reads as something else. */
const storedReference = (text: string): string =>
  text.replace(/^([\p{L}_][\p{L}\p{N}_.]*)!/u, (_, sheet: string) => `${sheetInFormula(sheet)}!`);

interface Wording {
  readonly ofFunction: (name: string) => string;
  readonly ofReference: (text: string) => string;
  readonly ofVariable: (token: Token) => string;
}

/** Each piece of a formula in other words; no wording touches texts in quotes, nor a sheet's name that is. */
function reworded(
  tokens: readonly Token[],
  { ofFunction, ofReference, ofVariable }: Wording,
): string[] {
  const variables = variablesOf(tokens);
  return tokens.map((token, at) => {
    if (variables.has(at)) return ofVariable(token);
    if (token.kind === "reference" || token.kind === "qualifier") return ofReference(token.text);
    return token.kind === "function" ? ofFunction(token.text) : token.text;
  });
}

const AS_STORED: Wording = {
  ofFunction: storedFunction,
  ofReference: storedReference,
  ofVariable: storedVariable,
};
const AS_TYPED: Wording = {
  ofFunction: typedFunction,
  ofReference: (text) => text,
  ofVariable: typedVariable,
};

const bare = (formula: string) => formula.replace(/^=/, "");

/** Most formulas have no `@`, no `#`, no other sheet, no variables, and no function a file calls by another name. */
const isStoredAsTyped = (formula: string): boolean =>
  !/[@#]|[^']!|\b(?:LET|LAMBDA)\(/i.test(formula) &&
  [...formula.matchAll(/([\w.]+)\s*(\(?)/g)].every(
    ([, name = "", opening]) => !opening || storedFunction(name) === name,
  );

/**
 * A formula as a file stores it: custom functions by the token Excel looks up, newer functions and the variables
 * of LET and LAMBDA prefixed, `A1#` and `@A1:A3` as calls. What is stored so already stays.
 */
export function stored(formula: string): string {
  const text = bare(formula);
  if (isStoredAsTyped(text)) return text;
  const tokens = tokensOf(text);
  return operatorsAsCalls(tokens, reworded(tokens, AS_STORED)).join("");
}

/** A formula as typed, from what a file stores. What would not be stored as it was keeps the file's words. */
export function typed(formula: string): string {
  const text = bare(formula);
  if (!/_xl/i.test(text)) return `=${text}`;
  const tokens = tokensOf(text);
  const plain = callsAsOperators(tokens, reworded(tokens, AS_TYPED)).join("");
  if (stored(plain) === stored(text)) return `=${plain}`;
  const kept = tokens.map(({ kind, text: piece }) =>
    kind === "function" && CUSTOM_STORED.test(piece) ? typedFunction(piece) : piece,
  );
  return `=${kept.join("")}`;
}
