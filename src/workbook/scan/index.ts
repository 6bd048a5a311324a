import type { WorkbookPort } from "../port";
import { readBook, type Book } from "../portable/book";
import { enteredFacts } from "./entered";
import { staleYears, timesOf, typedRates } from "./figures";
import type { Finding } from "./finding";
import { mixedVersions, overwritten } from "./list";
import { keyOf, Precedents } from "./precedents";
import { beyondTables } from "./stale-tables";
import { circles, movingDates, typedOver } from "./structure";

export type { Finding } from "./finding";

/** Every finding of a workbook, each once. */
export function findingsIn(book: Book): readonly Finding[] {
  const precedents = new Precedents(book);
  const entered = enteredFacts(precedents.formulas, book);
  const times = timesOf(entered);
  const found = [
    ...typedRates(entered, times, book),
    ...staleYears(entered, times),
    ...beyondTables(precedents.formulas, book),
    ...movingDates(precedents),
    ...typedOver(book, precedents.formulas),
    ...overwritten(book),
    ...mixedVersions(book),
    ...circles(precedents),
  ];
  const seen = new Set<string>();
  return found.filter(({ place, title }) => {
    const key = `${keyOf(place)} ${title}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Reads a workbook and lists what should be looked at. */
export const checkWorkbook = async (port: WorkbookPort): Promise<readonly Finding[]> =>
  findingsIn(await readBook(port));
