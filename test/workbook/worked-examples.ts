import { allExamples } from "../../src/agreement/examples";
import { matrix } from "../../src/functions/cell-input";
import type { Book } from "../../src/workbook/portable/book";
import { cellAddress } from "../../src/workbook/a1";
import type { CellContent } from "../../src/workbook/port";
import { bookOf } from "./book-of";

export interface WorkedExample {
  readonly name: string;
  /** The call, each argument a reference to a sheet of its own. */
  readonly formula: string;
  readonly book: Book;
}

/** Every worked case of the agreement with its arguments in cells. */
export async function workedExamples(): Promise<readonly WorkedExample[]> {
  return (await allExamples()).map(({ call: [name, ...args] }) => {
    const sheets = args.map((argument) =>
      matrix(argument).map((row) => row.map((cell) => (cell ?? "") as CellContent)),
    );
    const references = sheets.map((rows, at) => {
      const last = cellAddress(rows.length - 1, rows[0]!.length - 1);
      return `In_${at}!A1${last === "A1" ? "" : `:${last}`}`;
    });
    const named = Object.fromEntries(sheets.map((rows, at) => [`In_${at}`, rows]));
    return {
      name,
      formula: `=COMP.${name}(${references.join(",")})`,
      book: bookOf({ Work: [[""]], ...named }),
    };
  });
}
