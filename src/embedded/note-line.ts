import { createElement } from "react";
import { PREFIX } from "./bridge/comp-function";
import type { FunctionHelp } from "./bridge/hints";
import type { Cells } from "./cells";
import type { Spreadsheet } from "./spreadsheet";
import type { WhyRefused } from "./why-refused";

const HINT = `Type =${PREFIX} in a cell for the agreement's functions. Select a cell to see what computes it. F6 goes to the pane and back.`;

const calledIn = (formula: string | undefined): string | undefined =>
  formula?.toUpperCase().match(/\bCOMP\.([A-Z0-9_]+)\(/)?.[1];

/**
 * The line under the formula bar: why the selected cell is refused, or what the function in it
 * computes. Always there, so that nothing jumps.
 */
export class NoteLine {
  readonly #line = document.createElement("div");
  readonly #help: ReadonlyMap<string, string>;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly cells: Cells,
    private readonly whyRefused: WhyRefused,
    help: readonly FunctionHelp[],
  ) {
    this.#help = new Map(help.map(({ name, description = "" }) => [name, description]));
    this.#line.className = "note-line";
    this.#line.setAttribute("role", "status");
    const { api } = spreadsheet;
    const slot = (element: HTMLElement | null) => element?.append(this.#line);
    api.registerUIPart(api.Enum.BuiltInUIPart.HEADER, () => createElement("div", { ref: slot }));
    for (const event of [
      api.Event.SelectionChanged,
      api.Event.ActiveSheetChanged,
      api.Event.SheetValueChanged,
    ]) {
      api.addEvent(event, () => this.show());
    }
    api.getFormula().calculationResultApplied(() => this.show());
    this.show();
  }

  show(): void {
    const range = this.spreadsheet.api.getActiveWorkbook()?.getActiveRange();
    const [refusal, name] = range
      ? this.#about(range.getSheetId(), range.getRow(), range.getColumn())
      : [];
    const note = refusal ?? this.#help.get(name ?? "") ?? HINT;
    this.#line.classList.toggle("refused", refusal !== undefined);
    if (this.#line.textContent !== note) this.#line.textContent = note;
    this.#line.title = note;
  }

  #about(...place: Parameters<WhyRefused>): [string | undefined, string | undefined] {
    const [sheetId, row, column] = place;
    return [this.whyRefused(...place), calledIn(this.cells.on(sheetId).formula(row, column))];
  }
}
