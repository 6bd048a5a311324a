#!/usr/bin/env node
/**
 * Builds everything into dist/: the pages and the functions, the Node package with its types, the page of
 * help. Arguments go to webpack: `npm run build -- --env origin=https://addins.example.com`.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const steps = [
  ["node_modules/webpack-cli/bin/cli.js", ...process.argv.slice(2)],
  ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json"],
  ["scripts/node-package.mjs"],
  ["node_modules/tsx/dist/cli.mjs", "scripts/reference.ts"],
  ["scripts/sbom.mjs"],
  ["scripts/check-manifest.mjs", "dist/manifest.xml"],
];

/** What an earlier build left is not part of this one. */
rmSync(`${root}dist`, { recursive: true, force: true });

/** Memory tidied on one thread costs the processor a fifth less, and no more time: others build or check beside it. */
const THRIFTY = "--single-threaded-gc";

for (const step of steps) {
  const { status } = spawnSync(process.execPath, [THRIFTY, ...step], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
