import { freeName } from "../insert-model";
import type { Block, WorkbookPort } from "../port";
import { Book, type Place } from "../portable/book";
import { allOrNothing } from "../portable/perform";
import { Transaction, type Undone } from "../portable/transaction";

const LONGEST_SHEET_NAME = 31;

/** What was written, and the way back. */
export interface Copied {
  /** Where the block begins. */
  readonly place: Place;
  undo(): Promise<Undone>;
}

/** Waits for the block to be calculated; where that takes longer than the host waits, it stands all the same. */
const calculated = (port: WorkbookPort): Promise<void> => port.calculated().catch(() => undefined);

/** Writes a block, all of it or nothing, on a sheet added for it where one is named. */
async function written(
  port: WorkbookPort,
  block: Block,
  newSheet: string | undefined,
): Promise<Copied> {
  const { sheet, row, column } = block.at;
  const before = new Book(newSheet === undefined ? [await port.read(block.at)] : []);
  const transaction = new Transaction(port, before, () => false);
  return allOrNothing(transaction, async () => {
    if (newSheet !== undefined) await transaction.addSheet(newSheet);
    await transaction.write([block]);
    await calculated(port);
    const after = new Book([await port.used(sheet)]);
    return {
      place: { sheet, row, column },
      undo: async () => {
        const { kept } = await transaction.undo(after);
        const stays = newSheet !== undefined && (await port.sheets()).includes(newSheet);
        return { kept: stays ? [...kept, newSheet] : kept };
      },
    };
  });
}

/** Copies a block to a new sheet; a name that is taken gets a number behind it. */
export async function copyToNewSheet(
  port: WorkbookPort,
  wanted: string,
  blockAt: (place: Place) => Block,
): Promise<Copied> {
  const name = freeName(wanted.slice(0, LONGEST_SHEET_NAME), await port.sheets());
  return written(port, blockAt({ sheet: name, row: 0, column: 0 }), name);
}

/** Copies a block over whatever stands where it goes. */
export const copyTo = (port: WorkbookPort, block: Block): Promise<Copied> =>
  written(port, block, undefined);
