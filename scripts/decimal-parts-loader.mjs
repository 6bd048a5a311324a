import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The only files that hold decimals: a method neither of them names, and no method kept calls, is left out. */
export const DOORS = ["decimal.ts", "fraction.ts"].map((file) =>
  fileURLToPath(new URL(`../src/quantities/${file}`, import.meta.url)),
);

const COMMENT = /\/\*[^]*?\*\/|\/\/.*$/gm;
/** A method of every decimal, under one name or two: `P.sine = P.sin = function () { … };`. */
const METHOD = /^P\.(\w+) = (?:P\.(\w+) = )?function [^]*?^};$/gm;
/** The same as a function of the library's: `Decimal.sin = sin;`, and the function beside it. */
const SHORTCUT = /^ {2}Decimal\.(?!clone\b)(\w+) = \1;/gm;
/** π, worked out of its thousand digits as the library loads. It stays a text, which only trigonometry would read. */
const PI = /^PI = new Decimal\(PI\);$/m;
const FUNCTION = /^function (\w+)\([^]*?^}$/gm;
const NAME = /(?<!\bMath)\.(\w+)\b/g;

const namesIn = (text) => [...text.replace(COMMENT, "").matchAll(NAME)].map(([, name]) => name);

/** The methods that the names call for, and those that they call in turn. */
function calledFor(names, methods) {
  const called = methods.filter(({ titles }) => titles.some((title) => names.has(title)));
  const all = new Set([...names, ...called.flatMap(({ text }) => namesIn(text))]);
  return all.size === names.size ? called : calledFor(all, methods);
}

/** The library's text without the methods that nothing wanted leads to. */
export function partsOf(library, wanted) {
  const methods = [...library.matchAll(METHOD)].map(([text, ...titles]) => ({ text, titles }));
  const shortcuts = new Set([...library.matchAll(SHORTCUT)].map(([, name]) => name));
  if (methods.length === 0 || shortcuts.size === 0) {
    throw new Error("decimal.js is written in another way than this loader reads.");
  }
  const rest = library
    .replace(METHOD, "")
    .replace(SHORTCUT, "")
    .replace(FUNCTION, (text, name) => (shortcuts.has(name) ? "" : text));
  const kept = new Set(calledFor(new Set([...wanted, ...namesIn(rest)]), methods));
  return methods
    .filter((method) => !kept.has(method))
    .reduce((text, method) => text.replace(method.text, ""), library)
    .replace(SHORTCUT, "")
    .replace(PI, "");
}

/** Leaves out of decimal.js what the product never calls, its trigonometry above all. */
export default function decimalParts(library) {
  DOORS.forEach((door) => this.addDependency(door));
  const wanted = DOORS.flatMap((door) => namesIn(readFileSync(door, "utf8")));
  return partsOf(library, wanted);
}
