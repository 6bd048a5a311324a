import type { WorkbookPort } from "../port";
import { unwatched, type Progress } from "../progress";
import { readBook, type Book } from "../portable/book";
import { enteredFacts } from "./entered";
import { staleYears, timesOf, typedRates } from "./figures";
import type { Finding } from "./finding";
import { mixedVersions, overwritten } from "./list";
import { keyOf, Precedents } from "./precedents";
import { beyondTables } from "./stale-tables";
import { circles, movingDates, typedOver } from "./structure";

export type { Finding } from "./finding";

/** Looks a workbook over, one kind of finding after another; yields the share done after each. */
function* looking(book: Book): Generator<number, readonly Finding[]> {
  const precedents = new Precedents(book);
  const entered = enteredFacts(precedents.formulas, book);
  yield 0.1;
  const times = timesOf(entered);
  const looks: readonly (() => readonly Finding[])[] = [
    () => typedRates(entered, times, book),
    () => staleYears(entered, times),
    () => beyondTables(precedents.formulas, book),
    () => movingDates(precedents),
    () => typedOver(book, precedents.formulas),
    () => overwritten(book),
    () => mixedVersions(book),
    () => circles(precedents),
  ];
  const found: Finding[] = [];
  for (const [at, look] of looks.entries()) {
    found.push(...look());
    yield 0.1 + (0.9 * (at + 1)) / looks.length;
  }
  const seen = new Set<string>();
  return found.filter(({ place, title }) => {
    const key = `${keyOf(place)} ${title}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Every finding of a workbook, each once. */
export function findingsIn(book: Book): readonly Finding[] {
  const work = looking(book);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Reads a workbook and lists what should be looked at. */
export async function checkWorkbook(
  port: WorkbookPort,
  progress: Progress = unwatched,
): Promise<readonly Finding[]> {
  const work = looking(await readBook(port, progress));
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await progress.step("Checking", step.value);
  }
}
