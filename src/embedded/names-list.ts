import type { FUniver } from "@univerjs/core/facade";
import { KeyCode } from "@univerjs/preset-sheets-core";

/** Univer brings its list of names up to date 300 ms after the last key; a little more to let it. */
const LATE_MILLISECONDS = 320;

const LIST = "ul[data-u-comp=sheets-formula-editor]";

/** The list of the cell's editor and that of the formula bar's. */
const LISTS = ["DOCS_NORMAL", "DOCS_FORMULA_BAR"].map(
  (editor) => `sheet.formula-embedding-editor.search_function.__INTERNAL_EDITOR__${editor}`,
);

const TAKES_A_NAME: ReadonlySet<string> = new Set(["Enter", "Tab"]);
const CHANGES: ReadonlySet<string> = new Set(["Backspace", "Delete"]);

/**
 * Closes the list of names before Enter or Tab takes one from it that what was typed since has left behind:
 * a formula typed quickly would else be entered with another function's name in it. To be made before the
 * spreadsheet, whose own listener else comes first.
 */
export class NamesList {
  /** Set once there is a spreadsheet. */
  api: FUniver | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    window.addEventListener("keydown", ({ key }) => this.#pressed(key), true);
  }

  #pressed(key: string): void {
    if (key.length === 1 || CHANGES.has(key)) {
      clearTimeout(this.#late);
      this.#late = setTimeout(() => (this.#late = undefined), LATE_MILLISECONDS);
    } else if (this.#late !== undefined && TAKES_A_NAME.has(key) && document.querySelector(LIST)) {
      LISTS.forEach((list) => this.#close(list));
    }
  }

  #close(list: string): void {
    try {
      this.api?.syncExecuteCommand(list, { keyCode: KeyCode.ESC });
    } catch {
      // The other editor's list is the one that is open.
    }
  }
}
