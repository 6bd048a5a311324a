import { tokensOf, type Token } from "./tokens";

/** A stretch of a formula: from a first character to before a last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One call of ours as a formula writes it. */
export interface Call extends Span {
  /** Without the namespace, in capitals. */
  readonly name: string;
  /** Its arguments as written, in order; none where the brackets are empty. */
  readonly args: readonly Span[];
  /** The calls inside its arguments, outermost ones only. */
  readonly inner: readonly Call[];
  /** It stands behind an `@`, which takes one cell of what it answers. */
  readonly isIntersected: boolean;
}

const OURS = /^COMP\.(\w+)$/i;

interface Open {
  readonly closes: string;
  readonly name?: string;
  readonly from: number;
  readonly isIntersected: boolean;
  readonly commas: number[];
  readonly inner: Call[];
  opensAt: number;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** Where an argument's text begins and ends, the blanks around it aside. */
function trimmed(formula: string, from: number, to: number): Span {
  const text = formula.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return { from: start, to: Math.max(start, from + text.trimEnd().length) };
}

function argumentsOf(formula: string, { opensAt, commas }: Open, closesAt: number): Span[] {
  const from = [opensAt + 1, ...commas.map((comma) => comma + 1)];
  const spans = from.map((start, at) => trimmed(formula, start, commas[at] ?? closesAt));
  const [only] = spans;
  return spans.length === 1 && only!.from === only!.to ? [] : spans;
}

const nameOf = ({ kind, text }: Token) =>
  kind === "function" ? OURS.exec(text)?.[1]?.toUpperCase() : undefined;

/** The outermost calls of ours in a formula, each with those inside it; none where its brackets do not close. */
export function callsIn(formula: string): readonly Call[] {
  const found: Call[] = [];
  const open: Open[] = [];
  let before: Token | undefined;
  let named: Pick<Open, "name" | "from" | "isIntersected"> | undefined;
  for (const token of tokensOf(formula)) {
    if (token.kind === "space") continue;
    if (token.kind === "function") {
      const isIntersected = before?.text === "@";
      const name = nameOf(token);
      const from = isIntersected && name ? before!.at : token.at;
      named = { from, isIntersected, ...(name ? { name } : {}) };
    } else if (token.kind === "sign" && CLOSING[token.text]) {
      const opened = named ?? { from: token.at, isIntersected: false };
      const closes = CLOSING[token.text]!;
      open.push({ ...opened, closes, opensAt: token.at, commas: [], inner: [] });
      named = undefined;
    } else if (token.text === "," && token.kind === "sign") open.at(-1)?.commas.push(token.at);
    else if (token.kind === "sign" && (token.text === ")" || token.text === "}")) {
      const last = open.pop();
      if (last?.closes !== token.text) return [];
      const outer = open.at(-1)?.inner ?? found;
      if (last.name === undefined) outer.push(...last.inner);
      else {
        const { name, from, inner, isIntersected } = last;
        const args = argumentsOf(formula, last, token.at);
        outer.push({ name, from, to: token.at + 1, args, inner, isIntersected });
      }
    }
    before = token;
  }
  return open.length === 0 ? found : [];
}

/** Every call in a formula, those inside others too. */
export const allCalls = (calls: readonly Call[]): readonly Call[] =>
  calls.flatMap((call) => [call, ...allCalls(call.inner)]);

/** The call that is all there is in a formula. */
export function soleCall(formula: string): Call | undefined {
  const [call] = callsIn(formula);
  if (!call || call.isIntersected) return undefined;
  const around = formula.slice(0, call.from) + formula.slice(call.to);
  return around.trim() === "=" ? call : undefined;
}

/** A formula with stretches of it replaced; they do not overlap. */
export function replaced(
  formula: string,
  parts: readonly (Span & { readonly by: string })[],
): string {
  return [...parts]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), formula);
}
