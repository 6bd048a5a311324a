import { useCallback, useRef, useState } from "react";

export interface Alone {
  /** Whether something is being written to the workbook, or waits to be. */
  readonly isBusy: boolean;
  /** Does one thing to the workbook at a time: what is begun meanwhile waits its turn. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** Keeps two actions of the pane from writing to the workbook at once, wherever in the pane they are begun. */
export function useAlone(): Alone {
  const [under, setUnder] = useState(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const alone = useCallback(async <T>(work: () => Promise<T>): Promise<T> => {
    setUnder((before) => before + 1);
    const turn = last.current.then(work);
    last.current = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      setUnder((before) => before - 1);
    }
  }, []);
  return { isBusy: under > 0, alone };
}
