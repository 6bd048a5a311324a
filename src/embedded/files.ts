import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { Model } from "../workbook/model";
import type { Cells } from "./cells";
import { modelFrom } from "./model/read-back";
import { snapshot } from "./model/snapshot";
import type { Spreadsheet } from "./spreadsheet";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface FileControls {
  readonly open: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  /** The browser's own choice of a file; never shown. */
  readonly chosen: HTMLInputElement;
  /** Says why a file could not be opened. */
  readonly note: HTMLElement;
  readonly name: HTMLElement;
}

/** Opens .xlsx files into the spreadsheet and saves what it holds as one; nothing leaves the browser. */
export class WorkbookFiles {
  #opened = 0;
  #isChanged = false;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly cells: Cells,
    private readonly controls: FileControls,
  ) {
    const { open, save, chosen } = controls;
    const { api } = spreadsheet;
    open.addEventListener("click", () => chosen.click());
    chosen.addEventListener("change", () => void this.#take(chosen.files?.[0]));
    save.addEventListener("click", () => void this.#save());
    api.addEvent(api.Event.SheetEditEnded, () => (this.#isChanged = true));
  }

  /** What the spreadsheet holds now. */
  model(): Model {
    const workbook = this.spreadsheet.api.getActiveWorkbook();
    if (!workbook) throw new Error("No workbook is open.");
    return modelFrom(workbook.save(), this.cells, this.controls.name.textContent ?? "Workbook");
  }

  async #save(): Promise<void> {
    const { writeXlsx } = await import("../workbook/xlsx/write");
    const model = this.model();
    const address = URL.createObjectURL(new Blob([writeXlsx(model)], { type: TYPE }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${model.name.replace(/[\\/:*?"<>|]+/g, " ").trim() || "Workbook"}.xlsx`;
    link.click();
    URL.revokeObjectURL(address);
    this.#isChanged = false;
  }

  async #take(file: File | undefined): Promise<void> {
    const { chosen, note } = this.controls;
    chosen.value = "";
    if (!file || !this.#mayReplace(file.name)) return;
    note.hidden = true;
    const { readXlsx, UnreadableWorkbook } = await import("../workbook/xlsx/read");
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      this.#show(readXlsx(bytes, file.name.replace(/\.xlsx$/i, "")));
    } catch (problem) {
      if (!(problem instanceof UnreadableWorkbook)) throw problem;
      note.textContent = `${file.name} was not opened. ${problem.message}`;
      note.hidden = false;
    }
  }

  #mayReplace(name: string): boolean {
    return (
      !this.#isChanged ||
      confirm(`Open ${name}? What you changed in this workbook and have not saved is lost.`)
    );
  }

  /** Shows a workbook in place of the one that is open, and computes it. */
  #show(model: Model): void {
    const { api, injector } = this.spreadsheet;
    const before = api.getActiveWorkbook();
    if (before) api.disposeUnit(before.getId());
    /** The engine keeps formulas it has read, and takes some of them wrongly in another workbook. */
    injector.get(LexerTreeBuilder).dispose();
    this.#opened += 1;
    api.createWorkbook(snapshot(model, `workbook-${this.#opened}`));
    this.controls.name.textContent = model.name;
    this.#isChanged = false;
  }
}
