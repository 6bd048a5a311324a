import { Refusal } from "../quantities/refusal";
import type { Grid } from "./grid";

/**
 * Excel on the web refuses a message of more than 5,000,000 characters. The dispatcher gathers whatever
 * results are ready for one message and, refused, gathers more, so that large results released together
 * never arrive. Here no more is released than one message holds before that message is written.
 */
const MOST_A_MESSAGE = 4_900_000;
const MOST_TOGETHER = 4_000_000;
const ROWS_A_CALL = 15_000;

/** A call that was cancelled is never written; after so long without a message nothing waits for it. */
const MOST_MILLISECONDS = 5_000;

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

/** Characters released and not yet written into a message. */
let unwritten = 0;
let waiting: (() => void)[] = [];
let lastResort: ReturnType<typeof setTimeout> | undefined;

const isRoomFor = (length: number) => unwritten === 0 || unwritten + length <= MOST_TOGETHER;

/** Lets go what waits, in turn. */
function letGo(): void {
  clearTimeout(lastResort);
  const ready = waiting;
  waiting = [];
  ready.forEach((release) => release());
}

/** Released cells tell when they are written: the dispatcher keeps them as they are until then. */
function released<T extends object>(cells: T, length: number): T {
  unwritten += length;
  let isWritten = false;
  const written = () => {
    if (!isWritten) {
      isWritten = true;
      unwritten = Math.max(0, unwritten - length);
      letGo();
    }
    return cells;
  };
  return Object.defineProperty(cells, "toJSON", { value: written });
}

function inTurn<T extends object>(cells: T, length: number): Promise<T> {
  return new Promise((resolve) => {
    const release = () => {
      if (isRoomFor(length) && waiting.length === 0) resolve(released(cells, length));
      else wait(release);
    };
    wait(release);
  });
}

function wait(release: () => void): void {
  waiting.push(release);
  clearTimeout(lastResort);
  lastResort = setTimeout(() => {
    unwritten = 0;
    letGo();
  }, MOST_MILLISECONDS);
}

/** A result at once, or a promise of it where others before it have to be on their way first. */
export function paced<T extends readonly (readonly unknown[])[]>(cells: T): T | Promise<T> {
  const length = lengthOf(cells);
  if (length < SHORT) return cells;
  const isFree = waiting.length === 0 && isRoomFor(length);
  return isFree ? released(cells, length) : inTurn(cells, length);
}
