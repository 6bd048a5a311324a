import type { Area } from "../port";
import { areaAt, type Book, type Place } from "../portable/book";
import { areaHeld } from "../portable/held-area";
import { referenceIn } from "../portable/references";
import { tokensOf } from "../portable/tokens";

export interface FormulaCell extends Place {
  readonly formula: string;
}

/** Every formula of a workbook. */
export const formulasOf = (book: Book): readonly FormulaCell[] =>
  book.sheets.flatMap(({ sheet }) => book.formulasIn(sheet));

/** How far a name is followed that stands for another. */
const DEEPEST = 5;

/** The areas a formula refers to, its names' among them. */
export function areasIn(formula: string, here: string, book: Book, depth = 0): readonly Area[] {
  return tokensOf(formula).flatMap(({ kind, text }) => {
    if (kind === "reference") {
      const spill = referenceIn(text, here);
      return areaHeld(text, here, book) ?? (spill?.isSpill ? areaAt(spill.area) : []);
    }
    const meaning = kind === "name" && depth < DEEPEST && book.names.get(text.toLowerCase());
    return meaning ? areasIn(meaning, here, book, depth + 1) : [];
  });
}

/** The TODAY or NOW a formula asks, as it writes it. */
export const clockIn = ({ formula }: FormulaCell): string | undefined =>
  tokensOf(formula).find(({ kind, text }) => kind === "function" && /^(?:TODAY|NOW)$/i.test(text))
    ?.text;
