/**
 * Keeps what a release promises to those after it: every function's name, arguments and options, and what
 * each worked case gives. Run once a release, `npm run record`; it never writes over a record.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import product from "../package.json";
import { clauses } from "../src/agreement";
import { argumentsOf } from "../src/agreement/named-arguments";
import { allExamples } from "../src/agreement/examples";
import { call } from "../src/functions/call";
import { Refusal } from "../src/quantities/refusal";

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const record = path(`test/compatibility/${product.version}.json`);
if (existsSync(record)) {
  console.error(
    `${product.version} is on record already. Raise the version in package.json first.`,
  );
  process.exit(1);
}

interface Help {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}

const { functions } = JSON.parse(readFileSync(path("dist/functions.json"), "utf8")) as {
  functions: readonly Help[];
};

const options = clauses.flatMap(({ functions: definitions }) =>
  definitions.flatMap(({ name, facts }) =>
    argumentsOf(facts).flatMap(({ fact }) =>
      fact.oneOf || fact.fallback !== undefined
        ? [{ function: name, label: fact.label, oneOf: fact.oneOf, fallback: fact.fallback }]
        : [],
    ),
  ),
);

const figures = (await allExamples()).map(({ call: [name, ...args] }) => ({
  call: [name, ...args],
  gives: call(name, ...args).map((row) =>
    row.map((cell) => (cell instanceof Refusal ? { error: cell.code } : cell)),
  ),
}));

const lines = (entries: readonly unknown[]) =>
  entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");

writeFileSync(
  record,
  `{\n  "version": ${JSON.stringify(product.version)},\n` +
    `  "functions": [\n${lines(
      functions.map(({ id, parameters }) => ({
        id,
        parameters: parameters.map(({ name, optional = false }) => ({ name, optional })),
      })),
    )}\n  ],\n  "options": [\n${lines(options)}\n  ],\n  "figures": [\n${lines(figures)}\n  ]\n}\n`,
);
console.log(`Kept in ${record}.`);
