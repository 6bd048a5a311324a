import {
  DEFAULT_WORKSHEET_COLUMN_WIDTH,
  LocaleType,
  LogLevel,
  Univer,
  type Injector,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  InsertSheetMutation,
  UniverSheetsCorePreset,
  type IFunctionInfo,
  type IInsertSheetMutationParams,
} from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Model } from "../workbook/model";
import { compFunctions } from "./bridge/comp-function";
import { indexOnlyWhatIsLookedUp } from "./bridge/lookup-index";
import type { Refusals } from "./bridge/refusals";
import { snapshot, STANDARD_COLUMN_PIXELS } from "./model/snapshot";
import { NamesList } from "./names-list";
import { PendingChanges } from "./pending-changes";
import { wearTeal } from "./theme";

export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly pending: PendingChanges;
}

interface Opening {
  readonly container: HTMLElement;
  readonly model: Model;
  readonly refusals: Refusals;
  readonly help: IFunctionInfo[];
  readonly dark: boolean;
}

/** The size of a sheet someone adds: room for ten thousand people, and to spare. */
export const NEW_SHEET = { rows: 20_000, columns: 100 } as const;

/** Gives a sheet someone adds columns as wide as the model's, for eight figures and cents. */
const widenNewSheets = (api: FUniver) =>
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as IInsertSheetMutationParams;
    if (sheet.defaultColumnWidth !== DEFAULT_WORKSHEET_COLUMN_WIDTH) return;
    sheet.defaultColumnWidth = STANDARD_COLUMN_PIXELS;
  });

/** Opens a spreadsheet that knows every function of the catalogue, on a model. */
export function openSpreadsheet({ container, model, refusals, help, dark }: Opening): Spreadsheet {
  const names = new NamesList();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  wearTeal(univer);
  indexOnlyWhatIsLookedUp();
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    footer: {
      addSheetButtonConfig: {
        defaultRowCount: NEW_SHEET.rows,
        defaultColumnCount: NEW_SHEET.columns,
      },
    },
    formula: { function: compFunctions(refusals), description: help },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  names.api = api;
  api.getFormula().calculationStart(() => refusals.recalculationStarts());
  widenNewSheets(api);
  api.createWorkbook(snapshot(model));
  const injector = univer.__getInjector();
  return { api, injector, pending: new PendingChanges(injector) };
}
