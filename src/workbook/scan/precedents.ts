import { reference } from "../model";
import type { Area } from "../port";
import { areaAt, isWithin, type Book, type Place } from "../portable/book";
import { areaHeld } from "../portable/held-area";
import { referenceIn } from "../portable/references";
import { tokensOf } from "../portable/tokens";

export interface FormulaCell extends Place {
  readonly formula: string;
}

export const keyOf = ({ sheet, row, column }: Place): string =>
  reference(sheet.toLowerCase(), row, column);

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

/** Which formulas of a workbook lean on which. */
export class Precedents {
  readonly formulas: readonly FormulaCell[];
  private readonly bySheet = new Map<string, FormulaCell[]>();
  private readonly found = new Map<string, readonly FormulaCell[]>();

  constructor(private readonly book: Book) {
    this.formulas = book.sheets.flatMap(({ sheet }) => book.formulasIn(sheet));
    for (const cell of this.formulas) {
      const key = cell.sheet.toLowerCase();
      const own = this.bySheet.get(key);
      if (own) own.push(cell);
      else this.bySheet.set(key, [cell]);
    }
  }

  /** The cells with formulas that a formula refers to. */
  of(cell: FormulaCell): readonly FormulaCell[] {
    const key = keyOf(cell);
    const kept = this.found.get(key);
    if (kept) return kept;
    const areas = areasIn(cell.formula, cell.sheet, this.book);
    const found = areas.flatMap((area) =>
      (this.bySheet.get(area.sheet.toLowerCase()) ?? []).filter((each) => isWithin(each, area)),
    );
    this.found.set(key, found);
    return found;
  }

  /** A formula and every one it leans on, however far back. */
  *all(from: FormulaCell): Generator<FormulaCell> {
    const seen = new Set<string>();
    const waiting = [from];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (seen.has(keyOf(next))) continue;
      seen.add(keyOf(next));
      yield next;
      waiting.push(...this.of(next));
    }
  }
}
