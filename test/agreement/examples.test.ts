import { clauses, functionNamed } from "../../src/agreement";
import type { AmountFunction, Example } from "../../src/agreement/define-clause";
import { allExamples } from "../../src/agreement/examples";
import { call } from "../../src/functions/call";
import { explain } from "../../src/functions/explain";
import { nativeFormula, type ArgumentText } from "../../src/functions/portable";
import { codeOf } from "../functions/shown";

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;

/** An argument as somebody would type it into the call. */
const literal = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return `"${value}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
};

const letters = "BCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The arguments as figures typed into the call; a list, which nobody can type, stands in cells. */
const typedIn = (args: readonly unknown[]): readonly ArgumentText[] =>
  args.map((value, at) => ({
    text: Array.isArray(value) ? `${letters[at]!}2` : literal(value),
    value,
  }));

/** The arguments as cells, a column each. */
const inCells = (args: readonly unknown[]): readonly ArgumentText[] =>
  args.map((value, at) => ({ text: `${letters[at]!}2`, value }));

const deepest = (formula: string): number => {
  let [depth, most] = [0, 0];
  for (const character of formula.replaceAll(/"(?:[^"]|"")*"/g, "")) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return Infinity;
    most = Math.max(most, depth);
  }
  return depth === 0 ? most : Infinity;
};

const texts = (formula: string) => formula.match(/"(?:[^"]|"")*"/g) ?? [];

const computing = clauses.filter(({ functions }) => functions.length > 0).map(({ id }) => id);

describe.each(computing)("the worked cases of %s", (id) => {
  const { examples } = jest.requireActual<{ examples: readonly Example[] }>(
    `../../src/agreement/${id}/examples.ts`,
  );

  it("are at least three a function", () => {
    const counts = new Map<string, number>();
    for (const {
      call: [name],
    } of examples)
      counts.set(name, (counts.get(name) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
    expect(counts.size).toBeGreaterThan(0);
  });

  it("say their arithmetic", () => {
    for (const { because } of examples) expect(because.length).toBeGreaterThan(5);
  });

  it("hold exactly", () => {
    for (const {
      call: [name, ...args],
      at: [row, column] = [0, 0],
      gives,
      because,
    } of examples) {
      const cell = call(name, ...args)[row]?.[column];
      expect({ because, gives: cell === undefined ? undefined : codeOf(cell) }).toEqual({
        because,
        gives,
      });
    }
  });

  it("are explained: some step bears the figure", () => {
    for (const {
      call: [name, ...args],
      gives,
      because,
    } of examples) {
      const { steps, refused } = explain(functionNamed(name)!, args);
      expect({ because, refused }).toEqual({ because, refused: undefined });
      if (functionNamed(name)!.shape === "amount") expect(steps.at(-1)?.amount).toBe(gives);
      else expect(steps.length).toBeGreaterThan(3);
    }
  });

  it("have native formulas that Excel would take", () => {
    for (const {
      call: [name, ...args],
    } of examples) {
      const definition = functionNamed(name)!;
      if (definition.shape !== "amount") continue;
      for (const written of [typedIn(args), inCells(args)]) {
        for (const form of ["plain", "let"] as const) {
          const formula = nativeFormula(definition as AmountFunction, written, form);
          expect(formula).toMatch(/^=[^=]/);
          expect(formula).not.toMatch(/COMP\.|undefined|NaN|\[object|−|×|÷/);
          expect(formula.length).toBeLessThanOrEqual(LONGEST_FORMULA);
          expect(deepest(formula)).toBeLessThanOrEqual(DEEPEST);
          expect(texts(formula).filter((text) => text.length - 2 > LONGEST_TEXT)).toEqual([]);
        }
      }
    }
  });
});

it("are all the worked cases there are", async () => {
  const folders = computing.map(
    (id) =>
      jest.requireActual<{ examples: readonly Example[] }>(`../../src/agreement/${id}/examples.ts`)
        .examples,
  );
  expect(await allExamples()).toEqual(folders.flat());
});
