import { Refusal } from "../quantities/refusal";
import type { Grid } from "./grid";

/**
 * Excel on the web refuses a message of more than 5,000,000 characters and gathers results for a message,
 * so that large results released together never arrive. Measured with Microsoft's own dispatcher: up to
 * 4,000,000 characters at a time, nine tenths of a second apart, do.
 */
const MOST_A_MESSAGE = 4_900_000;
const MOST_TOGETHER = 4_000_000;
const MILLISECONDS_APART = 900;
const ROWS_A_CALL = 15_000;

/** Shorter results never wait; Excel sends them as they come. */
const SHORT = 50_000;

const ROWS_LOOKED_AT = 200;
/** What an error costs over its words, once written as Excel takes it. */
const ERROR_CHARACTERS = 200;
const CHARACTERS_A_CELL = 22;

const charactersOf = (cell: unknown): number => {
  if (typeof cell === "object") return ERROR_CHARACTERS + String((cell as Error)?.message).length;
  return JSON.stringify(cell).length + 1;
};

/** About how many characters a result takes in a message, from rows here and there. */
function lengthOf(cells: readonly (readonly unknown[])[]): number {
  const width = cells[0]?.length ?? 0;
  if (cells.length * width * CHARACTERS_A_CELL < SHORT) return 0;
  const step = Math.max(1, Math.floor(cells.length / ROWS_LOOKED_AT));
  let [rows, characters] = [0, 0];
  for (let row = 0; row < cells.length; row += step) {
    rows += 1;
    for (const cell of cells[row]!) characters += charactersOf(cell);
  }
  return Math.ceil((characters / rows) * cells.length * 1.02) + 2 * cells.length;
}

/** A desktop Excel takes a message of any length. */
const isOnDesktop = (): boolean => {
  const platform: unknown = typeof Office === "undefined" ? undefined : Office.context?.platform;
  return platform === "PC" || platform === "Mac";
};

const millions = (characters: number) => (characters / 1e6).toFixed(1);

/** Refuses, before Excel does, what no message can hold. */
export function mustFit(grid: Grid): void {
  if (isOnDesktop()) return;
  const length = lengthOf(grid);
  if (length <= MOST_A_MESSAGE) return;
  const rows = grid.length.toLocaleString("en-US");
  throw new Refusal({
    code: "#VALUE!",
    label: "The result",
    saw: { kind: "words", value: `${rows} rows, ${millions(length)} million characters` },
    needs: `Excel takes 5 million at a time: split the range into calls of at most ${ROWS_A_CALL.toLocaleString("en-US")} rows.`,
  });
}

const later = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

let released = 0;
let lastReleased = -Infinity;
let waiting = 0;
let turn: Promise<void> = Promise.resolve();

const isFree = (length: number): boolean =>
  released === 0 ||
  released + length <= MOST_TOGETHER ||
  performance.now() - lastReleased >= MILLISECONDS_APART;

function release(length: number): void {
  const now = performance.now();
  if (now - lastReleased >= MILLISECONDS_APART || released + length > MOST_TOGETHER) released = 0;
  released += length;
  lastReleased = now;
}

async function inTurn(length: number): Promise<void> {
  if (!isFree(length)) await later(MILLISECONDS_APART - (performance.now() - lastReleased));
  release(length);
  waiting -= 1;
}

/** A result at once, or a promise of it where others before it have to be on their way first. */
export function paced<T extends readonly (readonly unknown[])[]>(cells: T): T | Promise<T> {
  const length = lengthOf(cells);
  if (length < SHORT) return cells;
  if (waiting === 0 && isFree(length)) {
    release(length);
    return cells;
  }
  waiting += 1;
  turn = turn.then(() => inTurn(length));
  return turn.then(() => cells);
}
