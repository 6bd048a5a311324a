import { isCellError } from "../../functions/cell-input";
import type { Cell } from "../../functions/grid";
import { sentence } from "../../functions/wording";
import type { Kind } from "../../quantities/quantity";
import { Refusal } from "../../quantities/refusal";
import { valueOf } from "../../quantities/value";
import { shown } from "../../quantities/words";

/** A cell of an answer in print, and the sentence behind it where it is refused. */
export interface Shown {
  readonly text: string;
  readonly why?: string;
  /** Figures and dates stand to the right. */
  readonly isFigure: boolean;
}

export function shownCell(cell: Cell, kind: Kind | undefined): Shown {
  if (cell instanceof Refusal) return { text: cell.code, why: sentence(cell), isFigure: false };
  if (isCellError(cell)) return { text: cell.error, isFigure: false };
  if (typeof cell === "number") {
    return { text: kind ? shown(kind, valueOf(kind, cell)) : String(cell), isFigure: true };
  }
  if (typeof cell === "boolean") return { text: cell ? "Yes" : "No", isFigure: false };
  return { text: cell, isFigure: false };
}
