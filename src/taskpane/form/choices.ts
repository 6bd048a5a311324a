import type { Literal } from "../../quantities/quantity";

/** One option of an argument: its value, and what the argument's own help calls it. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

const between = /[,;:.]\s+|\s+or\s+/;

/** Finds `3 actual/365` or `0 (simple)` in a help text. */
const meaning = (option: string, help: string): string | undefined =>
  help
    .split(between)
    .find((part) => part.startsWith(`${option} `))
    ?.slice(option.length + 1)
    .replace(/^\((.*)\)$/, "$1");

/** The options an argument allows, each with the words its help has for it. */
export const choicesOf = (oneOf: readonly Literal[], help = ""): readonly Choice[] =>
  oneOf.map((option) => {
    const value = String(option);
    const words = meaning(value, help);
    return { value, words: words ? `${value} – ${words}` : value };
  });
