import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clauses } from "../../src/agreement";
import { functionNames } from "../../src/functions/call";

const folder = join(__dirname, "../../src/taskpane");

const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);

test.each(sources)("%s names no function and no clause", (_, source) => {
  const named = functionNames.filter((name) => new RegExp(`\\b${name}\\b`).test(source));
  const sections = clauses
    .map(({ section }) => section)
    .filter((section) => section.includes("(") && source.includes(section));
  const folders = clauses.map(({ id }) => id).filter((id) => /^\d/.test(id) && source.includes(id));
  expect([...named, ...sections, ...folders]).toEqual([]);
});

test.each(sources)("%s stores nothing", (_, source) => {
  expect(source).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
});
