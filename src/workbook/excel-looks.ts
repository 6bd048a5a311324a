import { lookOf, type Border, type Line, type Look } from "./looks";
import type { CellStyle } from "./model";

/** Cells alike, side by side and one below another. */
interface Rectangle<T> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly of: T;
}

type Styles = readonly (readonly (CellStyle | Look | null)[])[];

const lines: Readonly<Record<Line, Excel.BorderLineStyle | "Continuous" | "Double">> = {
  thin: "Continuous",
  medium: "Continuous",
  double: "Double",
};
const across = { left: "Left", center: "Center", right: "Right" } as const;
const down = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const edges = {
  top: "EdgeTop",
  right: "EdgeRight",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
} as const;

/** Runs of one style in a row, joined with the same run of the row above. */
export function rectangles(styles: Styles): readonly Rectangle<CellStyle | Look>[] {
  const found: Rectangle<CellStyle | Look>[] = [];
  styles.forEach((cells, row) => {
    for (let from = 0, to = 0; from < cells.length; from = to) {
      const of = cells[from] ?? null;
      while (to < cells.length && (cells[to] ?? null) === of) to += 1;
      if (of === null) continue;
      const columns = to - from;
      const above = found.findIndex(
        (each) =>
          each.row + each.rows === row &&
          each.column === from &&
          each.columns === columns &&
          each.of === of,
      );
      const before = found[above];
      if (before) found[above] = { ...before, rows: before.rows + 1 };
      else found.push({ row, column: from, rows: 1, columns, of });
    }
  });
  return found;
}

function ruled(edge: Excel.RangeBorder, { line, color }: Border): void {
  edge.style = lines[line];
  if (line !== "double") edge.weight = line === "medium" ? "Medium" : "Thin";
  edge.color = color;
}

function dressed(range: Excel.Range, look: Look, { rows, columns }: Rectangle<unknown>): void {
  const { format } = range;
  const { font } = format;
  if (look.font) font.name = look.font;
  if (look.size) font.size = look.size;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.color) font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  if (look.across) format.horizontalAlignment = across[look.across];
  if (look.down) format.verticalAlignment = down[look.down];
  if (look.wrap) format.wrapText = true;
  if (look.indent) format.indentLevel = look.indent;
  const borders = look.borders ?? {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const border = borders[side];
    if (border) ruled(format.borders.getItem(edges[side]), border);
  }
  const between = borders.bottom ?? borders.top;
  if (between && rows > 1) ruled(format.borders.getItem("InsideHorizontal"), between);
  const beside = borders.right ?? borders.left;
  if (beside && columns > 1) ruled(format.borders.getItem("InsideVertical"), beside);
}

/** Dresses a range as its cells' styles say, with one set of calls a rectangle of cells alike. */
export function dress(range: Excel.Range, styles: Styles): void {
  for (const each of rectangles(styles)) {
    const part = range
      .getCell(each.row, each.column)
      .getResizedRange(each.rows - 1, each.columns - 1);
    dressed(part, lookOf(each.of), each);
  }
}
