import { sheetInFormula } from "./a1";
import type { Model } from "./model";
import { blocksOf } from "./model-block";
import type { WorkbookPort } from "./port";
import { unwatched, type Progress } from "./progress";
import { readBook } from "./portable/book";
import { allOrNothing, calculatedBook, type Performed } from "./portable/perform";
import { tokensOf } from "./portable/tokens";
import { Transaction } from "./portable/transaction";

/** What is done where the workbook has sheets of the model's names. */
export type WhereTaken = "refuse" | "rename";

/** The workbook has sheets of these names; nothing was inserted. */
export class NamesTaken extends Error {
  constructor(readonly names: readonly string[]) {
    super(`There are sheets called ${names.join(", ")} already.`);
    this.name = "NamesTaken";
  }
}

const isTaken = (taken: readonly string[], name: string) =>
  taken.some((each) => each.toLowerCase() === name.toLowerCase());

/** A name nobody took: the model's own, or with a number behind it. */
export function freeName(name: string, taken: readonly string[]): string {
  for (let count = 2, free = name; ; free = `${name} ${count}`, count += 1) {
    if (!isTaken(taken, free)) return free;
  }
}

/** A formula of the model with its sheets called by the names they get. */
const renamed = (formula: string, names: ReadonlyMap<string, string>): string =>
  tokensOf(formula)
    .map(({ kind, text }) => {
      const at = text.lastIndexOf("!");
      if (kind !== "reference" || at < 0) return text;
      const sheet = text
        .slice(0, at)
        .replace(/^'(.*)'$/, "$1")
        .replaceAll("''", "'");
      const name = names.get(sheet);
      return name === undefined ? text : `${sheetInFormula(name)}${text.slice(at)}`;
    })
    .join("");

/**
 * Adds a model to a workbook, each of its sheets a new one, and shows the first: no filled cell is written
 * over. Where its names are taken it is refused, or its sheets get names nobody took and its formulas follow.
 */
export async function insertModel(
  port: WorkbookPort,
  model: Model,
  whereTaken: WhereTaken = "refuse",
  progress: Progress = unwatched,
): Promise<Performed> {
  const book = await readBook(port, progress);
  const there = book.sheets.map(({ sheet }) => sheet);
  const taken = model.sheets.map(({ name }) => name).filter((name) => isTaken(there, name));
  if (taken.length > 0 && whereTaken === "refuse") throw new NamesTaken(taken);
  const names = new Map<string, string>();
  for (const { name } of model.sheets) {
    names.set(name, freeName(name, [...there, ...names.values()]));
  }
  const transaction = new Transaction(port, book, () => false);
  return allOrNothing(transaction, async () => {
    for (const [at, sheet] of model.sheets.entries()) {
      await progress.step("Adding sheets", at / model.sheets.length);
      await transaction.addSheet(names.get(sheet.name)!, sheet);
    }
    const filled = model.sheets.filter(({ rows }) => rows.length > 0);
    const blocks = filled.flatMap((sheet) =>
      blocksOf(sheet, {
        at: { sheet: names.get(sheet.name)!, row: 0, column: 0 },
        written: (formula) => renamed(formula, names),
      }),
    );
    await transaction.write(blocks, progress);
    const after = await calculatedBook(port, progress);
    const [first] = names.values();
    if (first) await port.select({ sheet: first, row: 0, column: 0, rows: 1, columns: 1 });
    return {
      changed: model.sheets.length,
      lines: [...names.values()].map((sheet) => ({
        place: { sheet, row: 0, column: 0 },
        words: "Inserted.",
        needsAttention: false,
      })),
      undo: () => transaction.undo(after),
    };
  });
}
