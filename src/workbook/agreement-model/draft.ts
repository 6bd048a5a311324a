import {
  asText,
  isFormula,
  type CellStyle,
  type DefinedName,
  type ModelCell,
  type ModelRow,
  type ModelSheet,
} from "../model";
import type { CellContent } from "../port";
import { placed, shown, type Placed, type Term } from "./term";

/** A cell of a sheet being drafted: something typed, or a term that becomes a formula. */
export interface DraftCell extends Omit<ModelCell, "content" | "value"> {
  readonly content?: CellContent;
  readonly of?: Term;
  /** What another cell's answer spills into this one. */
  readonly spilt?: unknown;
}

/** A sheet written from top to bottom; each cell can be referred to as soon as it stands. */
export class Draft {
  private readonly rows: ModelRow[] = [];
  readonly names: DefinedName[] = [];
  private next = 0;

  constructor(
    readonly name: string,
    /** In characters, from column A. */
    private readonly widths: readonly number[],
    private readonly frozenRows = 4,
  ) {}

  /** The row that is written next, from zero. */
  get row(): number {
    return this.next;
  }

  /** Goes on at another row. */
  goTo(row: number): void {
    this.next = row;
  }

  /** A cell of this sheet, whatever it holds. */
  at(row: number, column: number): Placed {
    return placed(this.name, row, column, null);
  }

  /** Writes a row; gives its cells, a missing one too, as other formulas refer to them. */
  write(cells: readonly (DraftCell | null)[], height?: number): readonly Placed[] {
    const row = this.next;
    this.rows[row] = {
      ...(height === undefined ? {} : { height }),
      cells: cells.map((cell) => cell && this.settle(cell)),
    };
    this.next += 1;
    return cells.map((cell, column) =>
      placed(this.name, row, column, cell?.of?.value ?? cell?.spilt ?? cell?.content ?? null),
    );
  }

  /** Names a cell or a rectangle of this sheet. */
  define(name: string, first: Placed, last: Placed = first): void {
    const absolute = (cell: Placed) =>
      placed(cell.sheet, cell.row, cell.column, null)
        .text("")
        .replace(/([A-Z]+)(\d+)$/, "$$$1$$$2");
    const end = absolute(last).replace(/^.*!/, "");
    this.names.push({ name, refersTo: absolute(first) + (first === last ? "" : `:${end}`) });
  }

  sheet(): ModelSheet {
    return {
      name: this.name,
      widths: this.widths,
      frozenRows: this.frozenRows,
      gridlines: false,
      rows: Array.from(this.rows, (row) => row ?? { cells: [] }),
    };
  }

  private settle({ of, content, spilt, ...cell }: DraftCell): ModelCell {
    if (spilt !== undefined) return { ...cell, content: "", value: shown(spilt) };
    if (!of) return { ...cell, ...asText(content ?? "") };
    const formula = `=${of.text(this.name)}`;
    if (!isFormula(formula)) throw new Error(`${this.name} has an empty formula.`);
    /** A formula that brings an empty cell shows zero. */
    return { ...cell, content: formula, value: of.value === null ? 0 : shown(of.value) };
  }
}

export const text = (content: string, style: CellStyle, across?: number): DraftCell => ({
  content,
  style,
  ...(across === undefined ? {} : { across }),
});
