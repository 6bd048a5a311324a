import { functionNames } from "../../functions/call";
import type { WorkbookPort } from "../port";
import { unwatched, type Progress } from "../progress";
import { areaAt, readBook, type Book, type Place } from "./book";
import { allOrNothing, calculatedBook, shownValue, type Line, type Performed } from "./perform";
import { formulasOf, type Scope } from "./scope";
import { tokensOf } from "./tokens";
import { Transaction } from "./transaction";

/** A formula whose calls another program wrote in its own way, and the same with our calls. */
export interface Repair {
  readonly place: Place;
  readonly found: string;
  readonly repaired: string;
}

/** How Excel stores a call of ours, and how other add-ins write it. */
const STORED = /^(?:_xldudf_COMP_|(?:_xll\.)?COMP\.)(\w+)$/i;

/** Writes stored and path-prefixed calls of ours as calls; texts and other programs' functions stay. */
export function repaired(formula: string): string {
  let text = "";
  let qualifier = "";
  for (const token of tokensOf(formula)) {
    if (token.kind === "qualifier") {
      text += qualifier;
      qualifier = token.text;
      continue;
    }
    const name =
      token.kind === "function" ? STORED.exec(token.text)?.[1]?.toUpperCase() : undefined;
    const isOurs = name !== undefined && functionNames.includes(name);
    const isCall = isOurs && qualifier === "" && /^COMP\./i.test(token.text);
    text += isOurs && !isCall ? `COMP.${name}` : qualifier + token.text;
    qualifier = "";
  }
  return text + qualifier;
}

export const planRepaired = (book: Book, scope: Scope): readonly Repair[] =>
  formulasOf(book, scope).flatMap(({ formula: found, ...place }) => {
    const formula = repaired(found);
    return formula === found ? [] : [{ place, found, repaired: formula }];
  });

/** Writes broken calls back as calls. */
export async function repair(
  port: WorkbookPort,
  scope: Scope,
  progress: Progress = unwatched,
): Promise<Performed> {
  const book = await readBook(port, progress);
  const repairs = planRepaired(book, scope);
  const transaction = new Transaction(port, book, () => false);
  if (repairs.length === 0) {
    return { changed: 0, lines: [], undo: () => Promise.resolve({ kept: [] }) };
  }
  return allOrNothing(transaction, async () => {
    await transaction.write(
      repairs.map(({ place, repaired: formula }) => ({
        at: areaAt(place),
        formulas: [[formula]],
      })),
      progress,
    );
    const after = await calculatedBook(port, progress);
    return {
      changed: repairs.length,
      lines: repairs.map(({ place }): Line => {
        const value = after.value(place);
        const words = `Repaired: it shows ${shownValue(value)}.`;
        return { place, words, needsAttention: String(value).startsWith("#") };
      }),
      undo: () => transaction.undo(after),
    };
  });
}
