import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportModel } from "../../src/workbook/report";
import { fullFacts, reportOn } from "../agreement/package-facts";

const script = join(__dirname, "../../scripts/call.mjs");
const folder = mkdtempSync(join(tmpdir(), "replay-"));
const file = join(folder, "facts.json");

afterAll(() => rmSync(folder, { recursive: true }));

const replay = (content: unknown) => {
  writeFileSync(file, JSON.stringify(content));
  return spawnSync(process.execPath, [script, "--replay", file], { encoding: "utf8" });
};

it("saved facts give every amount of the report's sheets again, from the command line", async () => {
  const drawn = await reportOn(fullFacts);
  const { stdout, status } = replay(drawn.saved);
  expect(status).toBe(0);
  const printed = new Map<string, number>();
  for (const cell of stdout.split(/[\t\n]/)) printed.set(cell, (printed.get(cell) ?? 0) + 1);
  const wanted = new Map<string, number>();
  for (const { rows } of reportModel(drawn).sheets) {
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      const content = cell?.value ?? cell?.content;
      if (typeof content !== "number") continue;
      wanted.set(String(content), (wanted.get(String(content)) ?? 0) + 1);
    }
  }
  expect(wanted.size).toBeGreaterThan(200);
  const missing = [...wanted].filter(([amount, times]) => (printed.get(amount) ?? 0) < times);
  expect(missing).toEqual([]);
  expect(stdout).toContain(`Fingerprint ${drawn.saved.fingerprint}, the same`);
});

it("facts that were changed are said to be, and the call fails", async () => {
  const { saved } = await reportOn(fullFacts);
  const facts = saved.facts.map(([label, value]) => [label, label === "Annual salary" ? 1 : value]);
  const { stdout, status } = replay({ ...saved, facts });
  expect(status).toBe(1);
  expect(stdout).toContain("ANOTHER");
});

it.each([
  ["is missing", undefined, /^There is no .*facts\.json\. Save the facts from the report\.\n$/],
  ["is not JSON", "{broken", /^.*facts\.json is not JSON\. Save the facts from the report\.\n$/],
  ["holds no facts", "{}", /^The file holds no facts of a report: .*\.\n$/],
])("a file that %s is refused in one sentence", (_, content, words) => {
  rmSync(file, { force: true });
  if (content !== undefined) writeFileSync(file, content);
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, "--replay", file], {
    encoding: "utf8",
  });
  expect([stdout, status]).toEqual(["", 1]);
  expect(stderr).toMatch(words);
});
