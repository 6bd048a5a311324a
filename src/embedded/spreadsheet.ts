import {
  DEFAULT_WORKSHEET_COLUMN_WIDTH,
  LocaleType,
  LogLevel,
  Univer,
  type ILanguagePack,
  type Injector,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  InsertSheetMutation,
  SetFormulaCalculationResultMutation,
  UniverSheetsCorePreset,
  type IFunctionInfo,
  type IInsertSheetMutationParams,
  type ISetFormulaCalculationResultMutation,
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
import { UnsavedChanges } from "./unsaved-changes";

export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly pending: PendingChanges;
  readonly unsaved: UnsavedChanges;
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

/** What the bar says while it calculates; the spreadsheet's own English leaves it out. */
const progress = {
  calculating: "Calculating",
  analyzing: "Reading formulas",
  "array-analysis": "Reading array formulas",
  "array-calculation": "Calculating array formulas",
  done: "Done",
};

const withProgress = (words: ILanguagePack): ILanguagePack => ({
  ...words,
  "sheets-formula": { ...(words["sheets-formula"] as ILanguagePack), progress },
});

/** Opens a spreadsheet that knows every function of the catalogue, on a model. */
export function openSpreadsheet({ container, model, refusals, help, dark }: Opening): Spreadsheet {
  const names = new NamesList();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: withProgress(english) },
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
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    refusals.worked((params as ISetFormulaCalculationResultMutation).unitData);
  });
  widenNewSheets(api);
  api.createWorkbook(snapshot(model));
  const injector = univer.__getInjector();
  const pending = new PendingChanges(injector);
  return { api, injector, pending, unsaved: new UnsavedChanges(api, injector) };
}
