import {
  CellValueType,
  ObjectMatrix,
  type ICellData,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CellContent } from "../workbook/port";
import type { Spreadsheet } from "./spreadsheet";

type Found = Pick<ICellData, "v" | "t" | "f">;

const covers = (
  { startRow, endRow, startColumn, endColumn }: IRange,
  row: number,
  column: number,
) => row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

/** Reads cells as they are: raw values, formulas as typed, and what spilled over from elsewhere. */
export class Cells {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  get #formulas(): FormulaDataModel {
    return this.spreadsheet.injector.get(FormulaDataModel);
  }

  get #workbook() {
    const workbook = this.spreadsheet.api.getActiveWorkbook();
    if (!workbook) throw new Error("No workbook is open.");
    return workbook;
  }

  #cell(sheetId: string, row: number, column: number): Nullable<Found> {
    const spilled = this.#formulas.getArrayFormulaCellData()?.[this.#workbook.getId()]?.[sheetId];
    const cell = this.#workbook.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
    return cell?.f || cell?.si ? cell : (spilled?.[row]?.[column] ?? cell);
  }

  /** The value a cell shows, unformatted; `""` where it is empty. */
  value(sheetId: string, row: number, column: number): CellContent {
    const cell = this.#cell(sheetId, row, column);
    const value = cell?.v ?? "";
    return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
  }

  /** The formula as typed, or `undefined`. */
  formula(sheetId: string, row: number, column: number): string | undefined {
    const unit = this.#workbook.getId();
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, unit) ?? undefined;
  }

  /** The area a formula spills over, where it does. */
  spill(sheetId: string, row: number, column: number): Nullable<IRange> {
    const spills = this.#formulas.getArrayFormulaRange()?.[this.#workbook.getId()]?.[sheetId];
    return spills?.[row]?.[column];
  }

  /** The formula cell a cell's value comes from: itself, or the one that spilled over it. */
  origin(
    sheetId: string,
    row: number,
    column: number,
  ): { row: number; column: number } | undefined {
    if (this.formula(sheetId, row, column)) return { row, column };
    const spills = this.#formulas.getArrayFormulaRange()?.[this.#workbook.getId()]?.[sheetId];
    let origin: { row: number; column: number } | undefined;
    new ObjectMatrix<IRange>(spills ?? {}).forValue((originRow, originColumn, area) => {
      if (covers(area, row, column)) origin = { row: originRow, column: originColumn };
      return origin === undefined;
    });
    return origin;
  }
}
