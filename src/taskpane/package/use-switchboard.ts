import { useEffect, useState } from "react";
import { clauses, workpapers } from "../../agreement";
import type { Drawn, FactRows } from "../../functions/workpapers/facts";
import { switchboard, type SwitchedReading } from "../../functions/workpapers/switchboard";
import { breath } from "../watched";

interface Worked {
  /** The facts it was worked out on. */
  readonly on: FactRows;
  /** The share done, 0 to 1. */
  readonly share: number;
  /** All readings once they are done. */
  readonly board?: Drawn<readonly SwitchedReading[]>;
}

export interface Switchboard extends Worked {
  /** Whether the readings shown are those of the facts as they stand. */
  readonly isCurrent: boolean;
  readonly isCancelled: boolean;
  cancel(): void;
  again(): void;
}

/** Works out every reading on the facts, a reading at a time, so that the pane answers meanwhile. */
export function useSwitchboard(rows: FactRows): Switchboard {
  const [worked, setWorked] = useState<Worked>({ on: rows, share: 0 });
  const [cancelled, setCancelled] = useState<FactRows>();
  const isCancelled = cancelled === rows;
  useEffect(() => {
    if (isCancelled) return undefined;
    let isWanted = true;
    const work = async () => {
      const steps = switchboard(clauses, workpapers, rows);
      for (;;) {
        await breath();
        if (!isWanted) return;
        const step = steps.next();
        if (step.done === true) return setWorked({ on: rows, share: 1, board: step.value });
        setWorked((before) => ({ ...before, share: step.value }));
      }
    };
    void work();
    return () => {
      isWanted = false;
    };
  }, [rows, isCancelled]);
  return {
    ...worked,
    isCurrent: worked.on === rows && worked.board !== undefined,
    isCancelled,
    cancel: () => setCancelled(rows),
    again: () => setCancelled(undefined),
  };
}
