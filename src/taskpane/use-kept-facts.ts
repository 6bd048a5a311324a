import { useEffect, useState } from "react";
import type { WorkbookPort } from "../workbook/port";
import { KEPT_AS } from "./package/facts-form";

/** Whether the workbook keeps facts of a package from another time; nothing until it has said. */
export function useKeepsFacts(port: WorkbookPort): boolean | undefined {
  const [keeps, setKeeps] = useState<boolean>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (text: string | undefined) => isCurrent && setKeeps(text !== undefined);
    port.setting(KEPT_AS).then(tell, () => tell(undefined));
    return () => {
      isCurrent = false;
    };
  }, [port]);
  return keeps;
}
