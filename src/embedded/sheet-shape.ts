import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  AddWorksheetMergeMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  type IAddWorksheetMergeMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Block } from "../workbook/port";
import { columnPixels, rowPixels } from "./model/snapshot";
import type { SheetIds } from "./sheet-writing";

const rangeOf = ({ at }: Block): IRange => ({
  startRow: at.row,
  endRow: at.row + at.rows - 1,
  startColumn: at.column,
  endColumn: at.column + at.columns - 1,
});

/** Gives a block's rows and columns their sizes and merges its cells: a step each, however many there are. */
export function shapeSheet(api: FUniver, sheet: SheetIds, block: Block): void {
  const { at, heights = [], merged = [], widths = [] } = block;
  const ranges = [rangeOf(block)];
  const sized = heights.flatMap((height, row) =>
    height === null ? [] : [[at.row + row, rowPixels(height)] as const],
  );
  if (widths.length > 0) {
    const colWidth = Object.fromEntries(
      widths.map((width, column) => [at.column + column, columnPixels(width)]),
    );
    const params: ISetWorksheetColWidthMutationParams = { ...sheet, ranges, colWidth };
    api.syncExecuteCommand(SetWorksheetColWidthMutation.id, params);
  }
  if (sized.length > 0) {
    const rowHeight = Object.fromEntries(sized);
    const params: ISetWorksheetRowHeightMutationParams = { ...sheet, ranges, rowHeight };
    api.syncExecuteCommand(SetWorksheetRowHeightMutation.id, params);
  }
  if (merged.length > 0) {
    const params: IAddWorksheetMergeMutationParams = {
      ...sheet,
      ranges: merged.map(({ row, column, columns }) => ({
        startRow: at.row + row,
        endRow: at.row + row,
        startColumn: at.column + column,
        endColumn: at.column + column + columns - 1,
      })),
    };
    api.syncExecuteCommand(AddWorksheetMergeMutation.id, params);
  }
}
