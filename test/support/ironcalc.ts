import { spawn } from "node:child_process";
import { join } from "node:path";
import { Decimal } from "decimal.js";
import { columnName, formulaAt, type Answer, type FormulaRow, type Input } from "./formula-row";
import type { Written } from "./sheet-file";

const ENGINE = join(process.cwd(), "test", "support", "ironcalc-engine.mjs");

/** A sheet takes far more than twice as long for twice the rows, so they go in parts, each where it stands. */
const MOST_ROWS = 1_000;

/** Rows of a sheet, and what is asked of them: one column's formulas, or some cells. */
type Part = {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly firstRow: number;
} & ({ readonly column: number } | { readonly cells: readonly Place[] });

type Place = readonly [row: number, column: number];

/**
 * A number goes in without an exponent: what is typed with one is shown in three digits, and so is every
 * formula that reads it, whatever its column's format.
 */
const typed = (input: Input): string | null => {
  if (input === null) return null;
  if (typeof input === "string") return `'${input}`;
  return typeof input === "boolean" ? String(input).toUpperCase() : new Decimal(input).toFixed();
};

/** A number is shown in a few digits; its binary exponent and the halves of its mantissa are whole. */
const inHalves = (value: string, exponent: string, high: string): string[] => {
  const mantissa = `${value}/2^${exponent}*2^26`;
  return [
    `=IF(${value}=0,0,INT(LOG(ABS(${value}),2)))`,
    `=INT(${mantissa})`,
    `=(${mantissa}-${high})*2^27`,
  ];
};

/**
 * What IronCalc makes of each formula, numbers to the last bit. Its ROUND misses ties (1.005 to the cent
 * is 1), so it judges amounts before they are rounded.
 */
export async function ironCalcValues(rows: readonly FormulaRow[]): Promise<Answer[]> {
  const width = Math.max(0, ...rows.map(({ inputs }) => inputs.length));
  const at = (offset: number, row: number) => `${columnName(width + offset)}${row}`;
  const sheet = rows.map((entry, index) => {
    const row = index + 1;
    const blanks = Array<null>(width - entry.inputs.length).fill(null);
    const halves = inHalves(at(0, row), at(1, row), at(2, row));
    return [...entry.inputs.map(typed), ...blanks, `=${formulaAt(entry, row)}`, ...halves];
  });
  const parts: Part[] = [];
  for (let first = 0; first < sheet.length; first += MOST_ROWS) {
    const rows = sheet.slice(first, first + MOST_ROWS);
    parts.push({ rows, firstRow: first + 1, column: width + 1 });
  }
  return (await calculated(parts)).flat();
}

/** The row and the column a reference names, from 1. */
export const placeOf = (reference: string): Place => {
  const letters = reference.replace(/\d/g, "");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(reference.slice(letters.length)), column];
};

/** A block of cells that rests on itself alone, from a row of its sheet on. */
export interface Block {
  readonly top: number;
  readonly rows: readonly (readonly Written[])[];
  /** The cells asked for. */
  readonly asked: readonly string[];
}

const put = (cell: Written): string | null =>
  typeof cell === "object" && cell !== null ? `=${cell.formula}` : typed(cell);

/** What IronCalc makes of some cells of each block, by reference, numbers to six decimals. */
export async function ironCalcBlocks(
  blocks: readonly Block[],
): Promise<ReadonlyMap<string, Answer>> {
  const parts = blocks.map(({ top, rows, asked }) => ({
    rows: rows.map((row) => row.map(put)),
    firstRow: top,
    cells: asked.map(placeOf),
  }));
  const answers = await calculated(parts);
  return new Map(
    blocks.flatMap(({ asked }, at) =>
      asked.map((reference, each) => [reference, answers[at]![each]!] as const),
    ),
  );
}

/** Runs the engine once; it is an ES module and WebAssembly, so it has a process of its own. */
function calculated(parts: readonly Part[]): Promise<Answer[][]> {
  return new Promise((resolve, reject) => {
    const engine = spawn(process.execPath, [ENGINE], { stdio: ["pipe", "pipe", "pipe"] });
    const said: Buffer[] = [];
    const complained: Buffer[] = [];
    engine.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    engine.stderr.on("data", (chunk: Buffer) => complained.push(chunk));
    engine.on("error", reject);
    engine.on("close", (code) =>
      code === 0
        ? resolve(JSON.parse(Buffer.concat(said).toString()) as Answer[][])
        : reject(new Error(`IronCalc ended with ${code}. ${Buffer.concat(complained).toString()}`)),
    );
    engine.stdin.on("error", reject);
    engine.stdin.end(JSON.stringify(parts));
  });
}
