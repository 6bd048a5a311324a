import { join } from "node:path";
import { errorCodes, startDispatcher } from "../support/dispatcher";
import { Random } from "../support/random";

const bundle = join(process.cwd(), "dist/functions.js");
const LONGEST_MESSAGE = 5_000_000;

const labels = [
  "Termination date",
  "Annual salary",
  "Maximum bonus",
  "Monthly premium",
  "Employee share",
  "Health and benefits tax rate",
  "Specified employee",
  "Prime rate",
  "Change date",
  "Base amount",
  "Section 8 combined rate",
];

/** People whose severance, three times salary and bonus, tells them apart. */
function people(count: number, from: number): unknown[][] {
  const random = new Random(`people from ${from}`);
  return Array.from({ length: count }, (_, at) => [
    random.whole(39_500, 45_000),
    100_000 + from + at,
    random.whole(0, 900_000),
    random.decimal(800, 4_000, 2),
    random.decimal(0, 800, 2),
    random.decimal(0.2, 0.5, 4),
    random.chance(0.7),
    random.decimal(0.0325, 0.0825, 4),
    39_400,
    random.decimal(50_000, 500_000, 2),
    random.decimal(0.3, 0.5, 4),
  ]);
}

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
      const starts = Array.from({ length: Math.ceil(EVERYBODY / BLOCK) }, (_, at) => at * BLOCK);
      const blocks = starts.map((start) => people(Math.min(BLOCK, EVERYBODY - start), start));
      const outcomes = await excel.invoke(
        blocks.map((block) => ({ id: "ROSTER", args: [[labels, ...block]] })),
      );
      const wrong = outcomes.flatMap((outcome, at) => {
        const [header, ...rows] = "value" in outcome ? (outcome.value as unknown[][]) : [[]];
        const severance = header!.indexOf("Severance lump sum");
        const wanted = blocks[at]!.map((person) => 3 * (Number(person[1]) + Number(person[2])));
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
