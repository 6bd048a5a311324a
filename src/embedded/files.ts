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
  /** Says why a file could not be opened or saved. */
  readonly note: HTMLElement;
  readonly name: HTMLElement;
}

/** Why a file could not be had, as a sentence. A browser's own words are for programmers. */
function sentenceOf(problem: unknown): string {
  if (problem instanceof DOMException) {
    return "The browser could not read it. Close it where else it is open, or choose a copy of it.";
  }
  const words = problem instanceof Error ? problem.message.trim() : "";
  if (words === "") return "The reason is not known.";
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** Opens .xlsx files into the spreadsheet and saves what it holds as one; nothing leaves the browser. */
export class WorkbookFiles {
  #opened = 0;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly cells: Cells,
    private readonly controls: FileControls,
    /** Told when another workbook has taken the place of the one that was open. */
    private readonly replaced: () => void,
  ) {
    const { open, save, chosen } = controls;
    open.addEventListener("click", () => chosen.click());
    chosen.addEventListener("change", () => void this.#take(chosen.files?.[0]));
    save.addEventListener("click", () => void this.#save());
    window.addEventListener("beforeunload", (event) => {
      if (spreadsheet.unsaved.isAny) event.preventDefault();
    });
  }

  /** What the spreadsheet holds now. */
  model(): Model {
    const workbook = this.spreadsheet.api.getActiveWorkbook();
    if (!workbook) throw new Error("No workbook is open.");
    return modelFrom(workbook.save(), this.cells, this.controls.name.textContent ?? "Workbook");
  }

  async #save(): Promise<void> {
    this.#say("");
    try {
      const { writeXlsx } = await import("../workbook/xlsx/write");
      await this.#enterWhatIsTyped();
      const model = this.model();
      const address = URL.createObjectURL(new Blob([writeXlsx(model)], { type: TYPE }));
      const link = document.createElement("a");
      link.href = address;
      link.download = `${model.name.replace(/[\\/:*?"<>|]+/g, " ").trim() || "Workbook"}.xlsx`;
      link.click();
      URL.revokeObjectURL(address);
      this.spreadsheet.unsaved.clear();
    } catch (problem) {
      this.#say(`The workbook was not saved, and is open as it was. ${sentenceOf(problem)}`);
    }
  }

  async #take(file: File | undefined): Promise<void> {
    this.controls.chosen.value = "";
    if (!file) return;
    this.#say("");
    try {
      const { readXlsx } = await import("../workbook/xlsx/read");
      const bytes = new Uint8Array(await file.arrayBuffer());
      const model = readXlsx(bytes, file.name.replace(/\.xlsx$/i, ""));
      await this.#enterWhatIsTyped();
      if (this.#mayReplace(file.name)) this.#show(model);
    } catch (problem) {
      this.#say(`${file.name} was not opened. ${sentenceOf(problem)}`);
    }
  }

  #say(words: string): void {
    const { note } = this.controls;
    note.textContent = words;
    note.hidden = words === "";
  }

  /** A cell still being typed in belongs to the workbook too. */
  async #enterWhatIsTyped(): Promise<void> {
    const workbook = this.spreadsheet.api.getActiveWorkbook();
    if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
  }

  #mayReplace(name: string): boolean {
    return (
      !this.spreadsheet.unsaved.isAny ||
      confirm(`Open ${name}? What you changed in this workbook and have not saved is lost.`)
    );
  }

  /** Shows a workbook in place of the one that is open, and computes it; where that fails, the other stays. */
  #show(model: Model): void {
    const { api, injector, unsaved } = this.spreadsheet;
    this.#opened += 1;
    const next = snapshot(model, `workbook-${this.#opened}`);
    const before = api.getActiveWorkbook()?.save();
    if (before) api.disposeUnit(before.id);
    /** The engine keeps formulas it has read, and takes some of them wrongly in another workbook. */
    injector.get(LexerTreeBuilder).dispose();
    try {
      api.createWorkbook(next);
    } catch (problem) {
      if (before) api.createWorkbook(before);
      throw problem;
    }
    this.controls.name.textContent = model.name;
    unsaved.clear();
    this.replaced();
  }
}
