import {
  CellValueType,
  ObjectMatrix,
  type ICellData,
  type IRange,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CellContent } from "../workbook/port";
import type { Spreadsheet } from "./spreadsheet";

type Found = Pick<ICellData, "v" | "t" | "f">;

/** What Excel calls the number format of a cell that was given none. */
const UNFORMATTED = "General";

const covers = (
  { startRow, endRow, startColumn, endColumn }: IRange,
  row: number,
  column: number,
) => row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

/** Reads one sheet's cells as they are: raw values, formulas as typed, and what spilled over from elsewhere. */
export class SheetCells {
  readonly #spilled;
  readonly #spills;

  constructor(
    private readonly formulas: FormulaDataModel,
    private readonly unit: string,
    private readonly sheet: Worksheet,
  ) {
    const id = sheet.getSheetId();
    this.#spilled = formulas.getArrayFormulaCellData()?.[unit]?.[id];
    this.#spills = formulas.getArrayFormulaRange()?.[unit]?.[id] ?? {};
  }

  #cell(row: number, column: number): Nullable<Found> {
    const cell = this.sheet.getCellRaw(row, column);
    return cell?.f || cell?.si ? cell : (this.#spilled?.[row]?.[column] ?? cell);
  }

  /** The value a cell shows, unformatted; `""` where it is empty. */
  value(row: number, column: number): CellContent {
    const cell = this.#cell(row, column);
    const value = cell?.v ?? "";
    return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
  }

  /** The formula as typed, or `undefined`. */
  formula(row: number, column: number): string | undefined {
    const id = this.sheet.getSheetId();
    return this.formulas.getFormulaStringByCell(row, column, id, this.unit) ?? undefined;
  }

  /** The number format a cell was given. */
  numberFormat(row: number, column: number): string {
    return this.sheet.getCellStyle(row, column)?.n?.pattern || UNFORMATTED;
  }

  /** The area a formula spills over, where it does. */
  spill(row: number, column: number): Nullable<IRange> {
    return this.#spills[row]?.[column];
  }

  /** The formula cell a cell's value comes from: itself, or the one that spilled over it. */
  origin(row: number, column: number): { row: number; column: number } | undefined {
    if (this.formula(row, column)) return { row, column };
    let origin: { row: number; column: number } | undefined;
    new ObjectMatrix<IRange>(this.#spills).forValue((originRow, originColumn, area) => {
      if (covers(area, row, column)) origin = { row: originRow, column: originColumn };
      return origin === undefined;
    });
    return origin;
  }
}

/** The cells of the open workbook. */
export class Cells {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** A sheet's cells as they stand: to be asked for anew after a calculation. */
  on(sheetId: string): SheetCells {
    const { api, injector } = this.spreadsheet;
    const workbook = api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(sheetId)?.getSheet();
    if (!workbook || !sheet) throw new Error("No such sheet is open.");
    return new SheetCells(injector.get(FormulaDataModel), workbook.getId(), sheet);
  }
}
