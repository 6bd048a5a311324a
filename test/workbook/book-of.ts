import { Book } from "../../src/workbook/portable/book";
import { Reckoning } from "../../src/workbook/portable/now";
import type { CellContent, Contents } from "../../src/workbook/port";

type Rows = readonly (readonly CellContent[])[];

/** A sheet from its first cell on: its formulas, and what each of them shows. */
export const contentsOf = (sheet: string, formulas: Rows, values: Rows): Contents => ({
  sheet,
  row: 0,
  column: 0,
  rows: formulas.length,
  columns: formulas[0]?.length ?? 0,
  formulas,
  values,
});

const shown = (value: unknown): CellContent => {
  const single: unknown = Array.isArray(value) ? (value as unknown[][])[0]![0] : value;
  if (single === null) return 0;
  if (typeof single === "object") return (single as { error: string }).error;
  return single as CellContent;
};

/** How often all formulas are worked out, for those that lean on later ones. */
const PASSES = 3;

/** A workbook of cells as typed, its formulas worked out as far as they can be; each row as long as the first. */
export function bookOf(
  sheets: Readonly<Record<string, Rows>>,
  names: Readonly<Record<string, string>> = {},
): Book {
  const named = new Map(Object.entries(names).map(([name, means]) => [name.toLowerCase(), means]));
  const made: Contents[] = Object.entries(sheets).map(([sheet, rows]) =>
    contentsOf(
      sheet,
      rows,
      rows.map((row) => row.map(() => "")),
    ),
  );
  const turns = Array.from({ length: PASSES }, () => [...made.keys()]).flat();
  for (const at of turns) {
    const { sheet, formulas } = made[at]!;
    const values = formulas.map((row, down) =>
      row.map((content, right) =>
        String(content).startsWith("=") ? made[at]!.values[down]![right]! : content,
      ),
    );
    made[at] = contentsOf(sheet, formulas, values);
    formulas.forEach((row, down) =>
      row.forEach((content, right) => {
        if (typeof content !== "string" || !content.startsWith("=")) return;
        const now = new Reckoning(content, sheet, new Book(made, named)).comesTo();
        values[down]![right] = now.is === "known" ? shown(now.value) : "?";
      }),
    );
  }
  return new Book(made, named);
}
