import { productVersion } from "../../functions/version";
import type { Block, CellContent, WorkbookPort } from "../port";
import { unwatched, type Progress } from "../progress";
import { isAlike, isAsLeft } from "./alike";
import { areaAt, keyOf, readBook, type Book, type Place } from "./book";
import { areaOfChange, done, filledBy, type Change, type Plan } from "./change";
import {
  entriesIn,
  headingBlocks,
  LIST,
  listBlock,
  sheetFor,
  WORKINGS,
  type Entry,
} from "./list-sheet";
import { InDoubt, Transaction, type Undone } from "./transaction";
import type { WorkingCell } from "./workings";

/** What became of a cell, or why nothing did. */
export interface Line {
  readonly place: Place;
  readonly words: string;
  /** The value is not what it was, or the cell was left as it is. */
  readonly needsAttention: boolean;
}

/** What an action did, and the way back. */
export interface Performed {
  readonly changed: number;
  readonly lines: readonly Line[];
  undo(): Promise<Undone>;
}

export const shownValue = (value: CellContent): string =>
  value === "" ? "nothing" : String(value);

export const blockOfChange = (change: Change): Block => ({
  at: areaOfChange(change),
  formulas: change.cells,
  asTexts: change.done === done.value,
});

/** A cell of the workings as a block. */
const workingBlock = (
  sheet: string,
  { row, column, content, isText, numberFormat }: WorkingCell,
): Block => ({
  at: areaAt({ sheet, row, column }),
  formulas: [[content]],
  asTexts: isText,
  ...(numberFormat === undefined ? {} : { numberFormats: [[numberFormat]] }),
});

function entriesOf(change: Change, book: Book): Entry[] {
  const { place: anchor, original, cells, note } = change;
  return cells.flatMap((row, down) =>
    row.map((now, right): Entry => {
      const place = { sheet: anchor.sheet, row: anchor.row + down, column: anchor.column + right };
      return {
        place,
        anchor,
        original: down + right === 0 ? original : "",
        done: change.done,
        version: productVersion,
        now,
        before: book.value(place),
        after: "",
        note,
      };
    }),
  );
}

const workingEntry = (sheet: string, { row, column, content, of }: WorkingCell): Entry => ({
  place: { sheet, row, column },
  anchor: of,
  original: "",
  done: done.working,
  version: productVersion,
  now: content,
  before: "",
  after: "",
  note: "",
});

/** Runs an action as one: where it fails, everything is as it was. */
export async function allOrNothing<T>(
  transaction: Transaction,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof InDoubt)) await transaction.replay();
    throw problem;
  }
}

function spillsOf(changes: readonly Change[]): (place: Place) => boolean {
  const spilled = new Set(changes.flatMap(filledBy));
  return (place) => spilled.has(keyOf(place));
}

/** What the list says of a cell once it is calculated. */
function settled(entry: Entry, after: Book): Entry {
  if (entry.done === done.left) return entry;
  const now = after.content(entry.place);
  if (entry.done === done.working) return { ...entry, now };
  const value = after.value(entry.place);
  const differs = !isAlike(entry.before, value);
  const words = differs ? "The value differs." : "";
  return { ...entry, now, after: value, note: [entry.note, words].filter(Boolean).join(" ") };
}

const lineOf = ({ place, done: what, before, after, note, original }: Entry): Line => ({
  place,
  words:
    what === done.left
      ? note
      : [`${what}: ${shownValue(after)}, was ${shownValue(before)}.`, note]
          .filter(Boolean)
          .join(" "),
  needsAttention: what === done.left || (original !== "" && !isAlike(before, after)),
});

/** Waits until what was written is calculated, and reads the workbook again. */
export async function calculatedBook(port: WorkbookPort, progress: Progress): Promise<Book> {
  await progress.step("Calculating");
  await progress.until(port.calculated());
  return readBook(port, progress);
}

/** Carries a plan out: changes, workings and list, then the values after. */
export async function perform(
  port: WorkbookPort,
  book: Book,
  plan: Plan,
  progress: Progress = unwatched,
): Promise<Performed> {
  const { changes, left, workings } = plan;
  const list = sheetFor(book, LIST);
  const steps = sheetFor(book, WORKINGS);
  const transaction = new Transaction(port, book, spillsOf(changes));
  const leftEntries = left.map(({ place, original, why }): Entry => ({
    place,
    anchor: place,
    original,
    done: done.left,
    version: productVersion,
    now: original,
    before: book.value(place),
    after: book.value(place),
    note: why,
  }));
  const fresh = [
    ...changes.flatMap((change) => entriesOf(change, book)),
    ...leftEntries,
    ...workings.cells.map((cell) => workingEntry(steps.name, cell)),
  ];
  if (changes.length === 0) {
    return {
      changed: 0,
      lines: leftEntries.map(lineOf),
      undo: () => Promise.resolve({ kept: [] }),
    };
  }
  const anchors = new Set(changes.map(({ place }) => keyOf(place)));
  const kept = entriesIn(book).filter(({ done: what, anchor, place, now }) => {
    if (what === done.left) return false;
    if (!anchors.has(keyOf(anchor))) return true;
    return what === done.working && isAsLeft(book.content(place), now);
  });
  return allOrNothing(transaction, async () => {
    const needsSteps = workings.cells.length > 0 && steps.isNew;
    if (list.isNew) await transaction.addSheet(list.name);
    if (needsSteps) await transaction.addSheet(steps.name);
    const blocks = [
      ...(list.isNew ? headingBlocks(list.name, LIST) : []),
      ...(needsSteps ? headingBlocks(steps.name, WORKINGS) : []),
      listBlock(book, list.name, [...kept, ...fresh]),
      ...workings.cells.map((cell) => workingBlock(steps.name, cell)),
      ...changes.map(blockOfChange),
    ];
    await transaction.write(blocks, progress);
    const calculated = await calculatedBook(port, progress);
    const entries = fresh.map((entry) => settled(entry, calculated));
    await transaction.write([listBlock(book, list.name, [...kept, ...entries])], progress);
    const after = await readBook(port, progress);
    return {
      changed: changes.length,
      lines: entries.filter(isTold).map(lineOf),
      undo: () => transaction.undo(after),
    };
  });
}

const isTold = (entry: Entry) => entry.done !== done.working && entry.original !== "";
