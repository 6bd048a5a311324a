import { useEffect, useState } from "react";
import type { Contents, WorkbookPort } from "../workbook/port";

export interface Selection {
  /** What is selected; absent while it is being read, or where the workbook cannot say. */
  readonly contents?: Contents;
  /** Grows with every change, so that what was read before can be read again. */
  readonly version: number;
}

/** Follows the workbook's selection. */
export function useSelection(port: WorkbookPort): Selection {
  const [selection, setSelection] = useState<Selection>({ version: 0 });
  useEffect(() => {
    let latest = 0;
    const read = () => {
      latest += 1;
      const version = latest;
      port.selection().then(
        (contents) => version === latest && setSelection({ contents, version }),
        () => version === latest && setSelection({ version }),
      );
    };
    read();
    const stop = port.watchSelection(read);
    return () => {
      latest = Infinity;
      stop();
    };
  }, [port]);
  return selection;
}
