import { kindsOf } from "../form/kinds";
import { shownCell } from "../form/shown";
import { previewed } from "../form/spill";
import type { Explained } from "./explained-calls";

/** What a call comes to, short enough for the line that names it. */
export function resultText({ subject }: Explained): {
  readonly text: string;
  readonly isFigure: boolean;
} {
  if (
    subject.is === "words" ||
    subject.outcome.is === "partial" ||
    subject.outcome.is === "empty"
  ) {
    return { text: "–", isFigure: false };
  }
  const { definition, args, outcome } = subject;
  if (args.some(({ isUntold }) => isUntold)) return { text: "Not told", isFigure: false };
  if (outcome.is !== "answered") return { text: "Refused", isFigure: false };
  const { grid, spill } = outcome;
  const [[only] = []] = grid;
  if (spill.rows * spill.columns > 1 || only === undefined) {
    return { text: `${spill.rows} × ${spill.columns} cells`, isFigure: false };
  }
  const [[kind] = []] = kindsOf(definition, previewed(definition, args), grid);
  return { text: shownCell(only, kind).text, isFigure: true };
}
