import type { Block, WorkbookPort } from "../port";
import { unwatched, type Progress } from "../progress";
import { isAlike, isAsLeft, isMoved } from "./alike";
import { areaAt, cellText, keyOf, readBook, type Book, type Place } from "./book";
import { done } from "./change";
import { grouped } from "./grouped";
import {
  entriesIn,
  LIST,
  listBlock,
  listWidth,
  sheetFor,
  WORKINGS,
  type Entry,
} from "./list-sheet";
import { allOrNothing, calculatedBook, shownValue, type Line, type Performed } from "./perform";
import { isInScope, type Scope } from "./scope";
import { Transaction } from "./transaction";

/** One call of the list, with every cell it filled and every working it rests on. */
export interface Listed {
  readonly anchor: Place;
  readonly original: string;
  readonly entries: readonly Entry[];
}

export interface RestorePlan {
  readonly calls: readonly Listed[];
  /** Calls whose cells were changed since, with what stands there now. */
  readonly changed: readonly (Listed & { readonly why: string })[];
  readonly rest: readonly Entry[];
}

const isFormulaOfWorkings = ({ done: what, now }: Entry): boolean =>
  what === done.working && String(now).startsWith("=");

/** Whether its workings were cleared: where the cells it read have moved to is not to be seen there. */
const isUnwitnessed = (book: Book, { entries }: Listed): boolean =>
  entries.some((entry) => isFormulaOfWorkings(entry) && book.content(entry.place) === "");

function changeIn(book: Book, entry: Entry): string | undefined {
  const { place, now, done: what } = entry;
  const content = book.content(place);
  if (isAsLeft(content, now)) return undefined;
  if (what === done.working && (content === "" || !isFormulaOfWorkings(entry))) return undefined;
  const words = `${cellText(place)} was changed since: it holds ${shownValue(content)}.`;
  if (!isMoved(content, now)) return words;
  return `${words} What it refers to has moved or has another name: the call as it was would mean something else.`;
}

function changeSince(book: Book, { entries }: Listed): string | undefined {
  for (const entry of entries) {
    const { sheet } = entry.place;
    if (entry.done !== done.working && !book.has(sheet)) {
      return `There is no sheet “${sheet}” any more. If it was renamed, name it “${sheet}” again to restore; if it is gone, delete its lines from the list.`;
    }
    const change = changeIn(book, entry);
    if (change !== undefined) return change;
  }
  return undefined;
}

/** What Restore would bring back, and what it would leave. */
export function planRestored(book: Book, scope: Scope): RestorePlan {
  const entries = entriesIn(book);
  const replacing = entries.filter((entry) => entry.done !== done.left);
  const calls = grouped(replacing, ({ anchor }) => keyOf(anchor));
  const listed = [...calls.values()].flatMap((own): Listed[] => {
    const first = own.find(({ original }) => original !== "");
    if (!first || !isInScope(scope, first.anchor)) return [];
    return [{ anchor: first.anchor, original: first.original, entries: own }];
  });
  const judged = listed.map((call) => ({ ...call, why: changeSince(book, call) }));
  const taken = new Set(listed.flatMap((call) => call.entries));
  return {
    calls: judged.filter(({ why }) => why === undefined),
    changed: judged.flatMap(({ why, ...call }) => (why === undefined ? [] : [{ ...call, why }])),
    rest: entries.filter((entry) => !taken.has(entry)),
  };
}

/** The call in its cell, the cells it filled empty for it to fill again, its workings gone. */
const blocksOf = (book: Book, { anchor, entries, original }: Listed): Block[] =>
  entries
    .filter(({ place, now, done: what }) =>
      what === done.working ? isAsLeft(book.content(place), now) : keyOf(place) !== keyOf(anchor),
    )
    .map(({ place }): Block => ({ at: areaAt(place), formulas: [[""]] }))
    .concat([{ at: areaAt(anchor), formulas: [[original]] }]);

/** Whether all a sheet holds besides its heading is what is taken off it. */
function isEmptied(
  book: Book,
  sheet: string,
  cells: ReadonlySet<string>,
  columns: number,
): boolean {
  const { row, column, formulas } = book.used(sheet);
  return formulas.every((line, down) =>
    line.every((content, right) => {
      const place = { sheet, row: row + down, column: column + right };
      const isHeading = place.row < 4 && place.column < columns;
      return content === "" || isHeading || cells.has(keyOf(place));
    }),
  );
}

/** Sheets of ours that hold nothing more once the calls are back. */
function emptied(book: Book, gone: readonly Entry[], kept: readonly Entry[]): string[] {
  if (kept.some(({ done: what }) => what !== done.left)) return [];
  const list = sheetFor(book, LIST);
  const steps = sheetFor(book, WORKINGS);
  const cells = new Set(gone.map(({ place }) => keyOf(place)));
  const { row, rows, column, columns } = book.used(list.name);
  const onlyList = row + rows > 0 && column + columns <= listWidth;
  return [
    ...(!steps.isNew && isEmptied(book, steps.name, cells, 1) ? [steps.name] : []),
    ...(!list.isNew && onlyList ? [list.name] : []),
  ];
}

/** What a call shows once it is back, and the first of its cells that shows something else than before. */
function lineOf({ anchor, entries }: Listed, after: Book, isUnsure: boolean): Line {
  const isOther = ({ place, before }: Entry) => !isAlike(after.value(place), before);
  const own = entries.find(({ original }) => original !== "")!;
  const other = entries.find(
    (entry) => entry !== own && entry.done !== done.working && isOther(entry),
  );
  const shown = ({ place, before }: Entry) =>
    `${shownValue(after.value(place))}, was ${shownValue(before)}`;
  const words = [
    `Restored: ${shown(own)} before.`,
    other && `${cellText(other.place)} shows ${shown(other)}.`,
    isUnsure && "Its workings are gone: see that it refers to what it did.",
  ];
  return {
    place: anchor,
    words: words.filter(Boolean).join(" "),
    needsAttention: isUnsure || isOther(own) || other !== undefined,
  };
}

/** Brings the calls of the list back, byte for byte; those changed since only where told so. */
export async function restore(
  port: WorkbookPort,
  scope: Scope,
  { evenChanged = false }: { readonly evenChanged?: boolean } = {},
  progress: Progress = unwatched,
): Promise<Performed> {
  const book = await readBook(port, progress);
  const plan = planRestored(book, scope);
  const isBrought = ({ anchor }: Listed) => evenChanged && book.has(anchor.sheet);
  const back: readonly Listed[] = [...plan.calls, ...plan.changed.filter(isBrought)];
  const skipped = plan.changed.filter((call) => !isBrought(call));
  const skippedLines = skipped.map(({ anchor, why }): Line => ({
    place: anchor,
    words: why,
    needsAttention: true,
  }));
  if (back.length === 0) {
    return { changed: 0, lines: skippedLines, undo: () => Promise.resolve({ kept: [] }) };
  }
  const gone = back.flatMap(({ entries }) => entries);
  const kept = [...plan.rest, ...skipped.flatMap(({ entries }) => entries)];
  const transaction = new Transaction(port, book, () => false);
  return allOrNothing(transaction, async () => {
    const blocks = [
      ...back.flatMap((call) => blocksOf(book, call)),
      listBlock(book, sheetFor(book, LIST).name, kept),
    ];
    await transaction.write(blocks, progress);
    for (const sheet of emptied(book, gone, kept)) await transaction.removeSheet(sheet);
    const after = await calculatedBook(port, progress);
    const lines = back.map((call) => lineOf(call, after, isUnwitnessed(book, call)));
    return {
      changed: back.length,
      lines: [...lines, ...skippedLines],
      undo: () => transaction.undo(after),
    };
  });
}
