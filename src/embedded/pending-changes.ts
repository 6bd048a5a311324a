import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";

/** How long a calculation is waited for, in milliseconds. */
const MOST = 30_000;

/** Univer gathers changes for 100 ms before it calculates: a timer set after its own, and longer, ends after it. */
const GATHERED = 150;

/** Whether the workbook's formulas are worked out. Asked itself, Univer takes half a second to say that they are. */
export class PendingChanges {
  readonly #session: FormulaCalculationSessionService;
  #gathering: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector) {
    this.#session = injector.get(FormulaCalculationSessionService);
    const changes = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      const isResult = id === SetRangeValuesMutation.id && options?.onlyLocal === true;
      if (!changes.get(id) || isResult) return;
      clearTimeout(this.#gathering);
      this.#gathering = setTimeout(() => (this.#gathering = undefined), GATHERED);
    });
  }

  /** Whether one is on its way or its results have yet to be shown; one that was stopped may begin again. */
  get isUnderWay(): boolean {
    const { initialized, started, stopped, completed, resultEmitted, resultApplied } =
      this.#session.state;
    const isOver = resultApplied && (resultEmitted || (completed && !stopped));
    return !initialized || (started && !isOver);
  }

  /** Waits until what has changed is worked out and shown. */
  async applied(): Promise<void> {
    if (this.#gathering === undefined && !this.isUnderWay) return;
    await this.#session.waitForLatestApplied(MOST);
  }
}
