import { useEffect, useMemo, useState } from "react";
import type { DateSystem, WorkbookPort } from "../workbook/port";

export const FROM_1904 =
  "This workbook counts its dates from 1904. Dates that Comp Clauses reads or writes here are four years and a day off. In Excel, switch off File > Options > Advanced > Use 1904 date system and check the dates, or use another workbook.";

const WRITES: ReadonlySet<string | symbol> = new Set(["write", "addSheet"]);

/** A port that writes nothing as long as there is a reason against it. */
const heldBack = (port: WorkbookPort, reason: string): WorkbookPort =>
  new Proxy(port, {
    get(target, name) {
      if (WRITES.has(name)) return () => Promise.reject(new Error(reason));
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === "function" ? (member.bind(target) as unknown) : member;
    },
  });

export interface Dated {
  /** The workbook's port; it writes nothing into dates counted from 1904 until that is allowed. */
  readonly port: WorkbookPort;
  /** Whether the user has yet to say that dates counted from 1904 are meant. */
  readonly mustWarn: boolean;
  allow(): void;
}

/** Asks the workbook from which year it counts its dates. */
export function useDateSystem(port: WorkbookPort): Dated {
  const [found, setFound] = useState<{ readonly in: WorkbookPort; readonly system?: DateSystem }>();
  const [allowedIn, setAllowedIn] = useState<WorkbookPort>();
  useEffect(() => {
    let isCurrent = true;
    port.dateSystem().then(
      (system) => isCurrent && setFound({ in: port, ...(system ? { system } : {}) }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [port]);
  const mustWarn = found?.in === port && found.system === 1904 && allowedIn !== port;
  const held = useMemo(() => (mustWarn ? heldBack(port, FROM_1904) : port), [port, mustWarn]);
  return { port: held, mustWarn, allow: () => setAllowedIn(port) };
}
