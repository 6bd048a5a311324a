#!/usr/bin/env node
/** Completes the Node package that the build writes: what it is, where it starts, where its types are. */
import { readFileSync, writeFileSync } from "node:fs";

const product = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const { name, version, description, license } = product;
const entry = {
  name,
  version,
  description,
  license,
  type: "module",
  main: "./index.js",
  types: "./types/index.d.ts",
  exports: { ".": { types: "./types/index.d.ts", default: "./index.js" } },
};
writeFileSync(
  new URL("../dist/node/package.json", import.meta.url),
  `${JSON.stringify(entry, null, 2)}\n`,
);
