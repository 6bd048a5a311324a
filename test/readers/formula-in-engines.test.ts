import { allExamples } from "../../src/agreement/examples";
import { publishedCases } from "../cases/published";
import type { Answer } from "../support/formula-row";
import { ironCalcValues } from "../support/ironcalc";
import { libreOfficeInstalled, libreOfficeValuesOf } from "../support/libreoffice";
import { engineCount } from "../support/random";
import { note, skipUnless } from "../support/skip";
import { call } from "../../src/functions/call";
import type { Form } from "../../src/functions/portable";
import { codeOf } from "../functions/shown";
import { nativeRow, nativeRows, unrounded, type NativeRow } from "./native-rows";
import { oracles } from "./oracles";
import type { Oracle } from "./oracles/oracle";
import { asRange } from "./random-call";
import { spoiledCalls } from "./spoiled-calls";
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

/** The worked figures that have a native formula, each as a row. */
async function workedRows() {
  const figures = (await workedFigures()).filter(({ call: [name] }) => nativeRow(name, [], 1));
  expect(figures.length).toBeGreaterThan(60);
  return figures.map((figure, at) => {
    const [name, ...args] = figure.call;
    return { figure, row: nativeRow(name, args, at + 1)! };
  });
}

/** The worked figures an engine does not come to. */
const missed = (
  worked: Awaited<ReturnType<typeof workedRows>>,
  answers: readonly Answer[],
  slack: number,
): readonly string[] =>
  worked.flatMap(({ figure: { call, value, tolerance } }, at) => {
    const answer = answers[at];
    const agrees =
      typeof value === "number" && typeof answer === "number"
        ? Math.abs(answer - value) <= tolerance + slack
        : JSON.stringify(answer) === JSON.stringify(value);
    return agrees
      ? []
      : [`${JSON.stringify(call)} gives ${JSON.stringify(answer)}, not ${String(value)}`];
  });

/** IronCalc's AND stops at FALSE; Excel's and LibreOffice's come to the error behind it. */
const stopsAtFalse = ({ row }: Judged): boolean =>
  row.expected === undefined && row.args.includes(false) && row.formula.includes("AND(");

/** One sheet for all functions: an engine takes longer to start than to calculate. */
interface Sheet {
  readonly rows: readonly NativeRow[];
  readonly of: ReadonlyMap<Oracle, { readonly first: number; readonly count: number }>;
}

const randomSheet = (form: Form): Sheet => {
  const rows: NativeRow[] = [];
  const of = new Map<Oracle, { readonly first: number; readonly count: number }>();
  for (const oracle of oracles) {
    of.set(oracle, { first: rows.length, count: engineCount });
    rows.push(...nativeRows(oracle, engineCount, form, rows.length + 1));
  }
  return { rows, of };
};

/** The calls of every function that must be refused, each in a row. */
function spoiledRows() {
  const spoiled = oracles.flatMap((oracle) =>
    spoiledCalls(oracle).map((each) => ({ oracle, ...each })),
  );
  return spoiled.map(({ oracle, args, spoiled: what }, at) => ({
    title: `${oracle.name}, ${what}`,
    what,
    name: oracle.name,
    args,
    row: nativeRow(oracle.name, args, at + 1)!,
  }));
}

const isYesForNumber = ({ what }: { readonly what: string }) => what.endsWith(" true");

const isError = (answer: Answer | undefined) => typeof answer === "object";

const inLibreOffice = skipUnless(
  libreOfficeInstalled(),
  "LibreOffice is not installed; native formulas were judged by IronCalc alone, so no half-cent ties",
);

inLibreOffice("native formulas in LibreOffice", () => {
  const { rows, of } = randomSheet("plain");
  const spoiled = spoiledRows();
  let worked: Awaited<ReturnType<typeof workedRows>>;
  let [answers, ofWorked, ofSpoiled]: readonly Answer[][] = [];
  beforeAll(async () => {
    worked = await workedRows();
    const sheets = [rows, ...[worked, spoiled].map((all) => all.map(({ row }) => row))];
    [answers, ofWorked, ofSpoiled] = await libreOfficeValuesOf(sheets);
  });

  it("show every example and every published case", () => {
    expect(missed(worked, ofWorked!, 0)).toEqual([]);
  });

  it.each(named)(`%s shows the exact amount, on ${engineCount} random calls`, (name, oracle) => {
    const { first, count } = of.get(oracle)!;
    const judged = rows.slice(first, first + count).map((row, at) => {
      const answer = answers![first + at];
      return { row, answer, verdict: verdict(oracle, row, answer) };
    });
    expect(wrongOnes(judged)).toEqual([]);
    const [hair, dust] = [ofVerdict(judged, "hair"), ofVerdict(judged, "dust")];
    const past = ofVerdict(judged, "past");
    expect(dust.length).toBeLessThan(count / 10);
    note(
      `${name} in LibreOffice: ${count} native formulas; ${hair.length} a cent over where the exact ` +
        `amount is within 5e-8 below a half-cent, ${dust.length} off where fifteen digits do not hold it; ` +
        `${past.length} past the year 9999, where the call is refused.`,
    );
    [...hair, ...dust.slice(0, 3)].forEach((each) => note(`  ${described(each)}`));
  });

  it("refuse every bad input that the calls refuse, TRUE for a number aside", () => {
    const taken = spoiled.filter((_, at) => !isError(ofSpoiled![at]));
    const [yes, others] = [
      taken.filter(isYesForNumber),
      taken.filter((each) => !isYesForNumber(each)),
    ];
    expect(others.map(({ title, row }) => `${title}: ${row.formula}`)).toEqual([]);
    expect(spoiled.length).toBeGreaterThan(300);
    note(
      `LibreOffice: ${spoiled.length - yes.length} bad inputs, an error each; ${yes.length} times TRUE ` +
        "stands for a number, which LibreOffice takes for 1 and ISNUMBER does not tell apart.",
    );
  });
});

describe("calls of every function", () => {
  it("refuse every bad input", () => {
    const taken = spoiledRows().filter(({ name, args }) => {
      const [[cell] = []] = call(name, ...args.map((each) => asRange(each, true)));
      return cell === undefined || !["#VALUE!", "#N/A"].includes(String(codeOf(cell)));
    });
    expect(taken.map(({ title }) => title)).toEqual([]);
  });
});

describe("native formulas in IronCalc, before rounding", () => {
  it("come within half a cent of every example and every published case", async () => {
    const worked = await workedRows();
    const answers = await ironCalcValues(worked.map(({ row }) => unrounded(row)));
    expect(missed(worked, answers, 0.005)).toEqual([]);
  });

  it("refuse every bad input that the calls refuse", async () => {
    const spoiled = spoiledRows();
    const shown = await ironCalcValues(spoiled.map(({ row }) => row));
    const taken = spoiled.filter((_, at) => !isError(shown[at]));
    expect(taken.map(({ title, row }) => `${title}: ${row.formula}`)).toEqual([]);
  });

  describe.each(["plain", "let"] as const)("written %s", (form) => {
    const { rows, of } = randomSheet(form);
    const bare = rows.map(unrounded);
    let answers: readonly Answer[] = [];
    beforeAll(async () => {
      answers = await ironCalcValues(bare);
    });

    it.each(named)("%s comes to the exact amount", (_, oracle) => {
      const { first, count } = of.get(oracle)!;
      const own = bare.slice(first, first + count);
      const judged = own.map((row, at) => {
        const answer = answers[first + at];
        return { row, answer, verdict: verdictUnrounded(oracle, row, answer) };
      });
      expect(wrongOnes(judged.filter((each) => !stopsAtFalse(each)))).toEqual([]);
      if (oracle.isPayment) expect(own.some(({ wasRounded }) => wasRounded)).toBe(true);
    });
  });
});
