import type { Answer } from "../support/formula-row";
import { ironCalcBlocks, placeOf, type Block } from "../support/ironcalc";
import { libreOfficeInstalled, libreOfficeSheets } from "../support/libreoffice";
import { engineCount, Random } from "../support/random";
import type { Written } from "../support/sheet-file";
import { note, skipUnless } from "../support/skip";
import { asDoublesRound } from "../support/rational";
import { nativeBlocks, type NativeBlock } from "./native-blocks";
import { inWholeCents } from "./native-rows";
import { refused, type Shown, type TableArgument, type TableOracle } from "./oracles/table";
import { tableOracles } from "./oracles/tables";

/** Five hundred packages take a slow machine many minutes. */
const MOST_MILLISECONDS = 1_800_000;

/** Tables calculated at a time: a package has a thousand cells, and an engine takes seconds to start. */
const AT_ONCE = 51;

/** Amounts have two decimals; an engine hands them over with six or more. */
const TO_THE_CENT = 1e-6;

/** A present value is that near below a half-cent once in two hundred thousand; a package has a hundred. */
const MOST_HAIRY = Math.ceil(engineCount / 20);

const isError = (answer: Answer | undefined) => typeof answer === "object";

/** Whether a cell is right; an empty one is an empty text or nothing at all. */
function isRight(answer: Answer | undefined, expected: Shown | undefined): boolean {
  if (expected === refused) return isError(answer);
  if (expected === "") return answer === undefined || answer === "";
  if (typeof expected === "number" && typeof answer === "number")
    return Math.abs(answer - expected) <= TO_THE_CENT;
  return answer === expected;
}

type Expected = readonly (readonly Shown[])[] | typeof refused;

/** What is wrong in a block, cell by cell. */
function faults(
  { args, cells, formulas, workings }: NativeBlock,
  expected: Expected,
  answers: ReadonlyMap<string, Answer>,
): readonly unknown[] {
  if (expected === refused) {
    const places = [...cells.flat(), ...workings];
    return places.some((place) => isError(answers.get(place))) ? [] : [{ args, wanted: "errors" }];
  }
  if (cells.length !== expected.length + 1) return [{ args, rows: cells.length - 1 }];
  return expected.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const place = cells[at + 1]![column]!;
      const answer = answers.get(place);
      if (isRight(answer, cell)) return [];
      return [{ args, at: [at + 1, column], answer, cell, formula: formulas[at + 1]![column] }];
    }),
  );
}

/** What an engine made of all blocks, block by block. */
class Judged {
  readonly wrong: unknown[] = [];
  /** Arguments of the blocks that are right but for figures a hair below a half-cent. */
  readonly hairy: (readonly TableArgument[])[] = [];
  compared = 0;
  blocks = 0;
  refusals = 0;

  judge(
    { rows }: TableOracle,
    block: NativeBlock,
    expected: Expected,
    answers: ReadonlyMap<string, Answer>,
  ): void {
    const found = faults(block, expected, answers);
    if (found.length > 0) {
      const inDoubles = asDoublesRound(() => rows(block.args));
      const isHairy = inDoubles.hairs > 0 && faults(block, inDoubles.found, answers).length === 0;
      if (isHairy) this.hairy.push(block.args);
      else this.wrong.push(...found);
    }
    if (expected === refused) {
      this.refusals += 1;
      return;
    }
    this.blocks += 1;
    this.compared += expected.flat().length;
  }
}

const isFilled = (cell: Written | undefined): boolean =>
  cell !== null && cell !== undefined && cell !== "";

/** Every cell of a block that anything was written to: IronCalc has no type for one that is empty. */
function filledIn({ top, rows, cells, workings }: NativeBlock): readonly string[] {
  return [...cells.flat(), ...workings].filter((reference) => {
    const [row, column] = placeOf(reference);
    return isFilled(rows[row - top]?.[column - 1]);
  });
}

/** A block as IronCalc takes it: its ROUND misses ties such as 1.005, though not those of whole cents. */
const forIronCalc = (block: NativeBlock): Block => ({
  top: block.top,
  rows: block.rows.map((row) => row.map(reroundedCell)),
  asked: filledIn(block),
});

const reroundedCell = (cell: Written): Written =>
  typeof cell === "object" && cell !== null ? { formula: inWholeCents(cell.formula) } : cell;

const isInstalled = libreOfficeInstalled();

const inLibreOffice = skipUnless(
  isInstalled,
  "LibreOffice is not installed; the native blocks of tables were not calculated there",
);

/** What the engines made of every table on random calls: one workbook for all, engines are slow to start. */
const judged = new Map(
  tableOracles.map((oracle) => [oracle, { libreOffice: new Judged(), ironCalc: new Judged() }]),
);

/** Calculates so many calls of every table in both engines, and judges every cell. */
async function judge(calls: ReadonlyMap<TableOracle, readonly (readonly TableArgument[])[]>) {
  const laidOut = [...calls].map(([oracle, some]) => ({
    oracle,
    ...nativeBlocks(oracle.name, some),
  }));
  const [inOne, inOther] = await Promise.all([
    isInstalled ? libreOfficeSheets(laidOut.map(({ sheet }) => sheet)) : undefined,
    Promise.all(laidOut.map(({ blocks }) => ironCalcBlocks(blocks.map(forIronCalc)))),
  ]);
  laidOut.forEach(({ oracle, blocks }, at) => {
    const { libreOffice, ironCalc } = judged.get(oracle)!;
    for (const block of blocks) {
      const expected = oracle.rows(block.args);
      if (inOne) libreOffice.judge(oracle, block, expected, inOne[at]!);
      ironCalc.judge(oracle, block, expected, inOther[at]!);
    }
  });
}

beforeAll(async () => {
  const calls = tableOracles.map((oracle) => {
    const random = new Random(`block ${oracle.name}`);
    const drawn = Array.from({ length: engineCount }, () => oracle.drawn(random));
    return [oracle, [...drawn, ...(oracle.also ?? [])]] as const;
  });
  const most = Math.max(...calls.map(([, all]) => all.length));
  for (let first = 0; first < most; first += AT_ONCE) {
    await judge(new Map(calls.map(([oracle, all]) => [oracle, all.slice(first, first + AT_ONCE)])));
  }
}, MOST_MILLISECONDS);

describe.each(tableOracles.map((oracle) => [oracle.name, oracle] as const))(
  `native blocks of %s on ${engineCount} random calls`,
  (name, oracle) => {
    const { libreOffice, ironCalc } = judged.get(oracle)!;

    const rightToTheCent = (
      engine: string,
      { wrong, hairy, compared, blocks, refusals }: Judged,
    ) => {
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(hairy.length).toBeLessThanOrEqual(MOST_HAIRY);
      expect(blocks + refusals).toBe(engineCount + (oracle.also ?? []).length);
      note(
        `${name} in ${engine}: ${compared} cells of ${blocks} native blocks; ` +
          `${refusals} blocks refused, as errors; ${hairy.length} a cent over somewhere, where an ` +
          "exact amount is within 5e-8 below a half-cent.",
      );
      hairy.forEach((args) => note(`  ${JSON.stringify(args)}`));
    };

    inLibreOffice("in LibreOffice", () => {
      it("show every cell to the cent", () => rightToTheCent("LibreOffice", libreOffice));
    });

    describe("in IronCalc", () => {
      it("show every cell to the cent", () => rightToTheCent("IronCalc", ironCalc));
    });
  },
);
