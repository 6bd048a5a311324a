import type { WorkbookPort } from "../port";
import { Book, readBook } from "./book";
import { referenceIn } from "./references";
import { tokensOf } from "./tokens";

/** The sheets a formula names, by itself or through the names it uses, its own among them; in small letters. */
function sheetsIn(formula: string, here: string, names: Book["names"]): ReadonlySet<string> {
  const sheets = new Set([here.toLowerCase()]);
  const met = new Set<string>();
  const visit = (expression: string): void => {
    for (const { kind, text } of tokensOf(expression)) {
      if (kind === "reference") {
        const sheet = referenceIn(text, here)?.area.sheet;
        if (sheet !== undefined) sheets.add(sheet.toLowerCase());
      }
      const name = text.toLowerCase();
      const meaning = kind === "name" && !met.has(name) ? names.get(name) : undefined;
      if (meaning === undefined) continue;
      met.add(name);
      visit(meaning);
    }
  };
  visit(formula);
  return sheets;
}

/** What spills may come from anywhere. */
const refersToSpill = (formula: string): boolean =>
  tokensOf(formula).some(({ kind, text }) => kind === "reference" && text.endsWith("#"));

/** Reads as much of a workbook as a formula of one of its sheets rests on. */
export async function readBookOf(
  port: Pick<WorkbookPort, "sheets" | "used" | "names">,
  formula: string,
  here: string,
): Promise<Book> {
  if (refersToSpill(formula)) return readBook(port);
  const [sheets, names] = [await port.sheets(), await port.names()];
  const wanted = sheetsIn(formula, here, names);
  const there = sheets.filter((sheet) => wanted.has(sheet.toLowerCase()));
  const contents = [];
  for (const sheet of there) contents.push(await port.used(sheet));
  return new Book(contents, names);
}
