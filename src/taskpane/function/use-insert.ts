import { useState } from "react";
import { areaText } from "../form/reference";
import { blockOf, newSheetTarget, targetOf, type Insertion, type Target } from "../insertion";
import { usePane } from "../pane-context";
import { writeTrouble } from "../trouble";
import type { Answer } from "./overwrite-dialog";

/** What came of the last insertion; it stands until another cell is selected. */
interface Said {
  readonly words: string;
  readonly failed: boolean;
  readonly selected: string;
}

/** There is no formula to write; no fault of the workbook. */
class Unwritable extends Error {}

function prepared(prepare: () => Insertion): Insertion {
  try {
    return prepare();
  } catch (problem) {
    throw new Unwritable(
      `Nothing was inserted. ${problem instanceof Error ? problem.message : ""}`,
    );
  }
}

interface Asking {
  readonly insertion: Insertion;
  readonly target: Target;
}

/**
 * Writes formulas into the active cell, and asks first where that would replace something; a new sheet bears
 * the name given.
 */
export function useInsert(sheetName = "Formula") {
  const { port, selection, refresh, isBusy, alone } = usePane();
  const [asking, setAsking] = useState<Asking>();
  const [said, setSaid] = useState<Said>();
  const selected = selection.contents ? areaText(selection.contents) : "";
  const say = (words: string, failed: boolean) => setSaid({ words, failed, selected });

  const guarded = async (work: () => Promise<void>) => {
    setSaid(undefined);
    try {
      await alone(work);
    } catch (problem) {
      say(problem instanceof Unwritable ? problem.message : writeTrouble(problem), true);
    }
  };

  const write = async ({ insertion, target }: Asking) => {
    await port.write([blockOf(insertion, target)]);
    say(`Inserted in ${target.name}.`, false);
    refresh();
  };

  const writeOnSheet = async ({ insertion }: Asking) => {
    const { copyToNewSheet } = await import("../../workbook/copied-steps");
    const { place } = await copyToNewSheet(port, sheetName, ({ sheet }) =>
      blockOf(insertion, newSheetTarget(insertion, sheet)),
    );
    const at = { ...place, rows: 1, columns: 1 };
    await port.select(at);
    setSaid({ words: `Inserted in ${areaText(at)}.`, failed: false, selected: areaText(at) });
    refresh();
  };

  return {
    isBusy,
    asking: asking?.target,
    said: said?.selected === selected ? said : undefined,
    insert: (prepare: () => Insertion) =>
      guarded(async () => {
        const insertion = prepared(prepare);
        const target = await targetOf(port, insertion);
        if (target.filled.length > 0) setAsking({ insertion, target });
        else await write({ insertion, target });
      }),
    answer: (given: Answer) => {
      setAsking(undefined);
      if (!asking || given === "cancel") return;
      void guarded(() => (given === "replace" ? write(asking) : writeOnSheet(asking)));
    },
  };
}
