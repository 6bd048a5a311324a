import { mountPane, type MountedPane } from "../taskpane/pane";
import type { WorkbookPort } from "../workbook/port";
import type { Appearance } from "./theme";

/** The pane beside the sheet. It belongs to one workbook: what was entered for it never meets another. */
export class PaneBeside {
  #pane: MountedPane | undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly appearance: Appearance,
    /** Takes the focus when what had it is gone with the workbook it belonged to. */
    private readonly focusedNext: HTMLElement,
  ) {
    appearance.watch(() => this.#pane?.setTheme(this.#theme));
  }

  get #theme() {
    return this.appearance.isDark ? "dark" : "light";
  }

  /** Opens the pane anew, beside another workbook. */
  show(port: WorkbookPort): void {
    const { activeElement: focused, body } = document;
    this.#pane?.unmount();
    if (focused !== body && document.activeElement === body) this.focusedNext.focus();
    this.#pane = mountPane(this.element, port, { theme: this.#theme });
  }
}
