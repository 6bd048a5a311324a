import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { lookOf } from "../../workbook/looks";
import {
  isComputed,
  type DefinedName,
  type Model,
  type ModelCell,
  type ModelSheet,
} from "../../workbook/model";
import type { Settings } from "../../workbook/kept-settings";
import type { Validation } from "../../workbook/validation";
import { styleData } from "./styles";

export const PIXELS_A_CHARACTER = 7;
/** A row's height in pixels, from points. */
export const rowPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);
/** A column's width in pixels, from characters. */
export const columnPixels = (characters: number): number =>
  characters * PIXELS_A_CHARACTER + CELL_PADDING_PIXELS;
export const CELL_PADDING_PIXELS = 5;
export const PIXELS_A_POINT = 4 / 3;

/** Room below and beside a sheet's content. */
const FEWEST_ROWS = 1000;
const FEWEST_COLUMNS = 50;
const ROW_PIXELS = 22;

/** A column for eight figures and cents. */
export const STANDARD_COLUMN_PIXELS = 112;

const styleName = ({ style, numberFormat }: ModelCell) =>
  [typeof style === "string" ? style : JSON.stringify(style), numberFormat].join(" ").trim();

/** What the workbook keeps beside its cells. */
export interface KeptByWorkbook {
  readonly settings?: Settings;
}

/** What a sheet keeps beside its cells: the spreadsheet itself knows one way of hiding it. */
export interface KeptBySheet {
  readonly hidden?: ModelSheet["hidden"];
}

/** What a cell keeps beside its content: the spreadsheet carries it along when rows move. */
export interface Kept {
  readonly validation?: Validation;
  /** Its formula is one of arrays, though it may fill one cell. */
  readonly isOfArrays?: boolean;
}

function cellData(cell: ModelCell): ICellData {
  const { content, validation, spill } = cell;
  const s = styleName(cell);
  const custom: Kept = {
    ...(validation ? { validation } : {}),
    ...(spill ? { isOfArrays: true } : {}),
  };
  const kept = Object.keys(custom).length > 0 ? { s, custom } : { s };
  if (content === "") return kept;
  if (typeof content === "number") return { ...kept, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") {
    return { ...kept, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return isComputed(cell)
    ? { ...kept, f: String(content) }
    : { ...kept, v: String(content), t: CellValueType.STRING };
}

/** Columns as the spreadsheet sizes and hides them. */
function columnsOf({ widths, hiddenColumns = [] }: ModelSheet): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = Object.fromEntries(
    widths.map((width, at) => [at, { w: columnPixels(width) }]),
  );
  for (const { first, last } of hiddenColumns) {
    for (let at = first; at <= last; at += 1) {
      columns[at] = { ...columns[at], hd: BooleanNumber.TRUE };
    }
  }
  return columns;
}

function worksheet(model: ModelSheet, id: string): Partial<IWorksheetData> {
  const { name, hidden, widths, frozenRows, gridlines, rows } = model;
  const cells: Record<number, Record<number, ICellData>> = {};
  const merged: IRange[] = [];
  const shapes: Record<number, IRowData> = {};
  rows.forEach(({ height, hidden: isHidden, cells: row }, at) => {
    const shape: IRowData = {
      ...(height === undefined ? {} : { h: rowPixels(height) }),
      ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
    };
    if (Object.keys(shape).length > 0) shapes[at] = shape;
    row.forEach((cell, column) => {
      if (!cell) return;
      (cells[at] ??= {})[column] = cellData(cell);
      if (cell.across === undefined || cell.across < 2) return;
      const endColumn = column + cell.across - 1;
      merged.push({ startRow: at, endRow: at, startColumn: column, endColumn });
    });
  });
  return {
    id,
    name,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    custom: { hidden } satisfies KeptBySheet,
    cellData: cells,
    mergeData: merged,
    rowData: shapes,
    columnData: columnsOf(model),
    rowCount: Math.max(FEWEST_ROWS, rows.length),
    columnCount: Math.max(FEWEST_COLUMNS, widths.length),
    defaultRowHeight: ROW_PIXELS,
    defaultColumnWidth: STANDARD_COLUMN_PIXELS,
    freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows, startColumn: -1 },
    showGridlines: gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

export const DEFINED_NAMES = "SHEET_DEFINED_NAME_PLUGIN";

const nameResource = (names: readonly DefinedName[]) => ({
  name: DEFINED_NAMES,
  data: JSON.stringify(
    Object.fromEntries(
      names.map(({ name, refersTo }, at) => {
        const id = `name-${at + 1}`;
        return [id, { id, name, formulaOrRefString: refersTo, localSheetId: "AllDefaultWorkbook" }];
      }),
    ),
  ),
});

/** A model as the embedded spreadsheet opens it; formulas come without values and are computed. */
export function snapshot(
  { name, sheets, names = [], settings = {} }: Model,
  id = "workbook",
): Partial<IWorkbookData> {
  const ids = sheets.map((_, at) => `sheet-${at + 1}`);
  const styles: Record<string, IStyleData> = Object.fromEntries(
    sheets
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter((cell) => cell !== null)
      .map((cell) => [styleName(cell), styleData(lookOf(cell.style), cell.numberFormat)]),
  );
  return {
    id,
    name,
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: ids,
    resources: [nameResource(names)],
    custom: { settings } satisfies KeptByWorkbook,
    sheets: Object.fromEntries(sheets.map((sheet, at) => [ids[at], worksheet(sheet, ids[at]!)])),
  };
}
