import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

const PERMISSIVE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

describe("the licences of what is shipped", () => {
  const shipped = read("dist/licences.txt")
    .split(/\n-{72}\n\n/)
    .map((entry) => entry.split("\n") as [string, string, ...string[]]);

  it("are listed, package by package", () => {
    const names = shipped.map(([name]) => name.replace(/ [^ ]+$/, ""));
    expect(names).toEqual(expect.arrayContaining(["decimal.js", "react", "@univerjs/core"]));
    expect(names.length).toBeGreaterThan(50);
  });

  it("are none of them copyleft", () => {
    expect(shipped.filter(([, licence]) => !PERMISSIVE.includes(licence))).toEqual([]);
  });

  /** Builds a page that uses one package under a licence. */
  function built(licence: string | undefined) {
    const folder = mkdtempSync(join(tmpdir(), "licences-"));
    mkdirSync(join(folder, "node_modules/borrowed"), { recursive: true });
    writeFileSync(
      join(folder, "node_modules/borrowed/package.json"),
      JSON.stringify({ name: "borrowed", version: "1.0.0", main: "index.js", license: licence }),
    );
    writeFileSync(join(folder, "node_modules/borrowed/index.js"), "module.exports = 1;");
    writeFileSync(join(folder, "index.js"), 'console.log(require("borrowed"));');
    writeFileSync(
      join(folder, "webpack.config.mjs"),
      `import { licencesPlugin } from "${pathToFileURL(join(root, "scripts/licences-plugin.mjs")).href}";
       export default { mode: "production", entry: "./index.js", context: ${JSON.stringify(folder)},
         plugins: [licencesPlugin()] };`,
    );
    const bin = join(root, "node_modules/webpack-cli/bin/cli.js");
    return spawnSync(process.execPath, [bin], { cwd: folder, encoding: "utf8" });
  }

  it.each([
    ["GPL-3.0", /borrowed is under GPL-3.0: it cannot be shipped/],
    ["SEE LICENSE IN TERMS", /borrowed is under SEE LICENSE IN TERMS: it cannot be shipped/],
    [undefined, /borrowed names no licence: it cannot be shipped/],
  ])("stop the build at %s", (licence, words) => {
    const { status, stdout, stderr } = built(licence);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(words);
  });

  it("let MIT pass", () => {
    expect(built("MIT")).toMatchObject({ status: 0 });
  });
});

describe("the bill of materials", () => {
  const bill = JSON.parse(read("dist/sbom.cdx.json")) as {
    bomFormat: string;
    components: readonly { name: string; version: string }[];
    metadata: { tools: readonly object[]; component: { name: string } };
  };

  it("is CycloneDX and names every package the product is declared to use, at its version", () => {
    expect(bill.bomFormat).toBe("CycloneDX");
    const { dependencies } = JSON.parse(read("package.json")) as {
      dependencies: Record<string, string>;
    };
    const listed = bill.components.map(({ name, version }) => `${name} ${version}`);
    const declared = Object.entries(dependencies).map((each) => each.join(" "));
    expect(declared.filter((each) => !listed.includes(each))).toEqual([]);
    expect(declared.length).toBeGreaterThan(8);
  });

  it("tells nothing of the machine that made it", () => {
    expect(bill.metadata.component.name).toBe("comp-clauses");
    expect(bill.metadata.tools).toEqual([{ vendor: "npm", name: "cli" }]);
  });
});
