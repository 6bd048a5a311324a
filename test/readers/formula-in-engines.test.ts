import type { Answer } from "../support/formula-row";
import { ironCalcValues } from "../support/ironcalc";
import { libreOfficeInstalled, libreOfficeValues } from "../support/libreoffice";
import { randomCount } from "../support/random";
import { note, skipUnless } from "../support/skip";
import { nativeRows, unrounded, type NativeRow } from "./native-rows";
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

const inLibreOffice = skipUnless(
  libreOfficeInstalled(),
  "LibreOffice is not installed; native formulas were judged by IronCalc alone, so no half-cent ties",
);

inLibreOffice("native formulas in LibreOffice", () => {
  it.each(named)(`%s shows the exact amount, on ${randomCount} random calls`, async (name, oracle) => {
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
  });
});

describe("native formulas in IronCalc, before rounding", () => {
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
