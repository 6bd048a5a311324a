import { useState } from "react";
import type { CallToCopy, Copied } from "../../workbook/copied-steps";
import { areaAt, type Place } from "../../workbook/portable";
import type { Area, Block } from "../../workbook/port";
import { areaText } from "../form/reference";
import type { Answer } from "../function/overwrite-dialog";
import { targetOf, type Target } from "../insertion";
import { usePane } from "../pane-context";
import { writeTrouble } from "../trouble";

export type Where = "sheet" | "cell";

type Said =
  | { readonly is: "copied"; readonly words: string; readonly copied: Copied }
  | { readonly is: "undone" | "failed"; readonly words: string };

const overlap = (a: Area, b: Area): boolean =>
  a.sheet.toLowerCase() === b.sheet.toLowerCase() &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** A place the steps cannot go. */
class NoRoom extends Error {}

/** Copies a call's steps to a new sheet or to the selected cell, and asks first where that would replace something. */
export function useCopy(call: CallToCopy, areas: readonly Area[]) {
  const { port, selection, refresh, isBusy, alone } = usePane();
  const [asking, setAsking] = useState<{ readonly target: Target; readonly block: Block }>();
  const [said, setSaid] = useState<Said>();

  const guarded = async (work: () => Promise<Said | undefined>) => {
    setSaid(undefined);
    try {
      setSaid(await alone(work));
    } catch (problem) {
      const words = problem instanceof NoRoom ? problem.message : writeTrouble(problem);
      setSaid({ is: "failed", words });
    } finally {
      refresh();
    }
  };

  const copied = (done: Copied): Said => ({
    is: "copied",
    words: `Copied to ${areaText(areaAt(done.place))}.`,
    copied: done,
  });

  const toCell = async ({ sheet, row, column }: Place): Promise<Said | undefined> => {
    const { copiedSteps, copyTo } = await import("../../workbook/copied-steps");
    const block = copiedSteps(call, { sheet, row, column });
    const inTheWay = [areaAt(call.from), ...areas].find((area) => overlap(area, block.at));
    if (inTheWay) {
      throw new NoRoom(
        `The steps would stand over ${areaText(inTheWay)}, which they rest on. Select another cell.`,
      );
    }
    const target = await targetOf(port, { spill: block.at });
    if (target.filled.length === 0) return copied(await copyTo(port, block));
    setAsking({ target, block });
    return undefined;
  };

  return {
    isBusy,
    said,
    asking: asking?.target,
    copy: (where: Where) =>
      guarded(async () => {
        if (where === "cell") return selection.contents && toCell(selection.contents);
        const { copiedSteps, copyToNewSheet } = await import("../../workbook/copied-steps");
        const wanted = `Explain ${call.definition.name}`;
        return copied(await copyToNewSheet(port, wanted, (place) => copiedSteps(call, place)));
      }),
    answer: (given: Answer) => {
      setAsking(undefined);
      if (!asking || given !== "replace") return;
      void guarded(async () => {
        const { copyTo } = await import("../../workbook/copied-steps");
        return copied(await copyTo(port, asking.block));
      });
    },
    undo: (done: Copied) =>
      guarded(async () => {
        const { kept } = await done.undo();
        const words =
          kept.length === 0
            ? "Undone."
            : `Undone, but for what was changed since: ${kept.join(", ")}.`;
        return { is: "undone", words };
      }),
  };
}
