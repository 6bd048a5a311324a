import { spawnSync } from "node:child_process";

/** Stryker, then the page that says what it found, whatever it found; fails as Stryker does. */
const node = (...args) => spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;

const score = node("node_modules/@stryker-mutator/core/bin/stryker.js", "run");
const told = node("test/mutation/report.mjs");
process.exitCode = score || told;
