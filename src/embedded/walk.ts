import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./spreadsheet";

const REACHABLE = "a[href], button:not([disabled]), input, select, textarea, [tabindex='0']";

/** F6 goes from the sheet to the pane and back, as in Excel: inside the sheet Tab belongs to the cells. */
export function walkWithF6(pane: HTMLElement, { injector }: Spreadsheet): void {
  const walk = (event: KeyboardEvent) => {
    if (event.key !== "F6" || pane.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    if (pane.contains(document.activeElement)) injector.get(ILayoutService).focus();
    else pane.querySelector<HTMLElement>(REACHABLE)?.focus();
  };
  window.addEventListener("keydown", walk, { capture: true });
}
