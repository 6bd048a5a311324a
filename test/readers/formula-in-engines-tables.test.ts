import type { Answer } from "../support/formula-row";
import { ironCalcBlocks, placeOf, type Block } from "../support/ironcalc";
import { libreOfficeInstalled, libreOfficeSheet } from "../support/libreoffice";
import { engineCount, Random } from "../support/random";
import type { Written } from "../support/sheet-file";
import { note, skipUnless } from "../support/skip";
import { nativeBlocks, type NativeBlock } from "./native-blocks";
import { inWholeCents } from "./native-rows";
import { refused, type Shown } from "./oracles/table";
import { tableOracles } from "./oracles/tables";

/** Five hundred packages take a slow machine many minutes. */
const MOST_MILLISECONDS = 1_800_000;

/** Tables calculated at a time: a package has a thousand cells, and an engine takes seconds to start. */
const AT_ONCE = 50;

/** Amounts have two decimals; an engine hands them over with six or more. */
const TO_THE_CENT = 1e-6;

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
  compared = 0;
  blocks = 0;
  refusals = 0;

  judge(block: NativeBlock, expected: Expected, answers: ReadonlyMap<string, Answer>): void {
    this.wrong.push(...faults(block, expected, answers));
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

describe.each(tableOracles.map((oracle) => [oracle.name, oracle] as const))(
  `native blocks of %s on ${engineCount} random calls`,
  (name, oracle) => {
    const libreOffice = new Judged();
    const ironCalc = new Judged();

    beforeAll(async () => {
      const random = new Random(`block ${name}`);
      const calls = Array.from({ length: engineCount }, () => oracle.drawn(random));
      for (let first = 0; first < calls.length; first += AT_ONCE) {
        const { sheet, blocks } = nativeBlocks(name, calls.slice(first, first + AT_ONCE));
        const [inOne, inOther] = await Promise.all([
          isInstalled ? libreOfficeSheet(sheet) : undefined,
          ironCalcBlocks(blocks.map(forIronCalc)),
        ]);
        for (const block of blocks) {
          const expected = oracle.rows(block.args);
          if (inOne) libreOffice.judge(block, expected, inOne);
          ironCalc.judge(block, expected, inOther);
        }
      }
    }, MOST_MILLISECONDS);

    const rightToTheCent = (engine: string, { wrong, compared, blocks, refusals }: Judged) => {
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(blocks + refusals).toBe(engineCount);
      note(
        `${name} in ${engine}: ${compared} cells of ${blocks} native blocks; ` +
          `${refusals} blocks refused, as errors.`,
      );
    };

    inLibreOffice("in LibreOffice", () => {
      it("show every cell to the cent", () => rightToTheCent("LibreOffice", libreOffice));
    });

    describe("in IronCalc", () => {
      it("show every cell to the cent", () => rightToTheCent("IronCalc", ironCalc));
    });
  },
);
