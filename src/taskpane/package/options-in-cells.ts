import { packageName } from "../../agreement";
import { reference } from "../../workbook/model";
import { readBook, type Place } from "../../workbook/portable";
import type { CellContent, WorkbookPort } from "../../workbook/port";
import { enteredFacts } from "../../workbook/scan/entered";
import { formulasOf } from "../../workbook/scan/formula-cell";

/** An option of a package call that stands in a cell of the workbook. */
export interface OptionCell {
  readonly place: Place;
  readonly cell: string;
  readonly holds: CellContent;
}

/** The cells from which the package calls of a workbook take a fact. */
export async function optionCells(
  port: WorkbookPort,
  label: string,
): Promise<readonly OptionCell[]> {
  const book = await readBook(port);
  const found = new Map<string, OptionCell>();
  for (const { fact, typedIn, of } of enteredFacts(formulasOf(book), book)) {
    if (of !== packageName || fact.label !== label || !typedIn) continue;
    const { sheet, row, column } = typedIn;
    const cell = reference(sheet, row, column);
    found.set(cell, { place: typedIn, cell, holds: book.content(typedIn) });
  }
  return [...found.values()];
}
