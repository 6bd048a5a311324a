#!/usr/bin/env node
/** Completes the Node package that the build writes: what it is, where it starts, where its types are. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const product = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const built = fileURLToPath(new URL("../dist/node/", import.meta.url));

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
writeFileSync(join(built, "package.json"), `${JSON.stringify(entry, null, 2)}\n`);

/** An import as Node resolves it: a module of ours named with its ending, a folder by its index. */
const spelledOut = (from) => (whole, before, path, after) => {
  if (path.endsWith(".js")) return whole;
  const isFile = existsSync(join(from, `${path}.d.ts`));
  return `${before}${path}${isFile ? ".js" : "/index.js"}${after}`;
};

for (const file of readdirSync(join(built, "types"), { recursive: true })) {
  if (!file.endsWith(".d.ts")) continue;
  const path = join(built, "types", file);
  const text = readFileSync(path, "utf8");
  const ours = /((?:from|import)\s*\(?")(\.{1,2}(?:\/[^"]*)?)(")/g;
  writeFileSync(path, text.replace(ours, spelledOut(dirname(path))));
}
