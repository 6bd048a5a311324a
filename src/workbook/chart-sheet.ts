import { freeName } from "./insert-model";
import { numberFormats } from "./model";
import { Book } from "./portable/book";
import { allOrNothing } from "./portable/perform";
import { Transaction } from "./portable/transaction";
import type { Area, CellContent, ChartRequest, WorkbookPort } from "./port";

/** A chart with its figures: a header row, then what the row follows or is called, and its amounts. */
export interface Chart {
  readonly title: string;
  readonly looks: ChartRequest["looks"];
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

const NAME = "Chart";

/** Writes the figures to a sheet of their own and draws the chart beside them; gives the sheet's name. */
export async function insertChart(port: WorkbookPort, chart: Chart): Promise<string> {
  const { title, looks, header, rows } = chart;
  const sheet = freeName(NAME, await port.sheets());
  const formulas = [header, ...rows];
  const at: Area = { sheet, row: 0, column: 0, rows: formulas.length, columns: header.length };
  const transaction = new Transaction(port, new Book([]), () => false);
  return allOrNothing(transaction, async () => {
    await transaction.addSheet(sheet);
    await transaction.write([
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
  });
}
