import type { IRange } from "@univerjs/core";
import {
  SelectionMoveType,
  SetSelectionsOperation,
  type ISetSelectionsOperationParams,
} from "@univerjs/preset-sheets-core";
import type { Area, Block, Contents, DateSystem, SheetView, WorkbookPort } from "../workbook/port";
import { mustBeAsBefore } from "../workbook/changed-underneath";
import { withSetting, type Settings } from "../workbook/kept-settings";
import type { Cells } from "./cells";
import type { KeptByWorkbook } from "./model/snapshot";
import { shapeSheet } from "./sheet-shape";
import { SheetWriting, type SheetIds } from "./sheet-writing";
import { NEW_SHEET, type Spreadsheet } from "./spreadsheet";

const isRectangle = ({ rows, columns }: Area, cells: readonly (readonly unknown[])[]) =>
  cells.length === rows && cells.every((row) => row.length === columns);

const isWithin = (shown: IRange, { row, column }: Area) =>
  row >= shown.startRow &&
  row < shown.endRow &&
  column >= shown.startColumn &&
  column < shown.endColumn;

/** How the pointer begins and goes on selecting. */
const UNDER_WAY: ReadonlySet<SelectionMoveType | undefined> = new Set([
  SelectionMoveType.MOVE_START,
  SelectionMoveType.MOVING,
]);

/** The workbook that is open as the pane knows any workbook; once another is opened, it answers no more. */
export class EmbeddedPort implements WorkbookPort {
  readonly host = "embedded";
  readonly #unit;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly cells: Cells,
  ) {
    this.#unit = spreadsheet.api.getActiveWorkbook()?.getId();
  }

  async selection(): Promise<Contents> {
    const range = this.#workbook.getActiveRange() ?? this.#workbook.getActiveSheet().getRange("A1");
    return this.#contents({
      sheet: range.getSheetName(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    });
  }

  async read(area: Area): Promise<Contents> {
    return this.#contents(area);
  }

  async used(sheet: string): Promise<Contents> {
    const range = this.#sheet(sheet).getDataRange();
    const rows = range.getLastRow() + 1;
    const columns = range.getLastColumn() + 1;
    const contents = this.#contents({ sheet, row: 0, column: 0, rows, columns });
    const isEmpty = contents.values.every((row) => row.every((value) => value === ""));
    return isEmpty
      ? { ...contents, rows: 0, columns: 0, formulas: [], values: [], numberFormats: [] }
      : contents;
  }

  async sheets(): Promise<readonly string[]> {
    return this.#workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  async addSheet(name: string, view?: SheetView): Promise<void> {
    if ((await this.sheets()).some((each) => each.toLowerCase() === name.toLowerCase())) {
      throw new Error(`There is already a sheet called ${name}.`);
    }
    const shown = this.#workbook.getActiveSheet();
    const added = this.#workbook.create(name, NEW_SHEET.rows, NEW_SHEET.columns);
    if (view) {
      added.setHiddenGridlines(!view.gridlines);
      if (view.frozenRows > 0) added.setFrozenRows(view.frozenRows);
    }
    this.#workbook.setActiveSheet(shown);
  }

  async removeSheet(name: string): Promise<void> {
    const sheet = this.#sheet(name);
    const others = this.#workbook.getSheets().filter((each) => each.getSheetName() !== name);
    const isShown = this.#workbook.getActiveSheet().getSheetName() === name;
    if (isShown && others[0]) this.#workbook.setActiveSheet(others[0]);
    this.#workbook.deleteSheet(sheet);
  }

  async names(): Promise<ReadonlyMap<string, string>> {
    return new Map(
      this.#workbook
        .getDefinedNames()
        .map((each) => [each.getName().toLowerCase(), each.getFormulaOrRefString()] as const),
    );
  }

  async dateSystem(): Promise<DateSystem> {
    return 1900;
  }

  async setting(name: string): Promise<string | undefined> {
    return this.#settings[name];
  }

  async keepSetting(name: string, text: string | undefined): Promise<void> {
    const kept: KeptByWorkbook = { settings: withSetting(this.#settings, name, text) };
    this.#workbook.setCustomMetadata({ ...this.#workbook.getCustomMetadata(), ...kept });
    this.spreadsheet.unsaved.add();
  }

  calculated(): Promise<void> {
    return this.spreadsheet.pending.applied();
  }

  /** Waits for a calculation on its way, unless it takes too long: a spill written under one finds its cells taken. */
  async write(blocks: readonly Block[]): Promise<void> {
    for (const { at, formulas, numberFormats, styles } of blocks) {
      this.#mustFit(at);
      if (![formulas, numberFormats, styles].every((cells) => !cells || isRectangle(at, cells))) {
        throw new Error(`What is to be written to ${at.sheet} does not have the size of its area.`);
      }
    }
    const { pending } = this.spreadsheet;
    if (pending.isUnderWay) await pending.applied().catch(() => undefined);
    for (const block of blocks) {
      if (block.before) mustBeAsBefore(block, (await this.read(block.at)).formulas);
    }
    const writings = new Map<string, SheetWriting>();
    for (const block of blocks) {
      const { sheet } = block.at;
      const writing = writings.get(sheet) ?? new SheetWriting();
      writings.set(sheet, writing.with(block));
    }
    const { api } = this.spreadsheet;
    for (const block of blocks) shapeSheet(api, this.#idsOf(block.at.sheet), block);
    for (const [name, writing] of writings) writing.carryOut(api, this.#idsOf(name));
  }

  async select(area: Area): Promise<void> {
    const sheet = this.#sheet(area.sheet);
    this.#workbook.setActiveSheet(sheet);
    sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
    const shown = sheet.getVisibleRange();
    if (shown && isWithin(shown, area)) return;
    sheet.scrollToCell(area.row, area.column);
  }

  /** By the operation that selects: Univer's own event leaves out what a program selects before a person does. */
  watchSelection(listener: () => void): () => void {
    const { api } = this.spreadsheet;
    const watches = [
      api.addEvent(api.Event.ActiveSheetChanged, listener),
      api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
        if (id !== SetSelectionsOperation.id) return;
        if (!UNDER_WAY.has((params as ISetSelectionsOperationParams).type)) listener();
      }),
    ];
    return () => watches.forEach((watch) => watch.dispose());
  }

  get #settings(): Settings {
    return ((this.#workbook.getCustomMetadata() ?? {}) as KeptByWorkbook).settings ?? {};
  }

  get #workbook() {
    const workbook = this.spreadsheet.api.getActiveWorkbook();
    if (!workbook || workbook.getId() !== this.#unit) {
      throw new Error("The workbook this was meant for is no longer open.");
    }
    return workbook;
  }

  #idsOf(name: string): SheetIds {
    return { unitId: this.#workbook.getId(), subUnitId: this.#sheet(name).getSheetId() };
  }

  #sheet(name: string) {
    const sheet = this.#workbook.getSheetByName(name);
    if (!sheet) throw new Error(`There is no sheet called ${name}.`);
    return sheet;
  }

  #mustFit({ sheet: name, row, column, rows, columns }: Area): void {
    const sheet = this.#sheet(name);
    const isWhole = [row, column, rows, columns].every(
      (each) => Number.isInteger(each) && each >= 0,
    );
    if (!isWhole || row + rows > sheet.getMaxRows() || column + columns > sheet.getMaxColumns()) {
      throw new Error(`The area lies outside the sheet ${name}.`);
    }
  }

  #contents(area: Area): Contents {
    this.#mustFit(area);
    const cells = this.cells.on(this.#sheet(area.sheet).getSheetId());
    const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) =>
          cell(area.row + row, area.column + column),
        ),
      );
    const value = (row: number, column: number) => cells.value(row, column);
    return {
      ...area,
      values: grid(value),
      formulas: grid((row, column) => cells.formula(row, column) ?? value(row, column)),
      numberFormats: grid((row, column) => cells.numberFormat(row, column)),
    };
  }
}
