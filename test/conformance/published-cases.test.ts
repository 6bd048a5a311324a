import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { call, functionNames } from "../../src/functions/call";
import { Refusal } from "../../src/quantities/refusal";
import { isAsPublished, publishedCases, titleOf } from "../cases/published";
import { note } from "../support/skip";

const known = publishedCases.filter(({ call: [name] }) => functionNames.includes(name));
const unknown = publishedCases.filter((each) => !known.includes(each));

describe("published cases", () => {
  it("are all there, each with its source and for a function that exists", () => {
    expect(publishedCases.length).toBeGreaterThanOrEqual(24);
    for (const each of publishedCases) {
      expect(each).toMatchObject({
        source: expect.stringMatching(/\w/),
        tolerance: expect.any(Number),
      });
      expect(each.tolerance).toBeLessThanOrEqual(0.005);
    }
    unknown.forEach((each) => note(`No function yet for the published case ${titleOf(each)}.`));
    expect(known.length).toBeGreaterThan(publishedCases.length / 2);
  });

  it.each(known.map((each) => [titleOf(each), each] as const))("%s", (_, published) => {
    const [name, ...args] = published.call;
    const grid = call(name, ...args);
    const [[cell] = []] = grid;
    const value = cell instanceof Refusal ? { error: cell.code } : cell;
    expect(grid).toHaveLength(1);
    if (!isAsPublished(published, value)) expect(value).toEqual(published.expect);
  });

  it("come out of the command line the same, a line each", () => {
    const script = join(process.cwd(), "scripts/call.mjs");
    if (!existsSync(join(process.cwd(), "dist/node/index.js"))) {
      throw new Error("The Node package is not built: run npm run build first.");
    }
    const input = known.map((each) => JSON.stringify(each.call)).join("\n");
    const output = execFileSync(process.execPath, [script, "--jsonl"], { input, encoding: "utf8" });
    const answers = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers).toHaveLength(known.length);
    const wrong = known.filter(
      (published, at) => !isAsPublished(published, answers[at]!["value"] ?? answers[at]),
    );
    expect(wrong.map(titleOf)).toEqual([]);
  });
});
