import { grouped } from "../portable/grouped";
import type { Area } from "../port";
import type { FormulaCell } from "./formula-cell";

/** Formulas that stand together in the order they are kept in: from one to before another. */
export type Stretch = readonly [from: number, to: number];

/** The formulas of one column or one row. */
interface Line {
  readonly at: number;
  readonly stretch: Stretch;
}

interface Sheet {
  /** What a line is here: the fewer there are, the fewer stretches an area has. */
  readonly across: "row" | "column";
  readonly along: "row" | "column";
  readonly lines: Line[];
}

/** The first of some places in order that is reached; the end where none is. */
function firstOf([from, to]: Stretch, isReached: (at: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const endOf = (area: Area, way: "row" | "column"): number =>
  area[way] + (way === "row" ? area.rows : area.columns);

const countOf = (formulas: readonly FormulaCell[], way: "row" | "column"): number =>
  new Set(formulas.map((cell) => cell[way])).size;

/** Every formula of a workbook, line by line, so that those of an area are found without going through them. */
export class FormulaPlaces {
  readonly cells: FormulaCell[] = [];
  private readonly sheets = new Map<string, Sheet>();

  /** Takes the formulas of each sheet row by row. */
  constructor(formulas: readonly FormulaCell[]) {
    const bySheet = grouped(formulas, ({ sheet }) => sheet.toLowerCase());
    for (const [sheet, own] of bySheet) this.sheets.set(sheet, this.laidOut(own));
  }

  private laidOut(formulas: readonly FormulaCell[]): Sheet {
    const areColumns = countOf(formulas, "column") <= countOf(formulas, "row");
    const [across, along] = areColumns
      ? (["column", "row"] as const)
      : (["row", "column"] as const);
    const byLine = grouped(formulas, (cell) => cell[across]);
    const lines = [...byLine]
      .sort(([a], [b]) => a - b)
      .map(([at, own]): Line => {
        const from = this.cells.length;
        for (const cell of own) this.cells.push(cell);
        return { at, stretch: [from, this.cells.length] };
      });
    return { across, along, lines };
  }

  /** The formulas of an area, as few stretches as they are. */
  stretchesIn(area: Area): readonly Stretch[] {
    const { across, along, lines } = this.sheets.get(area.sheet.toLowerCase()) ?? NO_SHEET;
    const found: Stretch[] = [];
    const reached = (line: Stretch, place: number) =>
      firstOf(line, (at) => this.cells[at]![along] >= place);
    const first = firstOf([0, lines.length], (at) => lines[at]!.at >= area[across]);
    const end = firstOf([first, lines.length], (at) => lines[at]!.at >= endOf(area, across));
    for (const { stretch } of lines.slice(first, end)) {
      const [from, to] = [reached(stretch, area[along]), reached(stretch, endOf(area, along))];
      const last = found.at(-1);
      if (last?.[1] === from) found[found.length - 1] = [last[0], to];
      else if (from < to) found.push([from, to]);
    }
    return found;
  }
}

const NO_SHEET: Sheet = { across: "column", along: "row", lines: [] };
