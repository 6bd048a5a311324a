import type { Answer } from "../support/formula-row";
import { libreOfficeInstalled, libreOfficeSheet } from "../support/libreoffice";
import { engineTableCount, Random } from "../support/random";
import { note, skipUnless } from "../support/skip";
import { nativeBlocks, type NativeBlock } from "./native-blocks";
import { refused, type Shown } from "./oracles/table";
import { tableOracles } from "./oracles/tables";

/** Tables calculated at a time: a package has hundreds of cells. */
const AT_ONCE = 25;

const isError = (answer: Answer | undefined) => typeof answer === "object";

/** Whether a cell is right to the cent, an empty one being an empty text or nothing at all. */
function isRight(answer: Answer | undefined, expected: Shown | undefined): boolean {
  if (expected === refused) return isError(answer);
  if (expected === "") return answer === undefined || answer === "";
  if (typeof expected === "number" && typeof answer === "number")
    return Math.abs(answer - expected) < 1e-6;
  return answer === expected;
}

/** What is wrong in a block, cell by cell. */
function faults(
  { args, cells, formulas, workings }: NativeBlock,
  expected: readonly (readonly Shown[])[] | typeof refused,
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
  );
});
