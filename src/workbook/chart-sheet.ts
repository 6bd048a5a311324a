import { numberFormats } from "./model";
import type { Area, CellContent, ChartRequest, WorkbookPort } from "./port";

/** A chart with its figures: a header row, then what the row follows or is called, and its amounts. */
export interface Chart {
  readonly title: string;
  readonly looks: ChartRequest["looks"];
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

const NAME = "Chart";

/** The first of Chart, Chart 2, Chart 3 … that no sheet is called. */
function freeName(taken: readonly string[]): string {
  const held = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? NAME : `${NAME} ${number}`;
    if (!held.has(name.toLowerCase())) return name;
  }
}

/** Writes the figures to a sheet of their own and draws the chart beside them; gives the sheet's name. */
export async function insertChart(port: WorkbookPort, chart: Chart): Promise<string> {
  const { title, looks, header, rows } = chart;
  const sheet = freeName(await port.sheets());
  const formulas = [header, ...rows];
  const at: Area = { sheet, row: 0, column: 0, rows: formulas.length, columns: header.length };
  await port.addSheet(sheet);
  await port.write([
    {
      at,
      formulas,
      numberFormats: formulas.map((row) =>
        row.map((cell) => (typeof cell === "number" ? numberFormats.amount : null)),
      ),
    },
  ]);
  await port.insertChart?.({ title, of: at, looks });
  await port.select({ ...at, rows: 1, columns: 1 });
  return sheet;
}
