import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

/** Runs the check as a release does, on a manifest with the project's icons beside it. */
function checked(xml: string): { readonly status: number | null; readonly words: string } {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  cpSync(join(root, "assets"), join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "manifest.xml"), xml);
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, "scripts/check-manifest.mjs"), join(folder, "manifest.xml")],
    { encoding: "utf8" },
  );
  return { status, words: stdout };
}

test("the manifest is in order", () => {
  const words = execFileSync(
    process.execPath,
    [join(root, "scripts/check-manifest.mjs"), join(root, "manifest.xml")],
    { encoding: "utf8" },
  );
  expect(words).toContain("is in order");
});

test.each<readonly [string, (xml: string) => string, RegExp]>([
  [
    "an undefined resource",
    (xml) => xml.replace('resid="Open.Label"', 'resid="Open.Lable"'),
    /Open\.Lable is named but not defined/,
  ],
  [
    "an address that is not https",
    (xml) =>
      xml.replace("https://localhost:3000/functions.js", "http://localhost:3000/functions.js"),
    /is not https/,
  ],
  [
    "a second runtime page",
    (xml) =>
      xml.replace(
        '<FunctionFile resid="Taskpane.Url"/>',
        '<FunctionFile resid="Functions.Script.Url"/>',
      ),
    /the runtime's one page/,
  ],
  [
    "an icon of the wrong size",
    (xml) => xml.replace("icon-80.png", "icon-64.png"),
    /80 × 80 is needed/,
  ],
  ["an icon that is missing", (xml) => xml.replace("icon-16.png", "icon-17.png"), /is not there/],
  [
    "a resource id too long",
    (xml) => xml.replaceAll("Open.Tooltip", "Open.Tooltip.That.Is.Far.Too.Long.Indeed"),
    /longer than 32/,
  ],
  [
    "a string too long",
    (xml) => xml.replace("Comp Clauses is ready", "x".repeat(126)),
    /longer than 125/,
  ],
  ["an id that is no GUID", (xml) => xml.replace(/<Id>[^<]+/, "<Id>comp-clauses"), /is not a GUID/],
])("%s is refused", (_, broken, words) => {
  const answer = checked(broken(manifest));
  expect(answer.status).toBe(1);
  expect(answer.words).toMatch(words);
});

test("elements out of order are refused by Microsoft's schema, where it is here", () => {
  const answer = checked(
    manifest.replace(/(<Version>[^<]+<\/Version>)\s*(<ProviderName>[^<]+<\/ProviderName>)/, "$2$1"),
  );
  const isSkipped = answer.words.includes("their check was skipped");
  expect(isSkipped ? 0 : 1).toBe(answer.status);
});
