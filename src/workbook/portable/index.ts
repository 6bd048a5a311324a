import type { Form } from "../../functions/portable";
import type { WorkbookPort } from "../port";
import { unwatched, type Progress } from "../progress";
import { readBook, type Book } from "./book";
import type { Plan } from "./change";
import { firstFreeRow, LIST, sheetFor, WORKINGS } from "./list-sheet";
import { perform, type Performed } from "./perform";
import { planFrozen, planPortable } from "./plan";
import type { Scope } from "./scope";

export { areaAt, isError, readBook, type Book, type Place } from "./book";
export { readBookOf } from "./book-of-formula";
export { callsIn, replaced, soleCall, type Call } from "./calls";
export { Reckoning } from "./now";
export { areasReferred, callsReferred } from "./referred";
export { areaHeld } from "./held-area";
export { referenceIn } from "./references";
export { areaSpilled } from "./spilled";
export { whyUntold } from "./why-untold";
export type { Line, Performed } from "./perform";
export { planRepaired, repair } from "./repair";
export { planRestored, restore } from "./restore";
export { callsUs } from "./plan";
export type { Scope } from "./scope";
export { InDoubt } from "./transaction";

/** Where the list and the workings stand, or would. */
const sheetsOf = (book: Book) => ({
  list: sheetFor(book, LIST).name,
  workings: sheetFor(book, WORKINGS).name,
});

/** What Make portable would do to a workbook. */
export function portablePlan(
  book: Book,
  scope: Scope,
  form: Form,
  progress: Progress = unwatched,
): Promise<Plan> {
  const sheets = sheetsOf(book);
  return planPortable(book, scope, form, sheets, firstFreeRow(book, sheets.workings), progress);
}

/** What Freeze would do to a workbook. */
export const frozenPlan = (
  book: Book,
  scope: Scope,
  progress: Progress = unwatched,
): Promise<Plan> => planFrozen(book, scope, sheetsOf(book), progress);

/** Every call of a scope becomes an equivalent native formula; the list keeps the calls. */
export async function makePortable(
  port: WorkbookPort,
  scope: Scope,
  form: Form = "plain",
  progress: Progress = unwatched,
): Promise<Performed> {
  const book = await readBook(port, progress);
  return perform(port, book, await portablePlan(book, scope, form, progress), progress);
}

/** Every call of a scope becomes the value it shows; the list keeps the calls. */
export async function freeze(
  port: WorkbookPort,
  scope: Scope,
  progress: Progress = unwatched,
): Promise<Performed> {
  const book = await readBook(port, progress);
  return perform(port, book, await frozenPlan(book, scope, progress), progress);
}
