import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookPort } from "../workbook/port";
import { functionHelp, hints } from "./bridge/hints";
import { Refusals } from "./bridge/refusals";
import { Cells } from "./cells";
import { WorkbookFiles } from "./files";
import { NoteLine } from "./note-line";
import type { PaneBeside } from "./pane-beside";
import "./page.css";
import { EmbeddedPort } from "./port";
import { explainOnHover } from "./refusal-hover";
import { sampleModel } from "./sample";
import { Splitter } from "./splitter";
import { openSpreadsheet } from "./spreadsheet";
import { Appearance } from "./theme";
import { walkWithF6 } from "./walk";
import { whyRefused } from "./why-refused";

declare global {
  interface Window {
    /** The page's inside, for tests and for the curious. */
    compClauses: {
      readonly univerAPI: FUniver;
      /** The port to the workbook that is open. */
      readonly port: WorkbookPort;
      /** The sample is computed and shown. */
      readonly ready: Promise<void>;
      /** The sentence behind the error a cell shows; cells counted from zero. */
      refusalAt(sheet: string, row: number, column: number): string | undefined;
    };
  }
}

const byId = <E extends HTMLElement>(id: string): E => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element ${id}.`);
  return element as E;
};

const appearance = new Appearance();
const themeButton = byId<HTMLButtonElement>("theme");
themeButton.addEventListener("click", () => appearance.toggle());
appearance.watch((dark) => {
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  const label = dark ? "Light theme" : "Dark theme";
  themeButton.setAttribute("aria-label", label);
  themeButton.title = label;
});
new Splitter(byId("splitter"), byId("pane"), byId<HTMLButtonElement>("fold"));
byId("workbook-name").textContent = sampleModel.name;

const refusals = new Refusals();
const help = await functionHelp();
const spreadsheet = openSpreadsheet({
  container: byId("sheet"),
  model: sampleModel,
  refusals,
  help: hints(help),
  dark: appearance.isDark,
});
const { api } = spreadsheet;
const cells = new Cells(spreadsheet);
const why = whyRefused(cells, refusals);
let paneBeside: PaneBeside | undefined = undefined;
let port = new EmbeddedPort(spreadsheet, cells);
explainOnHover(spreadsheet, why);
walkWithF6(byId("pane"), spreadsheet);
new NoteLine(spreadsheet, cells, why, help);
const files = {
  open: byId<HTMLButtonElement>("open"),
  save: byId<HTMLButtonElement>("save"),
  chosen: byId<HTMLInputElement>("chosen-file"),
  note: byId("file-note"),
  name: byId("workbook-name"),
};
new WorkbookFiles(spreadsheet, cells, files, () => {
  refusals.forget();
  port = new EmbeddedPort(spreadsheet, cells);
  paneBeside?.show(port);
});
appearance.watch((dark) => api.toggleDarkMode(dark));

const ready = api.getFormula().onCalculationResultApplied();
window.compClauses = {
  univerAPI: api,
  get port() {
    return port;
  },
  ready,
  refusalAt(sheet, row, column) {
    const id = api.getActiveWorkbook()?.getSheetByName(sheet)?.getSheetId();
    return id === undefined ? undefined : why(id, row, column);
  },
};

await ready;
const beside = await import("./pane-beside");
paneBeside = new beside.PaneBeside(byId("pane"), appearance, files.open);
paneBeside.show(port);
