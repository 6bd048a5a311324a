import type { Token } from "../portable/tokens";
import { functionName } from "./future-functions";

const PREFIX = /^_xl(?:pm|op)\./i;
const WORD = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;
const OPTIONAL = /^\[\s*([\p{L}_\\][\p{L}\p{N}_.?\\]*)\s*\]$/u;

/** A variable's name without a file's prefix, or the brackets of one that may be left out. */
export const variableName = (text: string): string =>
  text.replace(OPTIONAL, "$1").replace(PREFIX, "");

/** What stands between a pair of parentheses or braces. */
interface Scope {
  readonly binds: "LET" | "LAMBDA" | undefined;
  readonly names: Set<string>;
  /** The argument that is being read, from zero, and where its pieces are. */
  argument: number;
  pieces: number[];
  /** The name a LET gives to the value that follows it. */
  named?: string;
}

const scopeOf = (caller: Token | undefined): Scope => {
  const name = caller?.kind === "function" ? functionName(caller.text) : "";
  const binds = name === "LET" || name === "LAMBDA" ? name : undefined;
  return { binds, names: new Set(), argument: 0, pieces: [] };
};

const isName = ({ binds }: Scope, text: string): boolean =>
  WORD.test(text) || (binds === "LAMBDA" && OPTIONAL.test(text));

/** Which pieces of a formula are variables of its LETs and LAMBDAs, where they are named and where they are used. */
export function variablesOf(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const scopes = [scopeOf(undefined)];
  const isKnown = (name: string) => scopes.some(({ names }) => names.has(name));
  const keyOf = (at: number) => variableName(tokens[at]!.text).toLowerCase();

  /** A comma ends an argument: what stands alone in it may be the name of the next one, or of a parameter. */
  function endArgument(scope: Scope): void {
    const [only, ...more] = scope.pieces;
    const isAlone = only !== undefined && more.length === 0 && isName(scope, tokens[only]!.text);
    if (scope.binds === "LAMBDA" && isAlone) {
      found.add(only);
      scope.names.add(keyOf(only));
    }
    if (scope.binds === "LET" && scope.argument % 2 === 0 && isAlone) {
      found.add(only);
      scope.named = keyOf(only);
    } else if (scope.named !== undefined) {
      scope.names.add(scope.named);
      delete scope.named;
    }
    scope.argument += 1;
    scope.pieces = [];
  }

  tokens.forEach(({ kind, text }, at) => {
    const scope = scopes.at(-1)!;
    const before = tokens[at - 1];
    if (kind === "space") return;
    if (kind === "sign" && text === "," && scope.binds) return endArgument(scope);
    scope.pieces.push(at);
    if (kind === "sign" && "({".includes(text)) scopes.push(scopeOf(before));
    else if (kind === "sign" && ")}".includes(text) && scopes.length > 1) scopes.pop();
    else if (WORD.test(text) && before?.kind !== "qualifier" && isKnown(keyOf(at))) found.add(at);
  });
  return found;
}
