/**
 * A strict stand-in for Excel's object model: what was not loaded and synced cannot be read, writing takes
 * effect only at a sync, and a sync can be made to fail. It holds one workbook of plain cells.
 */
type Cell = string | number | boolean;

export interface FakeSheet {
  readonly cells: Map<string, Cell>;
  readonly formats: Map<string, string>;
  protected: boolean;
}

/** What Excel makes of what is typed: an apostrophe keeps a text, other figures are read as figures. */
const entered = (typed: Cell): Cell => {
  if (typeof typed !== "string") return typed;
  if (typed.startsWith("'")) return typed.slice(1);
  return typed.trim() !== "" && Number.isFinite(Number(typed)) ? Number(typed) : typed;
};

const key = (row: number, column: number) => `${row},${column}`;

class FakeRange {
  private readonly loaded = new Set<string>();
  private pending: string[] = [];
  private readonly shown: Record<string, unknown> = {};

  constructor(
    private readonly context: FakeContext,
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
    const content = (r: number, c: number) => sheet.cells.get(key(r, c)) ?? "";
    const all: Record<string, unknown> = {
      isNullObject: rows === 0,
      rowIndex: row,
      columnIndex: column,
      rowCount: rows,
      columnCount: columns,
      formulas: grid(content),
      values: grid(content),
      numberFormat: grid((r, c) => sheet.formats.get(key(r, c)) ?? "General"),
    };
    for (const property of [...this.pending, "isNullObject"]) {
      this.shown[property] = all[property];
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

class FakeContext {
  private waiting: (() => void)[] = [];
  isOpen = true;

  constructor(readonly book: FakeExcel) {}

  queue(work: () => void): void {
    if (!this.isOpen) throw new Error("The batch is over: nothing can be written outside it.");
    this.waiting.push(work);
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0;
  }

  async sync(): Promise<void> {
    const work = this.waiting;
    this.waiting = [];
    await Promise.resolve();
    this.book.syncs += 1;
    const failure = this.book.failures.shift();
    if (!failure) {
      work.forEach((each) => each());
      return;
    }
    work.slice(0, Math.floor(work.length / 2)).forEach((each) => each());
    throw new Error(failure);
  }

  sheet(name: string) {
    const { context, book } = { context: this as FakeContext, book: this.book };
    const shown = new Set<string>();
    return {
      load: (property: string) => context.queue(() => shown.add(property)),
      get name(): string {
        if (!shown.has("name")) throw new Error("name was read before it was loaded and synced");
        return name;
      },
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        new FakeRange(context, name, [row, column, rows, columns]),
      getUsedRangeOrNullObject: () =>
        new FakeRange(context, name, [0, 0, 1e6, 1e4]).getUsedRangeOrNullObject(),
    };
  }

  readonly workbook = {
    getSelectedRange: () => new FakeRange(this, this.book.selected.sheet, this.book.selected.at),
    onSelectionChanged: {
      add: (handler: () => void) => {
        this.queue(() => this.book.listeners.push(handler));
        return { context: this, remove: () => this.queue(() => this.book.listeners.splice(0)) };
      },
    },
    worksheets: this.sheets(),
  };

  private sheets() {
    const context = this as FakeContext;
    let loaded = false;
    return {
      load: () => context.queue(() => (loaded = true)),
      get items() {
        if (!loaded) throw new Error("items were read before they were loaded");
        return [...context.book.sheets.keys()].map((name) => ({ name }));
      },
      getItem: (name: string) => context.sheet(name),
      add: (name: string) => context.queue(() => context.book.addSheet(name)),
    };
  }
}

/** The workbook behind the stand-in. */
export class FakeExcel {
  readonly sheets = new Map<string, FakeSheet>();
  readonly listeners: (() => void)[] = [];
  /** Messages of the syncs to come that fail half-way; an empty text lets one pass. */
  readonly failures: string[] = [];
  syncs = 0;
  /** What was typed into cells, apostrophes included. */
  readonly keyed = new Map<string, Cell>();
  selected: { sheet: string; at: readonly [number, number, number, number] } = {
    sheet: "Sheet1",
    at: [0, 0, 1, 1],
  };

  constructor(...names: readonly string[]) {
    for (const name of names.length ? names : ["Sheet1"]) this.addSheet(name);
  }

  addSheet(name: string): void {
    this.sheets.set(name, { cells: new Map(), formats: new Map(), protected: false });
  }

  sheet(name: string): FakeSheet {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  select(sheet: string, at: readonly [number, number, number, number]): void {
    this.selected = { sheet, at };
    this.listeners.forEach((listener) => listener());
  }

  fill(sheet: string, row: number, column: number, cell: Cell): void {
    this.sheet(sheet).cells.set(key(row, column), cell);
  }

  cell(sheet: string, row: number, column: number): Cell {
    return this.sheet(sheet).cells.get(key(row, column)) ?? "";
  }

  typed(sheet: string, row: number, column: number): Cell | undefined {
    return this.keyed.get(`${sheet}!${key(row, column)}`);
  }

  /** The `Excel` global that code under test talks to. */
  get global() {
    return {
      run: async (first: unknown, second?: unknown) => {
        const isAnew = typeof first === "function";
        const work = (isAnew ? first : second) as (context: FakeContext) => Promise<unknown>;
        const context = isAnew ? new FakeContext(this) : (first as FakeContext);
        context.isOpen = true;
        try {
          const answer = await work(context);
          if (context.isWaiting) throw new Error("Something was queued and never synced.");
          return answer;
        } finally {
          context.isOpen = false;
        }
      },
    };
  }
}
