import {
  BooleanNumber,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import {
  asText,
  joined,
  type Columns,
  type DefinedName,
  type Model,
  type ModelCell,
  type ModelRow,
  type ModelSheet,
} from "../../workbook/model";
import type { CellContent } from "../../workbook/port";
import { LAST_COLUMN } from "../../workbook/portable/references";
import type { Cells, SheetCells } from "../cells";
import {
  CELL_PADDING_PIXELS,
  DEFINED_NAMES,
  PIXELS_A_CHARACTER,
  PIXELS_A_POINT,
  STANDARD_COLUMN_PIXELS,
  type Kept,
  type KeptBySheet,
  type KeptByWorkbook,
} from "./snapshot";
import { lookFrom } from "./styles";

type Grid = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** Few or many: a call takes no more arguments than the stack holds. */
const largest = (numbers: readonly number[], least: number) =>
  numbers.reduce((found, each) => Math.max(found, each), least);

/** The last row or column anything stands in, counted from zero; −1 where there is none. */
const lastOf = (numbers: readonly string[]) => largest(numbers.map(Number), -1);

/** The rows or columns that are not shown, in order. */
const hiddenAmong = (
  held: Readonly<Record<number, { readonly hd?: BooleanNumber }>> = {},
): readonly string[] =>
  Object.keys(held).filter((at) => held[Number(at)]!.hd === BooleanNumber.TRUE);

/** The columns that are not shown; those pushed beyond the end of a sheet are none a file can name. */
const hiddenColumnsOf = ({ columnData }: Partial<IWorksheetData>): readonly Columns[] => {
  const columns = hiddenAmong(columnData).map(Number);
  return joined(columns.filter((at) => at < LAST_COLUMN).map((at) => ({ first: at, last: at })));
};

const ONE_CELL = { rows: 1, columns: 1 };

/** The area a formula fills; one cell is an area where the formula is one of arrays. */
const spillSize = (area: Nullable<IRange>, isOfArrays: boolean): ModelCell["spill"] => {
  const size = area
    ? { rows: area.endRow - area.startRow + 1, columns: area.endColumn - area.startColumn + 1 }
    : ONE_CELL;
  return isOfArrays || size.rows * size.columns > 1 ? size : undefined;
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
    const { name = "Sheet", hidden, custom, freeze, showGridlines, rowData } = this.sheet;
    const lastRow = lastOf([...Object.keys(grid), ...hiddenAmong(rowData)]);
    const rows = Array.from({ length: lastRow + 1 }, (_, row): ModelRow => {
      const held = grid[row] ?? {};
      const cells = Array.from({ length: lastOf(Object.keys(held)) + 1 }, (__, column) => {
        const cell = held[column];
        return cell ? this.cell(cell, row, column, merged.get(`${row}|${column}`)) : null;
      });
      const height = this.height(row);
      return {
        ...(height === undefined ? {} : { height }),
        ...(rowData?.[row]?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
        cells,
      };
    });
    const hiddenColumns = hiddenColumnsOf(this.sheet);
    const { hidden: how = "hidden" } = (custom ?? {}) as KeptBySheet;
    return {
      name,
      ...(hidden === BooleanNumber.TRUE ? { hidden: how } : {}),
      widths: this.widths(
        largest(
          rows.map(({ cells }) => cells.length),
          0,
        ),
      ),
      ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
      frozenRows: freeze?.ySplit ?? 0,
      gridlines: showGridlines !== 0,
      rows,
    };
  }

  private cell(cell: ICellData, row: number, column: number, merged?: IRange): ModelCell {
    const style = typeof cell.s === "string" ? this.styles[cell.s] : cell.s;
    const value = this.cells.value(row, column);
    const formula = this.cells.formula(row, column);
    const { validation, isOfArrays = false } = (cell.custom ?? {}) as Kept;
    const spill = spillSize(this.cells.spill(row, column), isOfArrays);
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
