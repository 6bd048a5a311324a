import { allExamples } from "../../src/agreement/examples";
import { publishedCases } from "../cases/published";
import type { Answer, FormulaRow } from "../support/formula-row";
import { ironCalcValues } from "../support/ironcalc";
import { libreOfficeInstalled, libreOfficeValues } from "../support/libreoffice";
import { randomCount } from "../support/random";
import { note, skipUnless } from "../support/skip";
import { nativeRow, nativeRows, unrounded, type NativeRow } from "./native-rows";
import { oracles } from "./oracles";
import { verdict, verdictUnrounded, type Verdict } from "./verdict";

const named = oracles.map((oracle) => [oracle.name, oracle] as const);

interface Judged {
  readonly row: NativeRow;
  readonly answer: Answer | undefined;
  readonly verdict: Verdict;
}

const described = ({ row, answer }: Judged) =>
  `${JSON.stringify(row.args)} gives ${JSON.stringify(answer)}, not ${row.expected ?? "an error"}`;

const ofVerdict = (judged: readonly Judged[], wanted: Verdict) =>
  judged.filter((each) => each.verdict === wanted);

const wrongOnes = (judged: readonly Judged[]) =>
  ofVerdict(judged, "wrong")
    .slice(0, 5)
    .map((each) => `${described(each)}: ${each.row.formula}`);

/** A worked figure: an example of the agreement or a published case, as the row of a sheet. */
interface Worked {
  readonly call: readonly [string, ...unknown[]];
  readonly value: unknown;
  readonly tolerance: number;
}

const workedFigures = async (): Promise<readonly Worked[]> => [
  ...publishedCases.map(({ call, expect: value, tolerance }) => ({ call, value, tolerance })),
  ...(await allExamples())
    .filter(({ at }) => at === undefined)
    .map(({ call, gives }) => ({ call, value: gives, tolerance: 1e-9 })),
];

/** The worked figures an engine does not come to. */
async function missed(
  calculate: (rows: readonly FormulaRow[]) => Promise<readonly Answer[]>,
  slack: number,
  prepared: (row: FormulaRow) => FormulaRow = (row) => row,
) {
  const figures = (await workedFigures()).filter(({ call: [name] }) => nativeRow(name, [], 1));
  const rows = figures.map(({ call: [name, ...args] }, at) =>
    prepared(nativeRow(name, args, at + 1)!),
  );
  const answers = await calculate(rows);
  expect(figures.length).toBeGreaterThan(60);
  return figures.flatMap(({ call, value, tolerance }, at) => {
    const answer = answers[at];
    const agrees =
      typeof value === "number" && typeof answer === "number"
        ? Math.abs(answer - value) <= tolerance + slack
        : JSON.stringify(answer) === JSON.stringify(value);
    return agrees
      ? []
      : [`${JSON.stringify(call)} gives ${JSON.stringify(answer)}, not ${String(value)}`];
  });
}

const inLibreOffice = skipUnless(
  libreOfficeInstalled(),
  "LibreOffice is not installed; native formulas were judged by IronCalc alone, so no half-cent ties",
);

inLibreOffice("native formulas in LibreOffice", () => {
  it("show every example and every published case", async () => {
    expect(await missed(libreOfficeValues, 0)).toEqual([]);
  });

  it.each(named)(
    `%s shows the exact amount, on ${randomCount} random calls`,
    async (name, oracle) => {
      const rows = nativeRows(oracle, randomCount);
      const answers = await libreOfficeValues(rows);
      const judged = rows.map((row, at) => {
        const answer = answers[at];
        return { row, answer, verdict: verdict(oracle, row, answer) };
      });
      expect(wrongOnes(judged)).toEqual([]);
      const [hair, dust] = [ofVerdict(judged, "hair"), ofVerdict(judged, "dust")];
      expect(dust.length).toBeLessThan(rows.length / 20);
      note(
        `${name} in LibreOffice: ${rows.length} native formulas; ${hair.length} a cent over where the exact ` +
          `amount is within 5e-8 below a half-cent, ${dust.length} off where fifteen digits do not hold it.`,
      );
      [...hair, ...dust.slice(0, 3)].forEach((each) => note(`  ${described(each)}`));
    },
  );
});

describe("native formulas in IronCalc, before rounding", () => {
  it("come within half a cent of every example and every published case", async () => {
    expect(await missed(ironCalcValues, 0.005, unrounded)).toEqual([]);
  });

  it.each(
    named.flatMap(([name, oracle]) =>
      (["plain", "let"] as const).map((form) => [name, form, oracle] as const),
    ),
  )("%s, written %s, comes to the exact amount", async (_, form, oracle) => {
    const rows = nativeRows(oracle, randomCount, form).map(unrounded);
    const answers = await ironCalcValues(rows);
    const judged = rows.map((row, at) => {
      const answer = answers[at];
      return { row, answer, verdict: verdictUnrounded(oracle, row, answer) };
    });
    expect(wrongOnes(judged)).toEqual([]);
    if (oracle.isPayment) expect(rows.some(({ wasRounded }) => wasRounded)).toBe(true);
  });
});
