import { useState } from "react";
import { InDoubt, type Line, type Performed } from "../../workbook/portable";
import { usePane } from "../pane-context";
import { previewOf, type Preview, type Settings, type WorkbookAction } from "./actions";

/** How far an action has come. */
export type Stage =
  | { readonly is: "idle" }
  | { readonly is: "busy"; readonly words: string }
  | {
      readonly is: "asking";
      readonly action: WorkbookAction;
      readonly settings: Settings;
      readonly preview: Preview;
    }
  | {
      readonly is: "done";
      readonly words: string;
      readonly lines: readonly Line[];
      readonly undo?: Performed["undo"];
    }
  | { readonly is: "failed"; readonly words: string; readonly cells: readonly string[] };

const sentenceOf = (problem: unknown): string => {
  const words = problem instanceof Error ? problem.message.trim() : "The workbook did not answer";
  return /[.!?]$/.test(words) ? words : `${words}.`;
};

function failed(problem: unknown): Stage {
  if (problem instanceof InDoubt) {
    return { is: "failed", words: sentenceOf(problem), cells: problem.cells };
  }
  const words = `${sentenceOf(problem)} The workbook is as it was. Finish editing any cell and try again.`;
  return { is: "failed", words, cells: [] };
}

const undoneWords = (kept: readonly string[]): string =>
  kept.length === 0
    ? "Undone: the workbook is as it was."
    : `Undone, but for what was changed since: ${kept.join(", ")}.`;

/** One of the actions at a time: first what it would do, then, told to, the deed and the way back. */
export function useAction() {
  const { port, refresh } = usePane();
  const [stage, setStage] = useState<Stage>({ is: "idle" });

  const busy = async (words: string, work: () => Promise<Stage>) => {
    setStage({ is: "busy", words });
    try {
      setStage(await work());
    } catch (problem) {
      setStage(failed(problem));
    }
    refresh();
  };

  return {
    stage,
    ask: (action: WorkbookAction, settings: Settings) =>
      busy("Reading the workbook…", async () => {
        const preview = await previewOf(port, action, settings);
        if (preview.count > 0 || preview.changed > 0) {
          return { is: "asking", action, settings, preview };
        }
        return { is: "done", words: action.nothing, lines: preview.left };
      }),
    confirm: (evenChanged: boolean) => {
      if (stage.is !== "asking") return;
      const { action, settings } = stage;
      void busy("Writing…", async () => {
        const { changed, lines, undo } = await action.perform(port, settings, evenChanged);
        const words = `${action.title}: ${action.says(changed)}`;
        return { is: "done", words, lines, ...(changed > 0 ? { undo } : {}) };
      });
    },
    cancel: () => setStage({ is: "idle" }),
    undo: (undo: Performed["undo"]) =>
      busy("Undoing…", async () => {
        const { kept } = await undo();
        return { is: "done", words: undoneWords(kept), lines: [] };
      }),
  };
}
