import { kindOf, type WorkpaperPart } from "../../agreement/define-workpapers";
import type { Evaluation } from "../../quantities/exact";
import type { Kind, Quantity } from "../../quantities/quantity";
import type { TableCell } from "../../quantities/table";
import { working, type Step } from "../../quantities/working";
import { tableCell } from "../evaluate";
import { authorityText } from "../explain";
import type { Cell } from "../grid";

/** A cell of a report: what it shows, and what that measures. */
export interface ReportCell {
  readonly content: Cell;
  readonly kind?: Kind;
}

/** One part of a report: a titled table, or the sentence that says why it is left out. */
export interface ReportPart {
  readonly title: string;
  readonly note: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  readonly totals?: readonly ReportCell[];
  readonly leftOut?: string;
}

export const words = (content: string): ReportCell => ({ content });

const cellOn =
  (evaluation: Evaluation) =>
  (cell: TableCell): ReportCell => {
    const kind = kindOf(cell);
    return { content: tableCell(cell, evaluation), ...(kind ? { kind } : {}) };
  };

/** The step a quantity is told in: a fact's own, otherwise the last of its working. */
export const stepOf = (quantity: Quantity, evaluation: Evaluation): Step => {
  const steps = working([quantity], evaluation);
  return (quantity.made.how === "fact" ? steps[0] : steps.at(-1))!;
};

const LINES_HEADER = ["Step", "Working", "Amount", "Authority"];

function lineRow(quantity: Quantity, evaluation: Evaluation): readonly ReportCell[] {
  const { title, working: sum, amount, kind, authority } = stepOf(quantity, evaluation);
  return [words(title), words(sum), { content: amount, kind }, words(authorityText(authority))];
}

/** A part on the facts, every figure by the exact reader. */
export function partOn(part: WorkpaperPart, evaluation: Evaluation): ReportPart {
  const { title, note, when, otherwise = "" } = part;
  const header = "lines" in part ? LINES_HEADER : part.header;
  if (when && evaluation.value(when) !== true) {
    return { title, note, header, rows: [], leftOut: otherwise };
  }
  if ("lines" in part) {
    return { title, note, header, rows: part.lines.map((each) => lineRow(each, evaluation)) };
  }
  const shown = (row: readonly TableCell[]) => row.map(cellOn(evaluation));
  return {
    title,
    note,
    header,
    rows: part.rows.map(shown),
    ...(part.totals ? { totals: shown(part.totals) } : {}),
  };
}
