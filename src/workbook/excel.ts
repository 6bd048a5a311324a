import { rangeOf, written } from "./excel-writing";
import { keptIn } from "./excel-settings";
import { settingsXml, withSetting } from "./kept-settings";
import type {
  Area,
  Block,
  CellContent,
  ChartRequest,
  Contents,
  DateSystem,
  SheetView,
  WorkbookPort,
} from "./port";

/** Beyond this many cells only the used part of a range is read: a selected column has a million. */
const MANY_CELLS = 50_000;

/** A day and its serial number in either date system, which begin 1,462 days apart. */
const KNOWN_DAY = {
  year: 2008,
  month: 1,
  day: 1,
  serials: new Map<number, DateSystem>([
    [39_448, 1900],
    [37_986, 1904],
  ]),
};

const SHAPE = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;
const CONTENTS = [...SHAPE, "formulas", "values", "numberFormat"];

const contentsOf = (range: Excel.Range, sheet: string): Contents => ({
  sheet,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
  formulas: range.formulas as CellContent[][],
  values: range.values as CellContent[][],
  numberFormats: range.numberFormat as string[][],
});

/** Excel's side of the port, through Office.js: few loads, one batch a write. */
export class ExcelPort implements WorkbookPort {
  readonly host = "excel";
  private keeping: Promise<void> = Promise.resolve();

  selection(): Promise<Contents> {
    return Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const { worksheet } = selected;
      selected.load([...SHAPE]);
      worksheet.load("name");
      await context.sync();
      const isLarge = selected.rowCount * selected.columnCount > MANY_CELLS;
      const range = isLarge ? await usedPart(context, selected) : selected;
      range.load(CONTENTS);
      await context.sync();
      return contentsOf(range, worksheet.name);
    });
  }

  read(area: Area): Promise<Contents> {
    return Excel.run(async (context) => {
      const range = rangeOf(context, area);
      range.load(CONTENTS);
      await context.sync();
      return contentsOf(range, area.sheet);
    });
  }

  used(sheet: string): Promise<Contents> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
      range.load(CONTENTS);
      await context.sync();
      if (!range.isNullObject) return contentsOf(range, sheet);
      return {
        sheet,
        row: 0,
        column: 0,
        rows: 0,
        columns: 0,
        formulas: [],
        values: [],
        numberFormats: [],
      };
    });
  }

  sheets(): Promise<readonly string[]> {
    return Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
  }

  addSheet(name: string, view?: SheetView): Promise<void> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      if (view) {
        sheet.showGridlines = view.gridlines;
        if (view.frozenRows > 0) sheet.freezePanes.freezeRows(view.frozenRows);
      }
      await context.sync();
    });
  }

  removeSheet(name: string): Promise<void> {
    return Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  }

  names(): Promise<ReadonlyMap<string, string>> {
    return Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name,items/formula");
      await context.sync();
      return new Map(
        names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)] as const),
      );
    });
  }

  /** Excel calculates its own functions before a batch answers. */
  calculated(): Promise<void> {
    return Promise.resolve();
  }

  write(blocks: readonly Block[]): Promise<void> {
    return Excel.run((context) => written(context, blocks));
  }

  insertChart({ title, of, looks }: ChartRequest): Promise<void> {
    return Excel.run(async (context) => {
      const type = looks === "lines" ? "XYScatterLinesNoMarkers" : "BarClustered";
      const sheet = context.workbook.worksheets.getItem(of.sheet);
      const chart = sheet.charts.add(type, rangeOf(context, of), "Columns");
      chart.title.text = title;
      chart.setPosition(sheet.getCell(of.row, of.column + of.columns + 1));
      await context.sync();
    });
  }

  /** Excel's own DATE answers by the workbook's date system; no cell is written for it. */
  dateSystem(): Promise<DateSystem | undefined> {
    return Excel.run(async (context) => {
      const { year, month, day, serials } = KNOWN_DAY;
      const serial = context.workbook.functions.date(year, month, day);
      serial.load("value");
      await context.sync();
      return serials.get(serial.value);
    });
  }

  setting(name: string): Promise<string | undefined> {
    return this.keeping.then(() =>
      Excel.run(async (context) => (await keptIn(context)).settings[name]),
    );
  }

  /** One after another, so that none is lost to the next. */
  keepSetting(name: string, text: string | undefined): Promise<void> {
    const kept = this.keeping.then(() =>
      Excel.run(async (context) => {
        const { part, settings } = await keptIn(context);
        const xml = settingsXml(withSetting(settings, name, text));
        if (part) part.setXml(xml);
        else context.workbook.customXmlParts.add(xml);
        await context.sync();
      }),
    );
    this.keeping = kept.catch(() => undefined);
    return kept;
  }

  select(area: Area): Promise<void> {
    return Excel.run(async (context) => {
      rangeOf(context, area).select();
      await context.sync();
    });
  }

  watchSelection(listener: () => void): () => void {
    const watching = Excel.run(async (context) => {
      const handler = context.workbook.onSelectionChanged.add(() => {
        listener();
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    return () => {
      void watching.then((handler) =>
        Excel.run(handler.context as Excel.RequestContext, async (context) => {
          handler.remove();
          await context.sync();
        }),
      );
    };
  }
}

/** The used part of a very large range, or its first cell where it is empty. */
async function usedPart(
  context: Excel.RequestContext,
  selected: Excel.Range,
): Promise<Excel.Range> {
  const used = selected.getUsedRangeOrNullObject(true);
  used.load("isNullObject");
  await context.sync();
  return used.isNullObject ? selected.getCell(0, 0) : used;
}
