import type { Book } from "../portable/book";
import type { FormulaCell } from "./formula-cell";
import { Leaning } from "./leaning";

/** Every formula of a workbook, and what it leans on. */
export class Precedents {
  readonly formulas: readonly FormulaCell[];

  constructor(private readonly book: Book) {
    this.formulas = book.sheets.flatMap(({ sheet }) => book.formulasIn(sheet));
  }

  /** Follows every formula to those it leans on; yields the share done. */
  followed(): Generator<number, Leaning> {
    return new Leaning(this.formulas, this.book).followed();
  }
}
