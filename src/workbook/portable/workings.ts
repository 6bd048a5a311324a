import type { Kind } from "../../quantities/quantity";
import { columnLetters, formatOfStep, reference } from "../model";
import type { CellContent } from "../port";
import type { Place } from "./book";
import { fitting } from "./limits";
import { unqualified } from "./references";

/** A cell of the workings: a formula, or words and figures as they stand. */
export interface WorkingCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly isText: boolean;
  readonly numberFormat?: string;
  /** The cell whose call needs it. */
  readonly of: Place;
}

/** Where a table of cells begins, to the right of the steps it rests on. */
const GRID_COLUMN = 3;

/** Calls laid out in cells on a sheet of their own, one below the other. */
export class Workings {
  private readonly made: WorkingCell[] = [];
  private nextRow: number;

  constructor(
    readonly sheet: string,
    firstFreeRow: number,
  ) {
    this.nextRow = firstFreeRow;
  }

  get cells(): readonly WorkingCell[] {
    return this.made;
  }

  /** Remembers how much is laid out; what comes after can be taken back. */
  mark(): () => void {
    const [count, row] = [this.made.length, this.nextRow];
    return () => {
      this.made.length = count;
      this.nextRow = row;
    };
  }

  /** Begins a block below the last, under the call it stands for. */
  block(of: Place, call: string): WorkingBlock {
    const place = reference(of.sheet, of.row, of.column);
    const start = this.nextRow;
    this.nextRow += 2;
    const add = (
      row: number,
      column: number,
      content: CellContent,
      isText: boolean,
      format?: string,
    ) => {
      const written = isText ? content : unqualified(String(content), this.sheet);
      const numberFormat = format === undefined ? {} : { numberFormat: format };
      this.made.push({ row, column, content: written, isText, ...numberFormat, of });
      this.nextRow = Math.max(this.nextRow, row + 2);
      return reference(this.sheet, row, column);
    };
    add(start, 0, place, true);
    add(start, 1, call, true);
    let steps = 0;
    const stepAt = (at: number) => reference(this.sheet, start + 1 + at, 1);
    return {
      nextStep: () => stepAt(steps),
      step: (title, written, kind) => {
        const formula = fitting(unqualified(written, this.sheet));
        const row = start + 1 + steps;
        steps += 1;
        add(row, 0, title, true);
        return add(row, 1, formula, false, kind && formatOfStep(kind));
      },
      cellAt: (row, column) => reference(this.sheet, start + 1 + row, GRID_COLUMN + column),
      grid: (cells) => {
        cells.forEach((row, down) =>
          row.forEach((content, right) => {
            const isFormula = typeof content === "string" && content.startsWith("=");
            add(start + 1 + down, GRID_COLUMN + right, content, !isFormula);
          }),
        );
      },
      rangeOf: (row, column, rows, columns) => {
        const first = reference(this.sheet, start + 1 + row, GRID_COLUMN + column);
        if (rows === 1 && columns === 1) return first;
        const last = columnLetters(GRID_COLUMN + column + columns - 1);
        return `${first}:${last}${start + 1 + row + rows}`;
      },
    };
  }
}

/** One call laid out: steps down two columns, a table to their right. */
export interface WorkingBlock {
  /** Where the next step will stand. */
  nextStep(): string;
  step(title: string, formula: string, kind?: Kind): string;
  cellAt(row: number, column: number): string;
  grid(cells: readonly (readonly CellContent[])[]): void;
  rangeOf(row: number, column: number, rows: number, columns: number): string;
}
