import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/preset-sheets-core";

/** What the spreadsheet changes by itself when it draws. */
const BY_ITSELF: ReadonlySet<string> = new Set([SetWorksheetRowAutoHeightMutation.id]);

/** Whether the open workbook holds anything that no file holds: typed, pasted, formatted or written by the pane. */
export class UnsavedChanges {
  #isAny = false;

  constructor(
    private readonly api: FUniver,
    injector: Injector,
  ) {
    injector.get(ICommandService).onCommandExecuted(({ id, type, params }, options) => {
      const isResult = options?.onlyLocal === true;
      if (type !== CommandType.MUTATION || isResult || BY_ITSELF.has(id)) return;
      const { unitId } = (params ?? {}) as { readonly unitId?: string };
      if (unitId === this.api.getActiveWorkbook()?.getId()) this.#isAny = true;
    });
  }

  get isAny(): boolean {
    return this.#isAny || this.api.getActiveWorkbook()?.isCellEditing() === true;
  }

  /** Something changed that no command of the spreadsheet tells of. */
  add(): void {
    this.#isAny = true;
  }

  /** All of it is in a file, or is given up. */
  clear(): void {
    this.#isAny = false;
  }
}
