import { join } from "node:path";
import { rosterCalls } from "../../bench/roster-people";
import { errorCodes, startDispatcher } from "../support/dispatcher";

const bundle = join(process.cwd(), "dist/functions.js");
const LONGEST_MESSAGE = 5_000_000;

const BLOCK = 15_000;
const EVERYBODY = 100_000;

describe.each([
  ["off", []],
  ["on", [1, 2, 3, 4]],
] as const)(
  "with the dispatcher's features %s and a host that refuses long messages",
  (_, features) => {
    const host = { features, longestMessage: LONGEST_MESSAGE };

    it("100,000 people arrive in blocks, every one", async () => {
      const excel = startDispatcher(bundle, host);
      const calls = rosterCalls(EVERYBODY, BLOCK);
      const outcomes = await excel.invoke(calls);
      const wrong = outcomes.flatMap((outcome, at) => {
        const [header, ...rows] = "value" in outcome ? (outcome.value as unknown[][]) : [[]];
        const severance = header!.indexOf("Severance lump sum");
        const [, ...people] = calls[at]!.args[0] as number[][];
        const wanted = people.map((person) => 3 * (person[1]! + person[2]!));
        return wanted.filter((amount, row) => rows[row]?.[severance] !== amount);
      });
      expect(wrong).toEqual([]);
      expect(excel.refusedSends).toBe(0);
      expect(excel.sends).toBeGreaterThan(2);
      excel.close();
    });
  },
);

describe("a result no message can hold", () => {
  it("is refused before Excel refuses it, with how to split it", async () => {
    const excel = startDispatcher(bundle, { longestMessage: LONGEST_MESSAGE });
    const salaries = Array.from({ length: 700_000 }, (_, row) => [100_000.01 + row]);
    const [outcome] = await excel.invoke([
      { id: "SEVERANCE_LUMP", args: [salaries, [[0.5]], [[3]]] },
    ]);
    expect(outcome).toEqual({
      code: errorCodes.value,
      message: expect.stringMatching(
        /^The result is 700,000 rows, \d\.\d million characters\. Excel takes 5 million at a time: split the range into calls of at most 15,000 rows\.$/,
      ),
    });
    expect(excel.refusedSends).toBe(0);
    excel.close();
  });
});
