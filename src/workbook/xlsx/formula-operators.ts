import type { Token } from "../portable/tokens";

const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === "sign" && token.text === text;

/** Where the parenthesis closes that opens at a place; nothing where it does not. */
export function closing(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (isSign(tokens[at], "(")) depth += 1;
    else if (isSign(tokens[at], ")") && (depth -= 1) === 0) return at;
  }
  return undefined;
}

/** The last piece of the one thing that begins at a place: a reference, a name, a call, a parenthesis, a range of them. */
export function operandEnd(tokens: readonly Token[], from: number): number | undefined {
  const start = tokens[from]?.kind === "qualifier" ? from + 1 : from;
  const kind = tokens[start]?.kind;
  const isCall = kind === "function" || isSign(tokens[start], "(");
  const isAtom = kind === "reference" || kind === "name" || kind === "brackets";
  let end = isCall ? closing(tokens, kind === "function" ? start + 1 : start) : start;
  if (!isCall && !isAtom) return undefined;
  while (end !== undefined) {
    const next = tokens[end + 1];
    if (next?.kind === "brackets" || isSign(next, "#")) end += 1;
    else if (isSign(next, "(")) end = closing(tokens, end + 1);
    else if (isSign(next, ":")) end = operandEnd(tokens, end + 2);
    else return end;
  }
  return undefined;
}

/** `A1#` and `@A1:A3` as calls, `texts` being what each piece became otherwise. */
export function operatorsAsCalls(tokens: readonly Token[], texts: readonly string[]): string[] {
  const written = texts.map((text, at) =>
    tokens[at]!.kind === "reference" && text.endsWith("#")
      ? `_xlfn.ANCHORARRAY(${text.slice(0, -1)})`
      : text,
  );
  tokens.forEach((token, at) => {
    if (isSign(token, "#") && tokens[at - 1]?.kind === "name") {
      written[at - 1] = `_xlfn.ANCHORARRAY(${written[at - 1]}`;
      written[at] = ")";
    }
  });
  tokens.forEach((token, at) => {
    const end = isSign(token, "@") ? operandEnd(tokens, at + 1) : undefined;
    if (end === undefined) return;
    const isInParentheses = isSign(tokens[at + 1], "(") && closing(tokens, at + 1) === end;
    written[at] = isInParentheses ? "_xlfn.SINGLE" : "_xlfn.SINGLE(";
    if (!isInParentheses) written[end] += ")";
  });
  return written;
}

/** `_xlfn.ANCHORARRAY(A1)` and `_xlfn.SINGLE(A1:A3)` as they are typed. */
export function callsAsOperators(tokens: readonly Token[], texts: readonly string[]): string[] {
  const written = [...texts];
  tokens.forEach(({ kind, text }, at) => {
    const [, name] = /^_xlfn\.(ANCHORARRAY|SINGLE)$/i.exec(text) ?? [];
    const end = kind === "function" && name ? closing(tokens, at + 1) : undefined;
    if (end === undefined) return;
    const isSpill = name!.toUpperCase() === "ANCHORARRAY";
    const argument = tokens[at + 2]!.kind;
    if (isSpill && (end !== at + 3 || !["reference", "name"].includes(argument))) return;
    written[at] = isSpill ? "" : "@";
    if (!isSpill && operandEnd(tokens, at + 2) !== end - 1) return;
    written[at + 1] = "";
    written[end] = isSpill ? "#" : "";
  });
  return written;
}
