import type { Form } from "../../functions/portable";
import { reference } from "../model";
import type { Area } from "../port";
import { unwatched, type Progress } from "../progress";
import { areaAt, isError, keyOf, type Book, type Place } from "./book";
import { callsIn } from "./calls";
import { Unportable } from "./limits";
import { Rewriting } from "./rewrite";
import { formulasOf, type Scope } from "./scope";
import { areaSpilled } from "./spilled";
import { withoutSpills } from "./spill-references";
import { tokensOf } from "./tokens";
import { Workings } from "./workings";
import { areaOfChange, done, filledBy, type Change, type Left, type Plan } from "./change";

/** Whether a formula calls us at all, be it broken. */
export const callsUs = (formula: string): boolean =>
  tokensOf(formula).some(({ kind, text }) => kind === "function" && /^COMP\./i.test(text));

/** Cells that a call would fill and that hold something of their own. */
function inTheWay(book: Book, place: Place, area: Area, original: string): string | undefined {
  if (area.rows * area.columns === 1) return undefined;
  if (book.value(place) === "#SPILL!") return "Its answer has no room: it shows #SPILL!.";
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const other = { sheet: area.sheet, row, column };
      if (row === place.row && column === place.column) continue;
      const formula = book.formula(other);
      const isOwn = formula === undefined || formula === original;
      const isFilled = book.content(other) !== "" && isError(book.value(place));
      if (isOwn && !isFilled) continue;
      return `Its answer would fill ${reference(area.sheet, row, column)}, which holds something.`;
    }
  }
  return undefined;
}

/** Formulas gone through from one telling to the next. */
const A_STEP = 50;

/** Goes through the calls of a scope; what is done to one of them is the caller's. */
async function planned(
  book: Book,
  scope: Scope,
  workings: Workings,
  skipped: readonly string[],
  progress: Progress,
  change: (place: Place, formula: string) => Omit<Change, "place" | "original">,
): Promise<Plan> {
  const changes: Change[] = [];
  const left: Left[] = [];
  const covered = new Set<string>();
  const formulas = formulasOf(book, scope);
  for (const [at, { formula: original, ...place }] of formulas.entries()) {
    if (at % A_STEP === 0) await progress.step("Working out the formulas", at / formulas.length);
    if (skipped.includes(place.sheet) || !callsUs(original) || covered.has(keyOf(place))) continue;
    const takeBack = workings.mark();
    try {
      const made = { place, original, ...change(place, original) };
      const problem = inTheWay(book, place, areaOfChange(made), original);
      if (problem) throw new Unportable(problem);
      changes.push(made);
      for (const key of filledBy(made)) covered.add(key);
    } catch (problem) {
      if (!(problem instanceof Unportable)) throw problem;
      takeBack();
      left.push({ place, original, why: problem.message });
    }
  }
  return { changes: withoutSpills(book, changes, skipped), left, workings };
}

export interface Sheets {
  readonly list: string;
  readonly workings: string;
}

/** What Make portable would do. */
export function planPortable(
  book: Book,
  scope: Scope,
  form: Form,
  sheets: Sheets,
  firstFreeRow: number,
  progress: Progress = unwatched,
): Promise<Plan> {
  const workings = new Workings(sheets.workings, firstFreeRow);
  return planned(book, scope, workings, Object.values(sheets), progress, (place, formula) => {
    const { cells, note } = new Rewriting(formula, place, book, workings, form).rewritten();
    return { cells, note, done: note === "" ? done.native : done.value };
  });
}

const UNFINISHED = /^#(?:BUSY!|GETTING_DATA|NAME\?|CONNECT!|BLOCKED!)$/;

/** What Freeze would do: each call's cells as they show it now. */
export function planFrozen(
  book: Book,
  scope: Scope,
  sheets: Sheets,
  progress: Progress = unwatched,
): Promise<Plan> {
  const workings = new Workings(sheets.workings, 0);
  return planned(book, scope, workings, Object.values(sheets), progress, (place, formula) => {
    const shown = book.value(place);
    if (UNFINISHED.test(String(shown))) {
      throw new Unportable(`It shows ${String(shown)}, which is no result to keep.`);
    }
    if (callsIn(formula).length === 0) throw new Unportable("It cannot be read.");
    const area = areaSpilled(place, book) ?? areaAt(place);
    const cells = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) =>
        book.value({ ...place, row: place.row + down, column: place.column + right }),
      ),
    );
    return { cells, note: "", done: done.value };
  });
}
