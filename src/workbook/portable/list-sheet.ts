import { cellAddress } from "../a1";
import type { Block, CellContent } from "../port";
import { areaAt, cellText, type Book, type Place } from "./book";
import { done, type Done } from "./change";
import { referenceIn } from "./references";

export const LIST = "Comp Clauses";
export const WORKINGS = "Comp Clauses workings";

const HEADER = [
  "Sheet",
  "Cell",
  "Call in",
  "Original",
  "Done",
  "Version",
  "Now",
  "Value before",
  "Value after",
  "Note",
] as const;
/** How many columns the list has. */
export const listWidth = HEADER.length;

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;

const TITLE_OF: Readonly<Record<string, string>> = {
  [LIST]:
    "Each cell whose call was replaced, with the call as it was. Restore brings the calls back from this list: keep it.",
  [WORKINGS]: "Steps and tables that the cells of this workbook rest on. Keep it.",
};

/** One cell of the list. */
export interface Entry {
  readonly place: Place;
  /** The cell that held the call; the cell itself, unless the answer filled several. */
  readonly anchor: Place;
  /** The formula as it was; empty where a cell held none of its own. */
  readonly original: string;
  readonly done: Done;
  readonly version: string;
  /** What stands there now. */
  readonly now: CellContent;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly note: string;
}

function placeIn(text: CellContent, here: string): Place | undefined {
  const area = referenceIn(String(text), here)?.area;
  return area && { sheet: area.sheet, row: area.row, column: area.column };
}

const rowOf = (entry: Entry): CellContent[] => [
  entry.place.sheet,
  cellAddress(entry.place.row, entry.place.column),
  cellText(entry.anchor),
  entry.original,
  entry.done,
  entry.version,
  entry.now,
  entry.before,
  entry.after,
  entry.note,
];

function entryOf(cells: readonly CellContent[]): Entry | undefined {
  const [sheet = "", cell = "", call = "", original = "", what = "", version = ""] = cells;
  const [now = "", before = "", after = "", note = ""] = cells.slice(6);
  const place = placeIn(cell, String(sheet));
  const anchor = placeIn(call, String(sheet));
  const known = Object.values(done).find((each) => each === what);
  if (!place || !anchor || !known) return undefined;
  return {
    place,
    anchor,
    original: String(original),
    done: known,
    version: String(version),
    now,
    before,
    after,
    note: String(note),
  };
}

const isOurs = (book: Book, sheet: string, kind: string): boolean =>
  book.content({ sheet, row: 0, column: 0 }) === kind &&
  book.content({ sheet, row: 1, column: 0 }) === TITLE_OF[kind];

/** The sheet of ours of a kind: the one there is, or a name nobody took. */
export function sheetFor(
  book: Book,
  kind: string,
): { readonly name: string; readonly isNew: boolean } {
  const ours = book.sheets.find(({ sheet }) => isOurs(book, sheet, kind));
  if (ours) return { name: ours.sheet, isNew: false };
  for (let count = 2, name = kind; ; name = `${kind} ${count}`, count += 1) {
    if (!book.has(name)) return { name, isNew: true };
  }
}

/** The first row below everything on a sheet of ours. */
export function firstFreeRow(book: Book, sheet: string): number {
  const { row, rows } = book.used(sheet);
  return Math.max(FIRST_ROW, row + rows + 1);
}

/** Title and header of a new sheet of ours. */
export const headingBlocks = (sheet: string, kind: string): readonly Block[] => [
  {
    at: areaAt({ sheet, row: 0, column: 0 }, 2, 1),
    formulas: [[kind], [TITLE_OF[kind]!]],
    asTexts: true,
  },
  ...(kind === LIST
    ? [
        {
          at: areaAt({ sheet, row: HEADER_ROW, column: 0 }, 1, HEADER.length),
          formulas: [HEADER],
          asTexts: true,
        },
      ]
    : []),
];

/** The list as it stands, in its order. */
export function entriesIn(book: Book): readonly Entry[] {
  const { name, isNew } = sheetFor(book, LIST);
  if (isNew) return [];
  const { row, rows } = book.used(name);
  return Array.from({ length: Math.max(0, row + rows - FIRST_ROW) }, (_, at) =>
    HEADER.map((__, column) => book.content({ sheet: name, row: FIRST_ROW + at, column })),
  ).flatMap((cells) => entryOf(cells) ?? []);
}

/** The list with these entries and no others below its header. */
export function listBlock(book: Book, sheet: string, entries: readonly Entry[]): Block {
  const { row, rows } = book.used(sheet);
  const height = Math.max(entries.length, row + rows - FIRST_ROW, 1);
  const blank = HEADER.map(() => "");
  return {
    at: areaAt({ sheet, row: FIRST_ROW, column: 0 }, height, HEADER.length),
    formulas: Array.from({ length: height }, (_, at) => {
      const entry = entries[at];
      return entry ? rowOf(entry) : blank;
    }),
    asTexts: true,
  };
}
