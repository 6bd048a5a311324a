import { useEffect, useState } from "react";
import { clauses, workpapers } from "../../agreement";
import type { Drawn, FactRows } from "../../functions/workpapers/facts";
import { switchboard, type SwitchedReading } from "../../functions/workpapers/switchboard";

export interface Switchboard {
  /** The facts it was worked out on. */
  readonly on: FactRows;
  /** The share done, 0 to 1. */
  readonly share: number;
  /** All readings once they are done. */
  readonly board?: Drawn<readonly SwitchedReading[]>;
}

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Works out every reading on the facts, a reading at a time, so that the pane answers meanwhile. */
export function useSwitchboard(rows: FactRows): Switchboard {
  const [state, setState] = useState<Switchboard>({ on: rows, share: 0 });
  useEffect(() => {
    let isWanted = true;
    const work = async () => {
      const steps = switchboard(clauses, workpapers, rows);
      for (;;) {
        await breath();
        if (!isWanted) return;
        const step = steps.next();
        if (step.done === true) return setState({ on: rows, share: 1, board: step.value });
        setState((before) => ({ ...before, share: step.value }));
      }
    };
    void work();
    return () => {
      isWanted = false;
    };
  }, [rows]);
  return state;
}
