import { CellValueType, ObjectMatrix, type ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  SetNumfmtCommand,
  SetRangeValuesCommand,
  type ISetNumfmtCommandParams,
  type ISetRangeValuesCommandParams,
} from "@univerjs/preset-sheets-core";
import { lookOf } from "../workbook/looks";
import type { Block, CellContent } from "../workbook/port";
import { styleData } from "./model/styles";

/** A sheet as the spreadsheet's commands name it. */
export interface SheetIds {
  readonly unitId: string;
  readonly subUnitId: string;
}

const cellData = (content: CellContent, isText: boolean): ICellData => {
  if (typeof content === "number")
    return { v: content, t: CellValueType.NUMBER, f: null, si: null };
  if (typeof content === "boolean") {
    return { v: content ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null };
  }
  if (content === "") return { v: null, t: null, f: null, si: null };
  if (content.startsWith("=") && !isText) return { f: content, v: null, t: null, si: null };
  return { v: content, t: CellValueType.STRING, f: null, si: null };
};

/** All that is to be written to one sheet: the spreadsheet takes it in one command, for each costs it milliseconds. */
export class SheetWriting {
  readonly #contents = new ObjectMatrix<ICellData>();
  readonly #patterns = new ObjectMatrix<string>();

  with({ at, formulas, numberFormats, styles, asTexts = false }: Block): this {
    formulas.forEach((row, down) =>
      row.forEach((content, right) => {
        const style = styles?.[down]?.[right];
        if (content === null && !style) return;
        this.#contents.setValue(at.row + down, at.column + right, {
          ...(content === null ? {} : cellData(content, asTexts)),
          ...(style ? { s: styleData(lookOf(style)) } : {}),
        });
      }),
    );
    numberFormats?.forEach((row, down) =>
      row.forEach((pattern, right) => {
        if (pattern) this.#patterns.setValue(at.row + down, at.column + right, pattern);
      }),
    );
    return this;
  }

  carryOut(api: FUniver, sheet: SheetIds): void {
    if (this.#contents.getSizeOf() > 0) {
      const value = this.#contents.getMatrix();
      const params: ISetRangeValuesCommandParams = {
        ...sheet,
        range: this.#contents.getDataRange(),
        value,
      };
      api.syncExecuteCommand(SetRangeValuesCommand.id, params);
    }
    const values: ISetNumfmtCommandParams["values"] = [];
    this.#patterns.forValue((row, col, pattern) => void values.push({ row, col, pattern }));
    if (values.length === 0) return;
    const params: ISetNumfmtCommandParams = { ...sheet, values };
    api.syncExecuteCommand(SetNumfmtCommand.id, params);
  }
}
