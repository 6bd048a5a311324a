import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { skipUnless } from "../support/skip";

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

test("a manifest that is missing is said to be, in a sentence", () => {
  const missing = join(mkdtempSync(join(tmpdir(), "manifest-")), "manifest.xml");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "scripts/check-manifest.mjs"), missing],
    { encoding: "utf8" },
  );
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^There is no .*manifest\.xml\. Run npm run build first, .*\.\n$/);
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
  [
    "two runtimes",
    (xml) => xml.replace(/<Runtime resid.*/, (runtime) => runtime + runtime),
    /2 long-lived runtimes, not one/,
  ],
  ["no long-lived runtime", (xml) => xml.replace('"long"', '"short"'), /0 long-lived runtimes/],
  [
    "a version of three numbers",
    (xml) => xml.replace(/<Version>[^<]+/, "<Version>1.0.0"),
    /not four numbers/,
  ],
  [
    "a description too long",
    (xml) => xml.replace("Computes what", "x".repeat(250)),
    /Description is longer than 250/,
  ],
])("%s is refused", (_, broken, words) => {
  const answer = checked(broken(manifest));
  expect(answer.status).toBe(1);
  expect(answer.words).toMatch(words);
});

const hasSchema = !checked(manifest).words.includes("their check was skipped");

skipUnless(hasSchema, "Microsoft's manifest schemas are not beside the project")(
  "Microsoft's schema",
  () => {
    test.each<readonly [string, (xml: string) => string]>([
      ["elements out of order", (xml) => xml.replace(/(<Version>.*)\s*(<ProviderName>.*)/, "$2$1")],
      ["an element it does not know", (xml) => xml.replace("<Hosts>", "<Hostess/><Hosts>")],
      ["a permission there is not", (xml) => xml.replace("ReadWriteDocument", "ReadEverything")],
      ["a manifest without a locale", (xml) => xml.replace(/<DefaultLocale>.*/, "")],
    ])("refuses %s", (_, broken) => {
      const xml = broken(manifest);
      expect(xml).not.toBe(manifest);
      const { status, words } = checked(xml);
      expect(status).toBe(1);
      expect(words).toMatch(/Schemas validity|This element is not expected|not accepted|not valid/);
    });
  },
);
