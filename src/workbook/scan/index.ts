import type { WorkbookPort } from "../port";
import { unwatched, type Progress } from "../progress";
import { keyOf, readBook, type Book } from "../portable/book";
import { enteredFacts } from "./entered";
import { staleYears, timesOf, typedRates } from "./figures";
import type { Finding } from "./finding";
import { formulasOf } from "./formula-cell";
import { Leaning } from "./leaning";
import { mixedVersions, overwritten } from "./list";
import { partly } from "./parts";
import { beyondTables } from "./stale-tables";
import { circles, movingDates, typedOver } from "./structure";

export type { Finding } from "./finding";

const STAGES = 10;

/** One stage of all; yields the share of all that is done. */
function* stage<T>(number: number, work: Generator<number, T>): Generator<number, T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    yield (number + step.value) / STAGES;
  }
}

/** Looks a workbook over, one kind of finding after another; yields the share done. */
function* looking(book: Book): Generator<number, readonly Finding[]> {
  const formulas = formulasOf(book);
  const entered = yield* stage(
    0,
    partly(formulas, (part) => enteredFacts(part, book)),
  );
  const leaning = yield* stage(1, new Leaning(formulas, book).followed());
  const times = timesOf(entered);
  const looks: readonly Generator<number, readonly Finding[]>[] = [
    partly(entered, (part) => typedRates(part, times, book)),
    partly(entered, (part) => staleYears(part, times)),
    partly(formulas, (part) => beyondTables(part, book)),
    partly(formulas, (part) => movingDates(part, leaning)),
    partly(formulas, (part) => typedOver(book, part)),
    partly([book], (books) => books.flatMap(overwritten)),
    partly([book], (books) => books.flatMap(mixedVersions)),
    partly(leaning.rings, circles),
  ];
  const found = new Map<string, Finding>();
  for (const [at, look] of looks.entries()) {
    for (const finding of yield* stage(2 + at, look)) {
      const key = `${keyOf(finding.place)} ${finding.title}`;
      if (!found.has(key)) found.set(key, finding);
    }
  }
  return [...found.values()];
}

/** Every finding of a workbook, each once. */
export async function findingsIn(
  book: Book,
  progress: Progress = unwatched,
): Promise<readonly Finding[]> {
  const work = looking(book);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await progress.step("Checking", step.value);
  }
}

/** Reads a workbook and lists what should be looked at. */
export const checkWorkbook = async (
  port: WorkbookPort,
  progress: Progress = unwatched,
): Promise<readonly Finding[]> => findingsIn(await readBook(port, progress), progress);
