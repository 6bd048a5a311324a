import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../src/workbook/xlsx/read";
import { formulasOf } from "../workbook/placed-cells";

const SCRIPT = join("node_modules", "tsx", "dist", "cli.mjs");
const SAMPLE = join("assets", "sample-facts.json");

const folder = mkdtempSync(join(tmpdir(), "comp-clauses-model-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [SCRIPT, join("scripts", "model.ts"), ...args], { encoding: "utf8" });

describe("npm run model", () => {
  it.each([
    ["calls, tables native", [], true],
    ["native formulas alone, over a file as told", ["--native", "--force"], false],
  ] as const)("writes the workbook: %s", (name, flags, hasCalls) => {
    const path = join(folder, `${name}.xlsx`);
    if (flags.some((flag) => flag === "--force")) writeFileSync(path, "something of mine");
    const said = execFileSync(
      process.execPath,
      [SCRIPT, join("scripts", "model.ts"), SAMPLE, "-o", path, ...flags],
      { encoding: "utf8" },
    );
    expect(said).toContain("14 sheets, “Sample agreement”");
    const formulas = formulasOf(readXlsx(readFileSync(path), name));
    expect(formulas.some(({ content }) => String(content).includes("COMP."))).toBe(hasCalls);
    expect(formulas.some(({ spill }) => spill)).toBe(false);
  });

  it("writes over nothing unless it is told to", () => {
    const path = join(folder, "there.xlsx");
    writeFileSync(path, "something of mine");
    const refused = run(SAMPLE, "-o", path);
    expect([refused.status, refused.stderr]).toEqual([
      1,
      `${path} exists. Give --force to write over it.\n`,
    ]);
    expect(readFileSync(path, "utf8")).toBe("something of mine");
  });

  it.each<[string, string, RegExp]>([
    ["no JSON", "{", /is not JSON\./],
    ["an unknown label", '{"Salary":1}', /^The label “Salary” is unknown\./],
    ["a missing fact", '{"Annual salary":1}', /^Termination date is missing\./],
  ])("refuses in words, writing nothing: %s", (_, text, words) => {
    const facts = join(folder, "facts.json");
    const path = join(folder, "never.xlsx");
    writeFileSync(facts, text);
    const refused = run(facts, "-o", path);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(words);
    expect(existsSync(path)).toBe(false);
  });

  it("says what it takes", () => {
    expect(run("--help").stdout).toContain("Usage: npm run -s model");
    expect(run(SAMPLE).stderr).toContain("Usage: npm run -s model");
    expect(run(SAMPLE, "-o", "x.xlsx", "--nonsense").stderr).toMatch(/nonsense/);
    expect(run("nowhere.json", "-o", join(folder, "x.xlsx")).stderr).toMatch(
      /^There is no file nowhere\.json\./,
    );
  });
});
