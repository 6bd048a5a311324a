import { reference } from "../model";
import { isFormula, type Area, type CellContent, type Contents, type WorkbookPort } from "../port";
import { unwatched, type Progress } from "../progress";

const ERROR =
  /^#(?:N\/A|NULL!|NUM!|NAME\?|REF!|VALUE!|DIV\/0!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

export const isError = (value: CellContent): boolean =>
  typeof value === "string" && ERROR.test(value);

/** A cell of a workbook, counted from zero. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell as a formula of another sheet refers to it. */
export const cellText = ({ sheet, row, column }: Place): string => reference(sheet, row, column);

/** The same for one cell, however its sheet's name is written. */
export const keyOf = (place: Place): string => cellText(place).toLowerCase();

export const areaAt = ({ sheet, row, column }: Place, rows = 1, columns = 1): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

const nothing = (sheet: string): Contents => ({
  ...areaAt({ sheet, row: 0, column: 0 }, 0, 0),
  formulas: [],
  values: [],
});

/** A workbook as it stood when it was read: every filled cell of every sheet, and the names it defines. */
export class Book {
  private readonly bySheet: ReadonlyMap<string, Contents>;

  constructor(
    readonly sheets: readonly Contents[],
    /** What each defined name stands for, as a formula; names in small letters. */
    readonly names: ReadonlyMap<string, string> = new Map(),
  ) {
    this.bySheet = new Map(sheets.map((contents) => [contents.sheet.toLowerCase(), contents]));
  }

  has(sheet: string): boolean {
    return this.bySheet.has(sheet.toLowerCase());
  }

  /** The filled part of a sheet. */
  used(sheet: string): Contents {
    return this.bySheet.get(sheet.toLowerCase()) ?? nothing(sheet);
  }

  /** What a cell holds: its formula, or its content where it has none. */
  content({ sheet, row, column }: Place): CellContent {
    const used = this.used(sheet);
    return used.formulas[row - used.row]?.[column - used.column] ?? "";
  }

  value({ sheet, row, column }: Place): CellContent {
    const used = this.used(sheet);
    return used.values[row - used.row]?.[column - used.column] ?? "";
  }

  /** A cell's number format; nothing where the host did not say it. */
  numberFormat({ sheet, row, column }: Place): string | undefined {
    const used = this.used(sheet);
    if (!used.numberFormats) return undefined;
    return used.numberFormats[row - used.row]?.[column - used.column] ?? "General";
  }

  formula(place: Place): string | undefined {
    const content = this.content(place);
    return isFormula(content, this.value(place)) ? content : undefined;
  }

  /** A cell as a function takes it: a blank is `null`, an error an error. */
  cell(place: Place): unknown {
    const value = this.value(place);
    if (value === "") return null;
    return isError(value) ? { error: value } : value;
  }

  /** The cells of an area, row by row. */
  cells({ sheet, row, column, rows, columns }: Area): unknown[][] {
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) =>
        this.cell({ sheet, row: row + down, column: column + right }),
      ),
    );
  }

  /** Every cell with a formula, row by row; only those of an area where one is given. */
  formulasIn(sheet: string, within?: Area): readonly (Place & { readonly formula: string })[] {
    const used = this.used(sheet);
    return used.formulas.flatMap((cells, down) =>
      cells.flatMap((_, right) => {
        const place = { sheet: used.sheet, row: used.row + down, column: used.column + right };
        const formula = this.formula(place);
        return formula !== undefined && isWithin(place, within) ? [{ ...place, formula }] : [];
      }),
    );
  }
}

export const isWithin = ({ row, column }: Omit<Place, "sheet">, area: Area | undefined): boolean =>
  !area ||
  (row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns);

/** Reads the whole workbook through its port. */
export async function readBook(
  port: Pick<WorkbookPort, "sheets" | "used" | "names">,
  progress: Progress = unwatched,
): Promise<Book> {
  const sheets = await port.sheets();
  const contents: Contents[] = [];
  for (const sheet of sheets) {
    await progress.step(`Reading ${sheet}`, contents.length / sheets.length);
    contents.push(await port.used(sheet));
  }
  return new Book(contents, await port.names());
}
