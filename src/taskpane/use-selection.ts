import { useCallback, useEffect, useRef, useState } from "react";
import type { Contents, WorkbookPort } from "../workbook/port";

export interface Selection {
  /** What is selected; absent while it is being read, or where the workbook cannot say. */
  readonly contents?: Contents;
  /** Grows with every reading, so that what was read before can be read again. */
  readonly version: number;
}

/** Follows the workbook's selection; `refresh` reads it again where its cells may have changed. */
export function useSelection(port: WorkbookPort): Selection & { refresh(): void } {
  const [selection, setSelection] = useState<Selection>({ version: 0 });
  const latest = useRef(0);
  const refresh = useCallback(() => {
    latest.current += 1;
    const version = latest.current;
    port.selection().then(
      (contents) => version === latest.current && setSelection({ contents, version }),
      () => version === latest.current && setSelection({ version }),
    );
  }, [port]);
  useEffect(() => {
    refresh();
    const stop = port.watchSelection(refresh);
    return () => {
      latest.current += 1;
      stop();
    };
  }, [port, refresh]);
  return { ...selection, refresh };
}
