/**
 * Writes the reference of functions from what the build emitted: `dist/functions.html`, which Excel's own
 * help links to, and with `--keep` also `docs/functions.md`, kept with the project. With `--check` it
 * writes nothing and fails where the kept reference is not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allExamples } from "../src/agreement/examples";
import { referencePage, referenceText, type FunctionHelp } from "./reference-text";

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const metadata = path("dist/functions.json");
if (!existsSync(metadata)) {
  console.error("functions.json is not built yet. Run npm run build first.");
  process.exit(1);
}
const { functions } = JSON.parse(readFileSync(metadata, "utf8")) as {
  functions: readonly FunctionHelp[];
};
const text = referenceText(functions, await allExamples());
const kept = path("docs/functions.md");

if (process.argv.includes("--check")) {
  const isCurrent = existsSync(kept) && readFileSync(kept, "utf8") === text;
  if (!isCurrent) {
    console.error("docs/functions.md is not current. Run npm run reference.");
    process.exitCode = 1;
  }
} else {
  if (process.argv.includes("--keep")) {
    mkdirSync(path("docs"), { recursive: true });
    writeFileSync(kept, text);
  }
  writeFileSync(path("dist/functions.html"), referencePage(functions, await allExamples()));
}
