import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { functionNames } from "../../src/functions/call";

const root = join(__dirname, "../..");
const built = (file: string) => readFileSync(join(root, "dist", file), "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
};

const OFFICE = "https://appsforoffice.microsoft.com";
const LARGEST_FUNCTIONS_BUNDLE = 45_000;

/** The directives of a page's policy, each with its sources. */
function policyOf(page: string): ReadonlyMap<string, readonly string[]> {
  const [, policy = ""] =
    built(page).match(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/) ?? [];
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

const scriptsOf = (page: string) =>
  [...built(page).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, address]) => address!);

describe("the functions bundle, what a cell waits for", () => {
  const bundle = built("functions.js");

  it("is small", () => {
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThan(LARGEST_FUNCTIONS_BUNDLE);
  });

  it.each([
    ["React", /react\.(?:element|dev|transitional)|\.useState\b|createRoot/g],
    ["an address or a request", /\bfetch\(|XMLHttpRequest|https?:\/\/[^"]{0,40}/g],
    ["code that is loaded later", /\.e\("?\d+"?\)|\bimport\(/g],
  ])("holds no trace of %s", (_, trace) => {
    expect(bundle.match(trace)).toBeNull();
  });

  it("associates each function of functions.json, which are all there are", () => {
    const associated = [...bundle.matchAll(/CustomFunctions\.associate\("([^"]+)"/g)];
    const ids = associated.map(([, id]) => id!).sort();
    const { functions } = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
    expect(ids).toEqual(functions.map(({ id }) => id).sort());
    expect(ids).toEqual([...functionNames].sort());
  });
});

it("functions.json lets error cells reach the functions", () => {
  expect(JSON.parse(built("functions.json"))).toMatchObject({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
  });
});

describe.each([
  ["taskpane.html", [OFFICE]],
  ["index.html", []],
] as const)("%s", (page, others) => {
  const policy = policyOf(page);

  it("runs its own scripts and no text as a script", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'", ...others]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    for (const closed of ["object-src", "base-uri", "form-action"]) {
      expect(policy.get(closed)).toEqual(["'none'"]);
    }
  });

  it("states its policy before the first script", () => {
    const text = built(page);
    expect(text.indexOf("Content-Security-Policy")).toBeLessThan(text.indexOf("<script"));
  });

  it("names only files that are there", () => {
    const named = [...built(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => address!,
    );
    const own = named.filter((address) => !address.startsWith("https://"));
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((address) => !existsSync(join(root, "dist", address)))).toEqual([]);
  });
});

it("the task pane loads Office.js, then the functions, then itself", () => {
  expect(scriptsOf("taskpane.html")).toEqual([
    `${OFFICE}/lib/1/hosted/office.js`,
    "functions.js",
    "taskpane.js",
  ]);
});

it("the embedded workbook knows nothing of Office.js", () => {
  expect(scriptsOf("index.html")).toEqual(["embedded.js"]);
  for (const file of ["index.html", "embedded.js"]) {
    expect(built(file)).not.toContain("appsforoffice");
    expect(built(file)).not.toContain("CustomFunctions.associate");
  }
});

it("the manifest built is in order and bears the package's version", () => {
  expect(built("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, "scripts/check-manifest.mjs"), join(root, "dist/manifest.xml")],
    { encoding: "utf8" },
  );
  expect([stdout.trim().split("\n").at(-1), status]).toEqual([
    expect.stringContaining("is in order"),
    0,
  ]);
});
