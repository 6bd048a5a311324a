import { useState } from "react";
import { InDoubt, type Line, type Performed } from "../../workbook/portable";
import { Cancelled } from "../../workbook/progress";
import { usePane } from "../pane-context";
import { Watched, type Told } from "../watched";
import { previewOf, type Preview, type Settings, type WorkbookAction } from "./actions";

/** How far an action has come. */
export type Stage =
  | { readonly is: "idle" }
  | {
      readonly is: "busy";
      /** What the work is called, and how far it is. */
      readonly title: string;
      readonly told: Told;
      /** Absent once it can no longer be stopped. */
      readonly cancel?: () => void;
      /** Whether what was pressed to begin it is gone. */
      readonly takesFocus: boolean;
    }
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
  if (problem instanceof Cancelled) return { is: "done", words: problem.message, lines: [] };
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
  const { port, refresh, alone } = usePane();
  const [stage, setStage] = useState<Stage>({ is: "idle" });

  /** Work that tells how far it is and stops when it is told to. */
  const watched = async (
    title: string,
    takesFocus: boolean,
    work: (progress: Watched) => Promise<Stage>,
  ) => {
    const stop = () => {
      progress.cancel();
      setStage({ is: "busy", title, told: { words: "Putting everything back" }, takesFocus });
    };
    const tell = (told: Told) => setStage({ is: "busy", title, told, cancel: stop, takesFocus });
    const progress = new Watched(tell);
    tell({ words: "Reading the workbook" });
    await settled(() => work(progress));
  };

  const settled = async (work: () => Promise<Stage>) => {
    try {
      setStage(await alone(work));
    } catch (problem) {
      setStage(failed(problem));
    }
    refresh();
  };

  return {
    stage,
    ask: (action: WorkbookAction, settings: Settings) =>
      watched(action.title, false, async (progress) => {
        const preview = await previewOf(port, action, settings, progress);
        if (preview.count > 0 || preview.changed > 0) {
          return { is: "asking", action, settings, preview };
        }
        return { is: "done", words: action.nothing, lines: preview.left };
      }),
    confirm: (evenChanged: boolean) => {
      if (stage.is !== "asking") return;
      const { action, settings } = stage;
      void watched(action.title, true, async (progress) => {
        const done = await action.perform(port, settings, evenChanged, progress);
        const { changed, lines, undo } = done;
        const words = `${action.title}: ${action.says(changed)}`;
        return { is: "done", words, lines, ...(changed > 0 ? { undo } : {}) };
      });
    },
    cancel: () => setStage({ is: "idle" }),
    undo: (undo: Performed["undo"]) => {
      setStage({ is: "busy", title: "Undo", told: { words: "Undoing" }, takesFocus: true });
      return settled(async () => {
        const { kept } = await undo();
        return { is: "done", words: undoneWords(kept), lines: [] };
      });
    },
  };
}
