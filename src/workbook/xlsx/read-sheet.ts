import { asText, type ModelCell, type ModelRow, type ModelSheet } from "../model";
import type { CellContent } from "../port";
import { isOnSheet, moved, placeOf, spanOf, type Place, type Span } from "./addresses";
import { columnsOf } from "./columns";
import { change, refuseScattered, Validations, type Grid } from "./grid";
import type { ReadStyle } from "./read-styles";
import { typed } from "./stored-formula";
import { validationOf } from "./validations";
import { childNamed, childrenNamed, isOn, type Element } from "./xml";

/** What a sheet's cells refer to. */
export interface Workbook {
  readonly styles: readonly ReadStyle[];
  readonly texts: readonly string[];
}

const ENDS = "a sheet ends at XFD1048576.";

/** The text of a shared or inline string, its runs together. */
export const textOf = (element: Element | undefined): string =>
  (element?.children ?? [])
    .map((each) => (each.name === "t" ? each.text : each.name === "r" ? textOf(each) : ""))
    .join("");

/** A formula other cells of its area share, and where it stands. */
interface SharedFormula extends Place {
  readonly text: string;
}

/** Reads one sheet's cells in order; formulas shared by an area are written out for each cell. */
class Cells {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly spills: Span[] = [];

  constructor(private readonly workbook: Workbook) {}

  read(cell: Element, place: Place): ModelCell {
    const { attributes } = cell;
    const style = this.workbook.styles[Number(attributes["s"] ?? 0)];
    const look = {
      style: style?.look ?? {},
      ...(style?.numberFormat === undefined ? {} : { numberFormat: style.numberFormat }),
    };
    const formula = childNamed(cell, "f");
    const value = this.value(cell);
    const text = formula && this.formula(formula, place);
    if (!text) {
      return this.isSpilled(place)
        ? { ...look, content: "", value }
        : { ...look, ...asText(value) };
    }
    const spill = this.spill(formula, place);
    return {
      ...look,
      content: text,
      ...(childNamed(cell, "v") ? { value } : {}),
      ...(spill ? { spill } : {}),
    };
  }

  private value(cell: Element): CellContent {
    const type = cell.attributes["t"] ?? "n";
    if (type === "inlineStr") return textOf(childNamed(cell, "is"));
    const text = childNamed(cell, "v")?.text;
    if (text === undefined) return "";
    if (type === "s") return this.workbook.texts[Number(text)] ?? "";
    if (type === "b") return text === "1" || text === "true";
    return type === "n" ? Number(text) : text;
  }

  private formula({ attributes, text }: Element, place: Place): string | undefined {
    const { t: type, si } = attributes;
    if (type !== "shared" || si === undefined) return text === "" ? undefined : typed(text);
    if (text !== "") {
      this.shared.set(si, { ...place, text });
      return typed(text);
    }
    const origin = this.shared.get(si);
    if (!origin) return undefined;
    return typed(moved(origin.text, place.row - origin.row, place.column - origin.column));
  }

  private spill({ attributes }: Element, place: Place): ModelCell["spill"] {
    const { t: type, ref } = attributes;
    if (type !== "array" || !ref) return undefined;
    const { to } = spanOf(ref);
    const [rows, columns] = [to.row - place.row + 1, to.column - place.column + 1];
    if (Math.min(rows, columns) < 1) return undefined;
    this.spills.push({ from: place, to });
    return { rows, columns };
  }

  private isSpilled({ row, column }: Place): boolean {
    return this.spills.some(
      ({ from, to }) =>
        row >= from.row && row <= to.row && column >= from.column && column <= to.column,
    );
  }
}

type RowShape = Omit<ModelRow, "cells">;

/** A row's height and whether it is hidden, which it also is by a height of nothing. */
const shapeOf = ({ attributes: { ht, hidden } }: Element): RowShape => ({
  ...(Number(ht) > 0 ? { height: Number(ht) } : {}),
  ...(isOn(hidden) || Number(ht) === 0 ? { hidden: true } : {}),
});

/** Rows that stay in view; a pane that is split but not frozen measures itself in twips. */
function frozenRowsOf(view: Element | undefined): number {
  const { state = "split", ySplit } = childNamed(view, "pane")?.attributes ?? {};
  const rows = state.startsWith("frozen") ? Number(ySplit ?? 0) : 0;
  return isOnSheet({ row: rows, column: 0 }) ? rows : 0;
}

/** One sheet of a file. */
export function readSheet(name: string, sheet: Element, workbook: Workbook): ModelSheet {
  const cells = new Cells(workbook);
  const grid: Grid = [];
  const shapes = new Map<number, RowShape>();
  for (const row of childrenNamed(childNamed(sheet, "sheetData"), "row")) {
    const { r: number = grid.length + 1 } = row.attributes;
    const at = Number(number) - 1;
    if (!isOnSheet({ row: at, column: 0 })) throw new Error(`Row ${number} is none: ${ENDS}`);
    shapes.set(at, shapeOf(row));
    grid[at] = [];
    for (const cell of childrenNamed(row, "c")) {
      const { r } = cell.attributes;
      const place = r ? placeOf(r) : { row: at, column: grid[at].length };
      if (!isOnSheet(place)) throw new Error(`Row ${at + 1} has too many cells: ${ENDS}`);
      grid[at][place.column] = cells.read(cell, place);
    }
  }
  for (const { attributes } of childrenNamed(childNamed(sheet, "mergeCells"), "mergeCell")) {
    const { from, to } = spanOf(attributes["ref"] ?? "A1");
    if (from.row === to.row) change(grid, from, { across: to.column - from.column + 1 });
  }
  const validations = new Validations(grid);
  for (const element of childrenNamed(childNamed(sheet, "dataValidations"), "dataValidation")) {
    const validation = validationOf(element);
    const spans = (element.attributes["sqref"] ?? "").split(" ").filter((each) => each !== "");
    if (validation) spans.map(spanOf).forEach((span) => validations.set(span, validation));
  }
  refuseScattered(grid);
  const view = childNamed(childNamed(sheet, "sheetViews"), "sheetView");
  const rows = Array.from(grid, (row, at): ModelRow => ({
    ...shapes.get(at),
    cells: Array.from(row ?? [], (cell) => cell ?? null),
  }));
  return {
    name,
    ...columnsOf(childNamed(sheet, "cols")),
    frozenRows: frozenRowsOf(view),
    gridlines: view?.attributes["showGridLines"] !== "0",
    rows,
  };
}
