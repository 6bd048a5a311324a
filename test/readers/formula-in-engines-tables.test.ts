import type { Answer } from "../support/formula-row";
import { ironCalcSheet, placeOf } from "../support/ironcalc";
import { libreOfficeInstalled, libreOfficeSheet } from "../support/libreoffice";
import { engineTableCount, Random, secondEngineTableCount } from "../support/random";
import type { Written } from "../support/sheet-file";
import { note, skipUnless } from "../support/skip";
import { nativeBlock, nativeBlocks, type NativeBlock } from "./native-blocks";
import { refused, type Shown, type TableArgument } from "./oracles/table";
import { tableOracles } from "./oracles/tables";

/** Five hundred packages take a slow machine many minutes. */
const MOST_MILLISECONDS = 1_800_000;

/** Tables calculated at a time: a package has hundreds of cells. */
const AT_ONCE = 25;

/** Rows IronCalc takes in at a time: it is slow to start, and slower the longer its sheet. */
const MOST_ROWS = 2_000;

const fewAtOnce = (name: string, calls: readonly (readonly TableArgument[])[]): number => {
  const heights = calls.slice(0, 9).map((args) => nativeBlock(name, args, 1).rows.length);
  return Math.max(1, Math.floor(MOST_ROWS / Math.max(...heights)));
};

const isError = (answer: Answer | undefined) => typeof answer === "object";

/** Whether a cell is right, or off by no more than is said; an empty one is an empty text or nothing at all. */
function isRight(answer: Answer | undefined, expected: Shown | undefined, off: number): boolean {
  if (expected === refused) return isError(answer);
  if (expected === "") return answer === undefined || answer === "";
  if (typeof expected === "number" && typeof answer === "number")
    return Math.abs(answer - expected) <= off;
  return answer === expected;
}

/** What is wrong in a block, cell by cell. */
function faults(
  { args, cells, formulas, workings }: NativeBlock,
  expected: readonly (readonly Shown[])[] | typeof refused,
  answers: ReadonlyMap<string, Answer>,
  off = 1e-6,
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
      if (isRight(answer, cell, off)) return [];
      return [{ args, at: [at + 1, column], answer, cell, formula: formulas[at + 1]![column] }];
    }),
  );
}

const inLibreOffice = skipUnless(
  libreOfficeInstalled(),
  "LibreOffice is not installed; the native blocks of tables were not calculated",
);

inLibreOffice("native blocks in LibreOffice", () => {
  it.each(tableOracles.map((oracle) => [oracle.name, oracle] as const))(
    `%s shows every cell to the cent, on ${engineTableCount} random calls`,
    async (name, oracle) => {
      const random = new Random(`block ${name}`);
      const calls = Array.from({ length: engineTableCount }, () => oracle.drawn(random));
      const wrong: unknown[] = [];
      let [compared, refusals] = [0, 0];
      for (let first = 0; first < calls.length; first += AT_ONCE) {
        const { sheet, blocks } = nativeBlocks(name, calls.slice(first, first + AT_ONCE));
        const answers = await libreOfficeSheet(sheet);
        for (const block of blocks) {
          const expected = oracle.rows(block.args);
          wrong.push(...faults(block, expected, answers));
          if (expected === refused) refusals += 1;
          else compared += expected.flat().length;
        }
      }
      expect(wrong.slice(0, 3)).toEqual([]);
      note(
        `${name} in LibreOffice: ${compared} cells of ${calls.length - refusals} native blocks; ` +
          `${refusals} blocks refused, as errors.`,
      );
    },
    MOST_MILLISECONDS,
  );
});

/** Whether anything was written to a cell: IronCalc has no type for one that is empty. */
const filledIn =
  (sheet: readonly (readonly Written[])[]) =>
  (reference: string): boolean => {
    const [row, column] = placeOf(reference);
    const cell = sheet[row - 1]?.[column - 1];
    return cell !== null && cell !== undefined && cell !== "";
  };

/** IronCalc's ROUND misses some ties by a cent, and a total adds up a handful of them. */
const MISSED_TIES = 0.1;

describe("native blocks in IronCalc", () => {
  it.each(tableOracles.map((oracle) => [oracle.name, oracle] as const))(
    `%s shows every cell, on ${secondEngineTableCount} random calls`,
    async (name, oracle) => {
      const random = new Random(`second ${name}`);
      const calls = Array.from({ length: secondEngineTableCount }, () => oracle.drawn(random));
      const wrong: unknown[] = [];
      let [compared, refusals, offByACent] = [0, 0, 0];
      const few = fewAtOnce(name, calls);
      for (let first = 0; first < calls.length; first += few) {
        const { sheet, blocks } = nativeBlocks(name, calls.slice(first, first + few));
        const places = blocks.flatMap(({ cells, workings }) => [
          ...cells.flat().filter(filledIn(sheet)),
          ...workings,
        ]);
        const answers = await ironCalcSheet(sheet, places);
        for (const block of blocks) {
          const expected = oracle.rows(block.args);
          wrong.push(...faults(block, expected, answers, MISSED_TIES));
          if (expected === refused) refusals += 1;
          else {
            compared += expected.flat().length;
            offByACent += faults(block, expected, answers).length;
          }
        }
      }
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(offByACent).toBeLessThanOrEqual(compared / 50);
      note(
        `${name} in IronCalc: ${compared} cells of ${calls.length - refusals} native blocks, ` +
          `${offByACent} off by its rounding of ties; ${refusals} blocks refused, as errors.`,
      );
    },
    MOST_MILLISECONDS,
  );
});
