import { HalfWritten } from "../half-written";
import type { Block, CellContent, Contents, SheetView, WorkbookPort } from "../port";
import { unwatched, type Progress } from "../progress";
import { blocksOf, inParts, roomFirst } from "./blocks";
import { areaAt, cellText, keyOf, readBook, type Book, type Place } from "./book";
import { inTurn } from "./in-turn";

/** A cell before and after an action. */
interface Journalled extends Place {
  readonly before: CellContent;
  readonly wasText: boolean;
  /** The number format to put back, where one was written. */
  readonly format?: string;
}

/** Not even putting everything back worked: what must be looked at, nothing more is written. */
export class InDoubt extends Error {
  constructor(
    why: unknown,
    readonly cells: readonly string[],
  ) {
    const words = why instanceof Error ? why.message : String(why);
    super(`The workbook could not be put back (${words}). Check ${cells.join(", ")}.`);
    this.name = "InDoubt";
  }
}

/** What an undoing left alone, because it was changed since. */
export interface Undone {
  readonly kept: readonly string[];
}

/** Several writings that count as one: all of them stand, or everything is as it was. */
export class Transaction {
  private readonly journal = new Map<string, Journalled>();
  private readonly added: string[] = [];
  private readonly removed: Contents[] = [];

  constructor(
    private readonly port: WorkbookPort,
    private readonly book: Book,
    /** Cells that only show what spills over them: before, they held nothing of their own. */
    private readonly isSpilled: (place: Place) => boolean,
  ) {}

  /** One action at a time adds a sheet, so that what an adding left behind when it failed is its own. */
  addSheet(name: string, view?: SheetView): Promise<void> {
    return inTurn(this.port, async () => {
      const isOthers = await this.hasSheet(name);
      try {
        await this.port.addSheet(name, view);
        this.added.push(name);
      } catch (problem) {
        if (!isOthers && (await this.hasSheet(name).catch(() => true))) this.added.push(name);
        throw problem;
      }
    });
  }

  private async hasSheet(name: string): Promise<boolean> {
    const sheets = await this.port.sheets();
    return sheets.some((each) => each.toLowerCase() === name.toLowerCase());
  }

  /** Removes a sheet; best done last. */
  async removeSheet(name: string): Promise<void> {
    this.removed.push(this.book.used(name));
    await this.port.removeSheet(name);
  }

  /** Writes blocks, so many at a time that whoever waits can be told, and can stop it in between. */
  async write(blocks: readonly Block[], progress: Progress = unwatched): Promise<void> {
    let behind = 0;
    for (const part of inParts(blocks)) {
      await progress.step("Writing", behind / blocks.length);
      await this.writePart(part);
      behind += part.length;
    }
  }

  /** All or none: none where a cell is no longer what it was when the workbook was read. */
  private async writePart(blocks: readonly Block[]): Promise<void> {
    const decided = blocks.map((block) => this.withBefore(block));
    const written = new Set(this.journal.keys());
    this.rememberAll(blocks);
    try {
      await this.port.write(decided);
    } catch (problem) {
      if (!(problem instanceof HalfWritten)) this.keepOnly(written);
      throw problem;
    }
  }

  private rememberAll(blocks: readonly Block[]): void {
    for (const { at, formulas, numberFormats } of blocks) {
      formulas.forEach((row, down) =>
        row.forEach((content, right) => {
          const isFormatted = Boolean(numberFormats?.[down]?.[right]);
          if (content === null && !isFormatted) return;
          const place = { sheet: at.sheet, row: at.row + down, column: at.column + right };
          this.remember(place, isFormatted);
        }),
      );
    }
  }

  /** What was not written is not put back: it may be locked, or somebody else's typing. */
  private keepOnly(keys: ReadonlySet<string>): void {
    for (const key of this.journal.keys()) if (!keys.has(key)) this.journal.delete(key);
  }

  /** A block with what its cells held when the workbook was read; those written already may hold anything. */
  private withBefore(block: Block): Block {
    const { at, formulas } = block;
    const before = formulas.map((row, down) =>
      row.map((content, right) => {
        const place = { sheet: at.sheet, row: at.row + down, column: at.column + right };
        if (content === null) return block.before?.[down]?.[right] ?? null;
        const isOurs =
          this.added.includes(at.sheet) || this.isSpilled(place) || this.journal.has(keyOf(place));
        return isOurs ? null : this.book.content(place);
      }),
    );
    return { ...block, before };
  }

  private remember(place: Place, isFormatted: boolean): void {
    const key = keyOf(place);
    if (this.journal.has(key) || this.added.includes(place.sheet)) return;
    const content = this.isSpilled(place) ? "" : this.book.content(place);
    const isEquation = typeof content === "string" && content.startsWith("=");
    const wasText = isEquation && this.book.formula(place) === undefined;
    const format = isFormatted ? this.book.numberFormat(place) : undefined;
    this.journal.set(key, {
      ...place,
      before: content,
      wasText,
      ...(format === undefined ? {} : { format }),
    });
  }

  /** Puts everything back, whatever stands there now. Throws `InDoubt` where that fails. */
  async replay(): Promise<void> {
    await this.putBack([...this.journal.values()], this.added);
  }

  /** Puts back what nobody changed since `after`, the workbook as the action left it. */
  async undo(after: Book): Promise<Undone> {
    const now = await readBook(this.port);
    const isSame = (place: Place) =>
      this.isSpilled(place) || now.content(place) === after.content(place);
    const cells = [...this.journal.values()];
    const kept = cells.filter((place) => !isSame(place));
    const untouched = this.added.filter(
      (sheet) => JSON.stringify(now.used(sheet)) === JSON.stringify(after.used(sheet)),
    );
    await this.putBack(cells.filter(isSame), untouched);
    return { kept: kept.map(cellText) };
  }

  private async putBack(cells: readonly Journalled[], added: readonly string[]): Promise<void> {
    try {
      const sheets = await this.port.sheets();
      for (const contents of this.removed) {
        const { sheet } = contents;
        if (sheets.includes(sheet)) continue;
        await this.port.addSheet(sheet);
        await this.port.write(blocksOf(contents));
      }
      const blocks = cells.map(({ before, wasText, format, ...place }) => ({
        at: areaAt(place),
        formulas: [[before]],
        asTexts: wasText,
        ...(format === undefined ? {} : { numberFormats: [[format]] }),
      }));
      if (blocks.length > 0) await this.port.write([...blocks].sort(roomFirst));
      for (const name of added) if (sheets.includes(name)) await this.port.removeSheet(name);
    } catch (problem) {
      throw new InDoubt(problem, [...cells.map(cellText), ...added]);
    }
  }
}
