import { spawnSync } from "node:child_process";
import { join } from "node:path";

interface Answers {
  readonly offsets: readonly number[];
  readonly serials: readonly number[];
  readonly sixMonths: readonly number[];
  readonly functions: Readonly<Record<string, readonly (readonly unknown[])[]>>;
}

const program = join(__dirname, "dates-somewhere.ts");

const answersIn = (zone: string): Answers => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", program], {
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Answers;
};

/** Minutes behind UTC in January and in July 2008. */
const zones: readonly (readonly [string, readonly number[]])[] = [
  ["UTC", [0, 0]],
  ["America/New_York", [300, 240]],
  ["Asia/Kolkata", [-330, -330]],
  ["Pacific/Auckland", [-780, -720]],
];

describe("dates are the same in every time zone", () => {
  const atGreenwich = answersIn("UTC");

  it.each(zones)("%s", (zone, offsets) => {
    const answers = zone === "UTC" ? atGreenwich : answersIn(zone);
    expect(answers.offsets).toEqual(offsets);
    expect({ ...answers, offsets: [] }).toEqual({ ...atGreenwich, offsets: [] });
    const postponed = answers.functions["postponed"]!;
    expect(postponed[39691 - 39300]).toEqual([39872]); // 31 August 2008: 28 February 2009
    expect(postponed[39325 - 39300]).toEqual([39507]); // 31 August 2007: 29 February 2008
    const end = answers.functions["whole"]!.find(([, item]) => /^End of the/.test(String(item)));
    expect(end?.[4]).toBe(39872);
    expect(answers.functions["prime"]!.slice(39426 - 39300, 39429 - 39300)).toEqual([
      [0.075], // 10 December 2007
      [0.0725], // the 11th, when it changed
      [0.0725], // the 12th
    ]);
  });

  it("and right: six months after 31 August is the last day of February", () => {
    const at = (serial: number) => atGreenwich.sixMonths[serial - 39300];
    expect(at(39691)).toBe(39872); // 31 August 2008, 28 February 2009
    expect(at(39325)).toBe(39507); // 31 August 2007, 29 February 2008
    expect(atGreenwich.serials.every((off) => off === 0)).toBe(true);
    expect(atGreenwich.functions["timesOfDay"]).toEqual([[39872], [39872], [39872]]);
  });
});
