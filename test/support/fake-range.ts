import type { FakeExcel } from "./fake-excel";

export type Cell = string | number | boolean;

/** Some of what Excel reads as a figure, a fraction, a date or a yes/no. */
const READ_AS_A_FIGURE = /^[-+]?\d[\d.,%/-]*$|^[A-Z][a-z]{2,8} \d+$|^(?:TRUE|FALSE)$/;

/** What Excel makes of what is typed: an apostrophe keeps a text a text, what looks like a figure is not one. */
const entered = (typed: Cell): Cell => {
  if (typeof typed !== "string") return typed;
  if (typed.startsWith("'")) return typed.slice(1);
  return READ_AS_A_FIGURE.test(typed) ? Number.NaN : typed;
};

export const key = (row: number, column: number) => `${row},${column}`;

type Recorded = Record<string, unknown>;

/** An object that tells what is set on it, however deep, by its path. */
const recorder = (set: (path: string, value: unknown) => void, path = ""): Recorded =>
  new Proxy({} as Recorded, {
    get: (_, name) =>
      name === "getItem"
        ? (item: string) => recorder(set, `${path}${item}.`)
        : recorder(set, `${path}${String(name)}.`),
    set: (_, name, value) => {
      set(path + String(name), value);
      return true;
    },
  });

/** What a range asks of the batch it belongs to. */
interface Batch {
  readonly book: FakeExcel;
  queue(work: () => void): void;
  sheet(name: string): unknown;
}

/** A range of a strict stand-in: read only what was loaded and synced, written only at a sync. */
export class FakeRange {
  private readonly loaded = new Set<string>();
  private pending: string[] = [];
  private readonly shown: Record<string, unknown> = {};

  constructor(
    private readonly context: Batch,
    private readonly sheetName: string,
    private readonly at: readonly [number, number, number, number],
  ) {}

  get worksheet() {
    return this.context.sheet(this.sheetName);
  }

  load(properties: string | readonly string[]): this {
    this.pending = [properties].flat();
    this.context.queue(() => this.fill());
    return this;
  }

  getCell(row: number, column: number): FakeRange {
    return new FakeRange(this.context, this.sheetName, [
      this.at[0] + row,
      this.at[1] + column,
      1,
      1,
    ]);
  }

  getUsedRangeOrNullObject(): FakeRange {
    const [top, left, rows, columns] = this.at;
    const used = [...this.context.book.sheet(this.sheetName).cells.keys()]
      .map((place) => place.split(",").map(Number) as [number, number])
      .filter(
        ([row, column]) =>
          row >= top && row < top + rows && column >= left && column < left + columns,
      );
    if (used.length === 0) return new FakeRange(this.context, this.sheetName, [0, 0, 0, 0]);
    const low = [0, 1].map((axis) => Math.min(...used.map((place) => place[axis]!))) as [
      number,
      number,
    ];
    const high = [0, 1].map((axis) => Math.max(...used.map((place) => place[axis]!))) as [
      number,
      number,
    ];
    return new FakeRange(this.context, this.sheetName, [
      ...low,
      high[0] - low[0] + 1,
      high[1] - low[1] + 1,
    ]);
  }

  merge(): void {
    const [row, column, , columns] = this.at;
    this.context.queue(() => {
      this.context.book.sheet(this.sheetName).merged.push([row, column, columns]);
    });
  }

  select(): void {
    this.context.queue(() => this.context.book.select(this.sheetName, this.at));
  }

  get isNullObject() {
    return this.read("isNullObject");
  }
  get rowIndex() {
    return this.read("rowIndex");
  }
  get columnIndex() {
    return this.read("columnIndex");
  }
  get rowCount() {
    return this.read("rowCount");
  }
  get columnCount() {
    return this.read("columnCount");
  }
  get values() {
    return this.read("values");
  }
  get formulas() {
    return this.read("formulas");
  }
  set formulas(cells: unknown) {
    const { book } = this.context;
    this.context.queue(() => {
      this.write(book.sheet(this.sheetName).cells, cells, entered);
      book.changes += 1;
      this.write(book.keyed, cells, (cell) => cell, `${this.sheetName}!`);
    });
  }
  get numberFormat() {
    return this.read("numberFormat");
  }
  set numberFormat(formats: unknown) {
    this.context.queue(() =>
      this.write(this.context.book.sheet(this.sheetName).formats, formats, String),
    );
  }

  getResizedRange(rows: number, columns: number): FakeRange {
    const [row, column, before, beside] = this.at;
    return new FakeRange(this.context, this.sheetName, [
      row,
      column,
      before + rows,
      beside + columns,
    ]);
  }

  /** Columns take the widths given, in points; the rest of the format is kept cell by cell, by its path. */
  get format() {
    const [row, column, rows, columns] = this.at;
    const sheet = this.context.book.sheet(this.sheetName);
    return recorder((path, value) =>
      this.context.queue(() => {
        if (path === "columnWidth") sheet.widths.set(column, Number(value));
        for (let r = row; r < row + rows; r += 1) {
          for (let c = column; c < column + columns; c += 1) {
            const place = key(r, c);
            sheet.looks.set(place, { ...sheet.looks.get(place), [path]: value });
          }
        }
      }),
    );
  }

  private read(property: string): unknown {
    if (!this.loaded.has(property))
      throw new Error(`${property} was read before it was loaded and synced`);
    return this.shown[property];
  }

  private fill(): void {
    const [row, column, rows, columns] = this.at;
    const sheet = this.context.book.sheet(this.sheetName);
    const grid = <T>(of: (row: number, column: number) => T) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => of(row + r, column + c)),
      );
    const { book } = this.context;
    const content = (r: number, c: number) => sheet.cells.get(key(r, c)) ?? "";
    const all: Record<string, () => unknown> = {
      isNullObject: () => rows === 0,
      rowIndex: () => row,
      columnIndex: () => column,
      rowCount: () => rows,
      columnCount: () => columns,
      formulas: () => grid(content),
      values: () => grid((r, c) => book.value(this.sheetName, r, c)),
      numberFormat: () => grid((r, c) => sheet.formats.get(key(r, c)) ?? "General"),
    };
    for (const property of [...this.pending, "isNullObject"]) {
      this.shown[property] = all[property]?.();
      this.loaded.add(property);
    }
  }

  private write<T extends Cell>(
    store: Map<string, T>,
    cells: unknown,
    made: (cell: Cell) => T,
    prefix = "",
  ): void {
    if (this.context.book.sheet(this.sheetName).protected) {
      throw new Error("You cannot perform the requested operation.");
    }
    const [row, column, rows, columns] = this.at;
    const grid = cells as Cell[][];
    if (grid.length !== rows || grid.some((line) => line.length !== columns)) {
      throw new Error("The size of what is written is not the range's.");
    }
    grid.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell === "") store.delete(prefix + key(row + r, column + c));
        else store.set(prefix + key(row + r, column + c), made(cell));
      }),
    );
  }
}
