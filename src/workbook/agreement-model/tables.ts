import { Refusal } from "../../quantities/refusal";
import type { Cell, Grid } from "../../functions/grid";
import { formatOfStep, isFormula, reference, sheetInFormula, type CellStyle } from "../model";
import { answerOf, compCall, nativeBlock, type Calls } from "./calls";
import { Draft, text, type DraftCell } from "./draft";
import { titled } from "./rows";
import { ofSpill, type Placed, type Term } from "./term";

/** A column of a table as it is shown. */
export interface TableColumn {
  readonly style: "spilled" | "spilledFigure" | "spilledSource";
  readonly numberFormat?: string;
}

export const words: TableColumn = { style: "spilled" };
export const yesNo: TableColumn = { style: "spilledFigure" };
export const figures = (numberFormat: string): TableColumn => ({
  style: "spilledFigure",
  numberFormat,
});

const totalOf: Readonly<Record<TableColumn["style"], CellStyle>> = {
  spilled: "totalLabel",
  spilledFigure: "total",
  spilledSource: "totalSource",
};

const headingOf = ({ style }: TableColumn): CellStyle =>
  style === "spilledFigure" ? "headingWrapped" : "heading";

const LINE_POINTS = 13;
const SPACE_POINTS = 7;
/** What fits a heading's line in the narrowest column. */
const SHORT = 11;

/** As high as the longest heading needs, in three lines at most. */
const headerPoints = (header: readonly Cell[]): number => {
  const longest = Math.max(...header.map((each) => String(each).length));
  return LINE_POINTS * Math.min(3, Math.ceil(longest / SHORT)) + SPACE_POINTS;
};

/** What tells a table's total rows from the others. */
const isTotal = (row: readonly Cell[]) => row.some((cell) => String(cell).startsWith("Total"));

/** A native cell: a formula with what it comes to, or words. */
const nativeTerm = (
  content: string,
  value: Cell,
  sheet: string,
): Pick<DraftCell, "of" | "content"> =>
  isFormula(content)
    ? { of: { value, text: () => content.slice(1).replaceAll(`${sheetInFormula(sheet)}!`, "") } }
    : { content };

/** Lays tables into sheets: one call that spills, or a native formula a cell with its workings apart. */
export class Tables {
  private workings: Draft | undefined;

  constructor(private readonly calls: Calls) {}

  /** The sheet of workings, where there are any. */
  get sheets(): readonly Draft[] {
    return this.workings ? [this.workings] : [];
  }

  /** Writes a table's rows, header first, from column B; gives its cells. Throws what refuses it. */
  lay(
    draft: Draft,
    name: string,
    args: readonly Term[],
    columns: readonly TableColumn[],
  ): readonly (readonly Placed[])[] {
    const grid = answerOf(name, args);
    const first = grid[0]?.[0];
    if (first instanceof Refusal) throw first;
    const content = this.calls === "native" ? this.native(draft, name, args, grid) : undefined;
    const spill = { rows: grid.length, columns: grid[0]!.length };
    const laid = grid.map((row, down) => {
      const cells = row.map((value, across): DraftCell => {
        const look = this.look(columns[across]!, down, isTotal(row));
        if (content) return { ...look, ...nativeTerm(content[down]![across]!, value, draft.name) };
        if (down > 0 || across > 0) return { ...look, spilt: value };
        return { ...look, spill, of: { value, text: (sheet) => compCall(name, args, sheet) } };
      });
      return draft.write([null, ...cells], down === 0 ? headerPoints(row) : undefined).slice(1);
    });
    const origin = laid[0]![0]!;
    return content ? laid : laid.map((row) => row.map((cell) => ofSpill(origin, cell)));
  }

  private look(column: TableColumn, row: number, total: boolean): DraftCell {
    if (row === 0) return { style: headingOf(column) };
    const { style, numberFormat } = column;
    return {
      style: total ? totalOf[style] : style,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  }

  private native(draft: Draft, name: string, args: readonly Term[], grid: Grid) {
    const top = draft.row;
    const workings = (this.workings ??= newWorkings());
    this.title(workings, name, grid);
    const start = workings.row;
    const { cells, workings: steps } = nativeBlock(name, args, "", {
      cell: (row, column) => reference(draft.name, top + row, column + 1),
      working: (at) => reference(workings.name, start + at, WORKING_COLUMN),
    });
    for (const { title, formula, kind, value } of steps) {
      const of = nativeTerm(formula, value, workings.name);
      const numberFormat = formatOfStep(kind);
      const style = kind === "text" || kind === "yesno" ? "computedText" : "computed";
      workings.write([
        null,
        text(title, "label"),
        { ...of, style, ...(numberFormat ? { numberFormat } : {}) },
      ]);
    }
    return cells;
  }

  private title(workings: Draft, name: string, grid: Grid): void {
    if (workings.row > HEADER_ROWS) workings.write([]);
    const title = `Steps of ${name}, ${grid.length - 1} rows`;
    workings.write([null, text(title, "group"), text("", "group")], 22);
  }
}

const WORKING_COLUMN = 2;
const HEADER_ROWS = 4;

function newWorkings(): Draft {
  const draft = new Draft("Workings", [2, 96, 20]);
  titled(draft, "Workings", "The steps the tables of this workbook rest on, a cell each", 2);
  draft.write([null, text("Step", "heading"), text("Figure", "headingFigure")], 20);
  return draft;
}
