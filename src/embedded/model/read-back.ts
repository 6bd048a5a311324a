import type {
  ICellData,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
import {
  asText,
  type DefinedName,
  type Model,
  type ModelCell,
  type ModelRow,
  type ModelSheet,
} from "../../workbook/model";
import type { CellContent } from "../../workbook/port";
import type { Cells, SheetCells } from "../cells";
import {
  CELL_PADDING_PIXELS,
  DEFINED_NAMES,
  PIXELS_A_CHARACTER,
  PIXELS_A_POINT,
  STANDARD_COLUMN_PIXELS,
  type Kept,
  type KeptByWorkbook,
} from "./snapshot";
import { lookFrom } from "./styles";

type Grid = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** The last row or column anything stands in, counted from zero; −1 where there is none. */
const lastOf = (numbers: readonly string[]) => Math.max(-1, ...numbers.map(Number));

const sizeOf = ({ rows, columns }: Size) => rows * columns > 1;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const spillSize = (area: Nullable<IRange>): Size | undefined => {
  if (!area) return undefined;
  const size = {
    rows: area.endRow - area.startRow + 1,
    columns: area.endColumn - area.startColumn + 1,
  };
  return sizeOf(size) ? size : undefined;
};

/** Reads one sheet of the embedded spreadsheet as a model holds it. */
class SheetReader {
  constructor(
    private readonly sheet: Partial<IWorksheetData>,
    private readonly styles: Readonly<Record<string, Nullable<IStyleData>>>,
    private readonly cells: SheetCells,
  ) {}

  read(): ModelSheet {
    const grid = (this.sheet.cellData ?? {}) as Grid;
    const merged = new Map(
      (this.sheet.mergeData ?? []).map((area) => [`${area.startRow}|${area.startColumn}`, area]),
    );
    const lastRow = lastOf(Object.keys(grid));
    const rows = Array.from({ length: lastRow + 1 }, (_, row): ModelRow => {
      const held = grid[row] ?? {};
      const cells = Array.from({ length: lastOf(Object.keys(held)) + 1 }, (__, column) => {
        const cell = held[column];
        return cell ? this.cell(cell, row, column, merged.get(`${row}|${column}`)) : null;
      });
      const height = this.height(row);
      return height === undefined ? { cells } : { height, cells };
    });
    const { name = "Sheet", freeze, showGridlines } = this.sheet;
    return {
      name,
      widths: this.widths(Math.max(0, ...rows.map(({ cells }) => cells.length))),
      frozenRows: freeze?.ySplit ?? 0,
      gridlines: showGridlines !== 0,
      rows,
    };
  }

  private cell(cell: ICellData, row: number, column: number, merged?: IRange): ModelCell {
    const style = typeof cell.s === "string" ? this.styles[cell.s] : cell.s;
    const value = this.cells.value(row, column);
    const formula = this.cells.formula(row, column);
    const spill = spillSize(this.cells.spill(row, column));
    const { validation } = (cell.custom ?? {}) as Kept;
    const pattern = style?.n?.pattern;
    return {
      ...this.held(value, formula, row, column),
      style: style ? lookFrom(style) : {},
      ...(pattern ? { numberFormat: pattern } : {}),
      ...(merged && merged.startRow === merged.endRow
        ? { across: merged.endColumn - merged.startColumn + 1 }
        : {}),
      ...(formula && spill ? { spill } : {}),
      ...(validation ? { validation } : {}),
    };
  }

  /** What a cell holds, and what it shows where that is another thing. */
  private held(
    value: CellContent,
    formula: string | undefined,
    row: number,
    column: number,
  ): Pick<ModelCell, "content" | "isText" | "value"> {
    if (formula) return { content: formula, value };
    const isSpilled = this.cells.origin(row, column) !== undefined;
    return isSpilled ? { content: "", value } : asText(value);
  }

  private height(row: number): number | undefined {
    const { h, ia } = this.sheet.rowData?.[row] ?? {};
    return h === undefined || ia === 1 ? undefined : Math.round((h / PIXELS_A_POINT) * 4) / 4;
  }

  private widths(columns: number): readonly number[] {
    const standard = this.sheet.defaultColumnWidth ?? STANDARD_COLUMN_PIXELS;
    return Array.from({ length: columns }, (_, column) => {
      const pixels = this.sheet.columnData?.[column]?.w ?? standard;
      const characters = (pixels - CELL_PADDING_PIXELS) / PIXELS_A_CHARACTER;
      return Math.max(0, Math.round(characters * 100) / 100);
    });
  }
}

interface KeptName {
  readonly name: string;
  readonly formulaOrRefString: string;
}

function namesOf({ resources = [] }: IWorkbookData): readonly DefinedName[] {
  const text = resources.find(({ name }) => name === DEFINED_NAMES)?.data;
  const kept = text ? (JSON.parse(text) as Readonly<Record<string, KeptName>>) : {};
  return Object.values(kept).map(({ name, formulaOrRefString }) => ({
    name,
    refersTo: formulaOrRefString.replace(/^=/, ""),
  }));
}

/** The embedded workbook as a model: what is typed, what it shows, and how it looks. */
export function modelFrom(data: IWorkbookData, cells: Cells, name: string): Model {
  const sheets = data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    return sheet ? [new SheetReader(sheet, data.styles, cells.on(id)).read()] : [];
  });
  const { settings = {} } = (data.custom ?? {}) as KeptByWorkbook;
  const kept = Object.keys(settings).length > 0 ? { settings } : {};
  return { name, sheets, names: namesOf(data), ...kept };
}
