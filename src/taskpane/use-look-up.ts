import { useEffect, useState } from "react";
import type { Area, WorkbookPort } from "../workbook/port";
import type { Held, LookUp } from "./form/arguments";
import { areaText } from "./form/reference";
import { readTrouble } from "./trouble";

const MOST_CELLS = 200_000;

async function read(port: WorkbookPort, area: Area): Promise<Held> {
  if (area.rows * area.columns > MOST_CELLS) {
    const most = MOST_CELLS.toLocaleString("en-US");
    return { problem: `${areaText(area)} is more than the ${most} cells the pane reads.` };
  }
  try {
    return { values: (await port.read(area)).values };
  } catch (problem) {
    return { problem: readTrouble(areaText(area), problem) };
  }
}

/** Reads areas through the port, again with every new version; the answer says what each holds. */
export function useLookUp(port: WorkbookPort, areas: readonly Area[], version: number): LookUp {
  const [held, setHeld] = useState<ReadonlyMap<string, Held>>(new Map());
  const wanted = JSON.stringify(areas);
  useEffect(() => {
    let current = true;
    const each = JSON.parse(wanted) as readonly Area[];
    if (each.length === 0) return undefined;
    void Promise.all(
      each.map(async (area) => [areaText(area), await read(port, area)] as const),
    ).then((entries) => current && setHeld(new Map(entries)));
    return () => {
      current = false;
    };
  }, [port, wanted, version]);
  return (area) => held.get(areaText(area));
}
