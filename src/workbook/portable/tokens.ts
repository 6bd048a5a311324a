/** What a piece of a formula is. A reference carries its sheet and its range: `'My sheet'!$A$1:B2#`. */
export type TokenKind =
  | "text"
  | "number"
  | "error"
  | "reference"
  | "function"
  | "name"
  | "qualifier"
  | "brackets"
  | "sign"
  | "space";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it begins in the formula. */
  readonly at: number;
}

const LETTER = String.raw`[\p{L}_\\]`;
const WORD = String.raw`${LETTER}[\p{L}\p{N}_.?\\]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const SHEET = String.raw`(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?${WORD}(?::${WORD})?)!`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const ENDS = String.raw`(?![\p{L}\p{N}_.(!\[])`;

/** In the order they are tried. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = (
  [
    ["text", String.raw`"(?:[^"]|"")*"`],
    ["error", String.raw`#(?:N\/A|[A-Z]+(?:_[A-Z]+)*(?:\/0)?[!?])`],
    ["reference", `(?:${SHEET})?${AREA}${ENDS}#?`],
    ["qualifier", String.raw`(?:${SHEET}|\[[^\]]*\]!)`],
    ["function", String.raw`${WORD}(?=\()`],
    ["function", String.raw`COMP\.\w+(?=\s*\()`],
    ["number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`],
    ["name", WORD],
    ["space", String.raw`\s+`],
    ["sign", String.raw`<>|<=|>=|.`],
  ] as const
).map(([kind, source]) => [kind, new RegExp(source, "uyis")] as const);

/** A table's columns in their brackets, which nest and in which an apostrophe escapes the next sign. */
function bracketsAt(formula: string, from: number): string | undefined {
  if (formula[from] !== "[") return undefined;
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && (depth -= 1) === 0) return formula.slice(from, at + 1);
  }
  return undefined;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    const inBrackets = kind === "sign" ? bracketsAt(formula, at) : undefined;
    return inBrackets ? { kind: "brackets", text: inBrackets, at } : { kind, text, at };
  }
  return { kind: "sign", text: formula.slice(at, at + 1), at };
}

/** Cuts a formula, its `=` aside or not, into pieces that put together are the formula again. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
