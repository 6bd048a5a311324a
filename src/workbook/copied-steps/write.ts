import { freeName } from "../insert-model";
import type { Block, WorkbookPort } from "../port";
import { Book } from "../portable/book";
import { allOrNothing } from "../portable/perform";
import { Transaction } from "../portable/transaction";
import type { Place } from "../portable";

const LONGEST_SHEET_NAME = 31;

/** Writes a block to a new sheet, all of it or nothing; gives the sheet's name. */
export async function copySteps(
  port: WorkbookPort,
  wanted: string,
  blockAt: (place: Place) => Block,
): Promise<string> {
  const name = freeName(wanted.slice(0, LONGEST_SHEET_NAME), await port.sheets());
  const block = blockAt({ sheet: name, row: 0, column: 0 });
  const transaction = new Transaction(port, new Book([]), () => false);
  await allOrNothing(transaction, async () => {
    await transaction.addSheet(name);
    await transaction.write([block]);
    await port.calculated();
  });
  return name;
}
