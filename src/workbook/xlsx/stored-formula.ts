/** Functions Excel stores with a prefix, because older versions do not know them. */
const NEWER = [
  "CONCAT",
  "FILTER",
  "IFNA",
  "IFS",
  "LAMBDA",
  "LET",
  "MAXIFS",
  "MINIFS",
  "SEQUENCE",
  "SORT",
  "SWITCH",
  "TEXTJOIN",
  "UNIQUE",
  "XLOOKUP",
];

/** Those among them that Excel stores with a second prefix. */
const IN_WORKSHEETS_ONLY = new Set(["FILTER", "SORT"]);

/** Texts in quotes and names of sheets, which no rewriting touches, or what lies between them. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

const outsideQuotes = (formula: string, rewrite: (text: string) => string): string =>
  formula.replace(PARTS, (part) => (/^["']/.test(part) ? part : rewrite(part)));

const newer = new RegExp(`(?<![\\w.])(${NEWER.join("|")})\\(`, "gi");

/** The variables of every LET of a formula, in the order they are named. */
const LET_NAME = /(?<![\w.$!:])(_[a-z][a-z0-9_]*)(?![\w.(!:])/g;

const prefixed = (name: string): string =>
  `_xlfn.${IN_WORKSHEETS_ONLY.has(name) ? "_xlws." : ""}${name}(`;

/** A formula as a file stores it: custom functions by the token Excel looks up, newer functions prefixed. */
export function stored(formula: string): string {
  const isLet = /(?<![\w.])LET\(/i.test(formula);
  return outsideQuotes(formula.replace(/^=/, ""), (text) => {
    const calls = text
      .replace(/(?<![\w.])COMP\.([A-Z0-9_]+)\(/gi, (_, name: string) => {
        return `_xldudf_COMP_${name.toUpperCase()}(`;
      })
      .replace(newer, (_, name: string) => prefixed(name.toUpperCase()));
    return isLet
      ? calls.replace(LET_NAME, (name) => (isPrefix(name) ? name : `_xlpm.${name}`))
      : calls;
  });
}

const isPrefix = (name: string) => /^_xl(dudf|fn|pm|ws)/.test(name);

/** A formula as typed, from what a file stores. */
export const typed = (formula: string): string =>
  `=${outsideQuotes(formula.replace(/^=/, ""), (text) =>
    text
      .replace(/_xldudf_COMP_([A-Z0-9_]+)\(/gi, (_, name: string) => `COMP.${name.toUpperCase()}(`)
      .replace(/_xlfn\.(_xlws\.)?|_xlpm\./gi, ""),
  )}`;
