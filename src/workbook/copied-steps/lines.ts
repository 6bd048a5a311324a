import type { Kind } from "../../quantities/quantity";
import { formats } from "../report/cells";
import type { Block, CellContent } from "../port";
import { areaAt, type Place } from "../portable";
import { cellAddress } from "../a1";

const LABEL = 0;
const VALUE = 1;

/** Characters of the columns: of the labels as wide as they need, within bounds; of the others what figures need. */
const NARROWEST = 20;
const WIDEST = 72;
/** A character of the standard font, in characters of the width's own measure. */
const CHARACTER = 1.2;
const FIGURE_WIDTH = 20;

interface Line {
  readonly cells: readonly CellContent[];
  readonly formats: readonly (string | null)[];
}

/** The lines of a block, written from the top down: a label, a value, and where the value comes from. */
export class Lines {
  private readonly lines: Line[] = [];

  constructor(private readonly at: Place) {}

  /** How many lines there are. */
  get count(): number {
    return this.lines.length;
  }

  /** Where a cell of a line stands, as another cell of the sheet refers to it. */
  address(line: number, column = VALUE): string {
    return cellAddress(this.at.row + line, this.at.column + column);
  }

  /** Adds a line; gives the address of its value. */
  add(label: string, value: CellContent, source: string, kind?: Kind): string {
    this.lines.push({
      cells: [label, value, source],
      formats: [null, kind ? (formats[kind] ?? null) : null, null],
    });
    return this.address(this.lines.length - 1);
  }

  /** Begins a group of lines, clear of those above, under headings of its own. */
  heading(...headings: readonly string[]): void {
    this.blank();
    this.row(headings, []);
  }

  blank(): void {
    this.row([""], []);
  }

  /** Adds a line of a table. */
  row(cells: readonly CellContent[], kinds: readonly (Kind | undefined)[]): void {
    this.lines.push({
      cells,
      formats: cells.map((_, at) => (kinds[at] ? (formats[kinds[at]] ?? null) : null)),
    });
  }

  /** All lines as one rectangle; a cell with nothing in it is emptied. */
  block(): Block {
    const columns = Math.max(...this.lines.map(({ cells }) => cells.length));
    const across = Array.from({ length: columns }, (_, column) => column);
    const labels = this.lines.map(({ cells }) => String(cells[LABEL] ?? "").length);
    const widest = Math.min(Math.max(NARROWEST, ...labels) * CHARACTER, WIDEST);
    return {
      at: areaAt(this.at, this.lines.length, columns),
      widths: across.map((column) => (column === LABEL ? widest : FIGURE_WIDTH)),
      formulas: this.lines.map(({ cells }) => across.map((column) => cells[column] ?? "")),
      numberFormats: this.lines.map((line) => across.map((column) => line.formats[column] ?? null)),
    };
  }
}
