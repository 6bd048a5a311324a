import { spawnSync } from "node:child_process";
import { join } from "node:path";

const script = join(__dirname, "../../scripts/call.mjs");

const run = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [script, ...args], { encoding: "utf8", input: input ?? "" });

const lines = (requests: readonly string[]): readonly Record<string, unknown>[] =>
  run(["--jsonl"], requests.join("\n"))
    .stdout.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("one call", () => {
  test("prints the amount alone", () => {
    const { stdout, status } = run(["SEVERANCE_LUMP", "850000", "400000"]);
    expect([stdout, status]).toEqual(["3750000\n", 0]);
  });

  test("takes a range as rows and null as a blank", () => {
    expect(run(["SEVERANCE_LUMP", "[[100],[200]]", "0", "null"]).stdout).toBe("300\n600\n");
  });

  test("prints a table in columns set apart by tabs", () => {
    const { stdout } = run(["EXPLAIN", "SEVERANCE_LUMP", "850000", "400000"]);
    expect(stdout.split("\n")[0]).toBe("Step\tWorking\tAmount\tAuthority");
    expect(stdout).toContain("\t3750000\t");
  });

  test("a refusal is worded on the error stream", () => {
    const { stdout, stderr, status } = run(["SEVERANCE_LUMP", "-1", "400000"]);
    expect([stdout, status]).toEqual(["", 1]);
    expect(stderr).toMatch(/^#VALUE! Annual salary is /);
  });

  test("what is not JSON is a text", () => {
    expect(run(["SEVERANCE_LUMP", "a lot", "400000"]).stderr).toContain("the text “a lot”");
  });

  test.each([[["NO_SUCH"]], [[]]])("without a function of ours, %j lists the names", (args) => {
    const { stdout, stderr, status } = run(args);
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr.split("\n")).toEqual(expect.arrayContaining(["SEVERANCE_LUMP", "EXPLAIN"]));
  });
});

describe("a call a line", () => {
  test("each line is answered in order, whatever stands before it", () => {
    const answers = lines([
      '["SEVERANCE_LUMP",850000,400000]',
      "{broken",
      '{"function":"SEVERANCE_LUMP"}',
      '["NO_SUCH",1]',
      '["PARACHUTE_GROSSUP",1600000,500000,0.4]',
    ]);
    expect(answers).toEqual([
      { value: 3_750_000 },
      { error: "#VALUE!", message: expect.stringContaining("not JSON") },
      { error: "#VALUE!", message: expect.stringContaining("an array") },
      { error: "#NAME?", message: expect.stringContaining("NO_SUCH") },
      { value: 550_000 },
    ]);
  });

  test("in a spilled answer one bad row is one error, the others stand", () => {
    expect(lines(['["SEVERANCE_LUMP",[[100],["x"],[null],[200]],0]'])).toEqual([
      {
        value: [
          [300],
          [{ error: "#VALUE!", message: expect.stringContaining("the text “x”") }],
          [{ error: "#VALUE!", message: expect.stringContaining("blank") }],
          [600],
        ],
      },
    ]);
  });

  test("a range of one cell answers one value", () => {
    expect(lines(['["SEVERANCE_LUMP",[[100]],[[50]]]'])).toEqual([{ value: 450 }]);
  });

  test("a figure the product does not hold is #N/A", () => {
    expect(lines(['["PRIME_RATE",100]'])).toEqual([{ error: "#N/A", message: expect.any(String) }]);
  });

  test("empty lines are passed over", () => {
    expect(lines(["", '["SEVERANCE_LUMP",1,1]', "  "])).toEqual([{ value: 6 }]);
  });
});
