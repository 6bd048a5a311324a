/**
 * Writes the reference of functions from what the build emitted: `dist/functions.html`, which Excel's own
 * help links to, and with `--keep` also what is kept with the project, `docs/functions.md` and
 * `docs/readings.md`. With `--check` it writes nothing and fails where what is kept is not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allExamples } from "../src/agreement/examples";
import { readingsText } from "./readings-text";
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
const examples = await allExamples();
/** What is kept with the project, made from the code. */
const kept = new Map([
  [path("docs/functions.md"), referenceText(functions, examples)],
  [path("docs/readings.md"), readingsText()],
]);

if (process.argv.includes("--check")) {
  for (const [file, text] of kept) {
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    console.error(`${file} is not current. Run npm run reference.`);
    process.exitCode = 1;
  }
} else {
  if (process.argv.includes("--keep")) {
    mkdirSync(path("docs"), { recursive: true });
    kept.forEach((text, file) => writeFileSync(file, text));
  }
  writeFileSync(path("dist/functions.html"), referencePage(functions, examples));
}
