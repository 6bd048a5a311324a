import { FakeParts } from "./fake-parts";
import { FakeRange, key, type Cell } from "./fake-range";

export interface FakeSheet {
  /** Of columns, in points. */
  readonly widths: Map<number, number>;
  /** Cells merged over so many columns. */
  readonly merged: (readonly [number, number, number])[];
  /** What was set of each cell's format, by its path. */
  readonly looks: Map<string, Readonly<Record<string, unknown>>>;
  readonly cells: Map<string, Cell>;
  readonly formats: Map<string, string>;
  protected: boolean;
}

/** A chart that was asked for, as its last sync left it. */
export interface FakeChart {
  readonly sheet: string;
  readonly type: string;
  readonly of: FakeRange;
  readonly seriesBy: string;
  readonly title: { readonly text: string };
  readonly at: unknown;
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
    const context = this as FakeContext;
    const shown = new Set<string>();
    return {
      load: (property: string) => context.queue(() => shown.add(property)),
      get name(): string {
        if (!shown.has("name")) throw new Error("name was read before it was loaded and synced");
        return name;
      },
      delete: () =>
        context.queue(() => {
          context.book.sheets.delete(name);
          context.book.charts = context.book.charts.filter(({ sheet }) => sheet !== name);
        }),
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        new FakeRange(context, name, [row, column, rows, columns]),
      getCell: (row: number, column: number) => new FakeRange(context, name, [row, column, 1, 1]),
      charts: {
        add: (type: string, of: FakeRange, seriesBy: string) => {
          const chart = { type, of, seriesBy, title: { text: "" }, at: undefined as unknown };
          context.queue(() => {
            context.book.charts = [...context.book.charts, { sheet: name, ...chart }];
          });
          return Object.assign(chart, { setPosition: (cell: FakeRange) => (chart.at = cell) });
        },
      },
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
    names: this.names(),
    functions: {
      date: () => {
        let value: number | undefined;
        return {
          load: () => this.queue(() => (value = this.book.firstOf2008)),
          get value(): number {
            if (value === undefined) throw new Error("value was read before it was synced");
            return value;
          },
        };
      },
    },
    customXmlParts: new FakeParts(this, () => this.book.parts),
  };

  private names() {
    const context = this as FakeContext;
    let loaded = false;
    return {
      load: () => context.queue(() => (loaded = true)),
      get items() {
        if (!loaded) throw new Error("items were read before they were loaded");
        return [...context.book.names].map(([name, formula]) => ({ name, formula }));
      },
    };
  }

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
      add: (name: string) => {
        context.queue(() => context.book.addSheet(name));
        return { showGridlines: true, freezePanes: { freezeRows: () => undefined } };
      },
    };
  }
}

/**
 * A strict stand-in for Excel's object model: what was not loaded and synced cannot be read, writing takes
 * effect only at a sync, and a sync can be made to fail. It holds one workbook of plain cells.
 */
export class FakeExcel {
  readonly sheets = new Map<string, FakeSheet>();
  readonly listeners: (() => void)[] = [];
  charts: readonly FakeChart[] = [];
  /** What DATE(2008,1,1) is here. */
  firstOf2008 = 39_448;
  /** The custom XML parts of the file. */
  readonly parts: string[] = [];
  /** Messages of the syncs to come that fail half-way; an empty text lets one pass. */
  readonly failures: string[] = [];
  syncs = 0;
  /** How often cells were written. */
  changes = 0;
  /** The workbook's defined names, each with its formula. */
  readonly names = new Map<string, string>();
  /** What a formula shows; where no test says, it is still 0. */
  calculate: (formula: string, sheet: string, row: number, column: number) => Cell = () => 0;
  /** What was typed into cells, apostrophes included. */
  readonly keyed = new Map<string, Cell>();
  selected: { sheet: string; at: readonly [number, number, number, number] };

  constructor(first = "Sheet1", ...others: readonly string[]) {
    for (const name of [first, ...others]) this.addSheet(name);
    this.selected = { sheet: first, at: [0, 0, 1, 1] };
  }

  addSheet(name: string): void {
    this.sheets.set(name, {
      cells: new Map(),
      formats: new Map(),
      widths: new Map(),
      merged: [],
      looks: new Map(),
      protected: false,
    });
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

  /** What a cell shows: a formula's result, or its content; a text typed behind an apostrophe is a text. */
  value(sheet: string, row: number, column: number): Cell {
    const content = this.cell(sheet, row, column);
    const isText = String(this.typed(sheet, row, column) ?? "").startsWith("'");
    const isFormula = typeof content === "string" && content.startsWith("=") && !isText;
    return isFormula ? this.calculate(content, sheet, row, column) : content;
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
