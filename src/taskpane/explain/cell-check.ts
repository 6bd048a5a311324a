import { matrix } from "../../functions/cell-input";
import type { Kind } from "../../quantities/quantity";
import { reference } from "../../workbook/model";
import { isError, Reckoning, soleCall, type Book, type Place } from "../../workbook/portable";
import type { CellContent } from "../../workbook/port";
import { shownCell } from "../form/shown";

/** How far a cell may be from what its call comes to, as a share of it: no more than a double is from a decimal. */
const NEAR = 1e-14;

const isAlike = (shown: CellContent, comesTo: CellContent): boolean =>
  typeof shown === "number" && typeof comesTo === "number"
    ? Math.abs(shown - comesTo) <= Math.max(1e-9, Math.abs(comesTo) * NEAR)
    : shown === comesTo;

/** What a worked-out cell holds as a workbook shows it. */
const contentOf = (value: unknown): CellContent => {
  if (value === null) return "";
  if (typeof value === "object") return (value as { readonly error: string }).error;
  return value as CellContent;
};

/** What a number format shows a figure as, where it tells: a day, a percentage or dollars. */
export function kindOfFormat(format = ""): Kind | undefined {
  const words = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  if (/y/.test(words) && /[dm]/.test(words)) return "date";
  if (words.includes("%")) return "rate";
  return /0\.00(?!0)/.test(words) ? "money" : undefined;
}

/** A cell's value in print; a number that measures nothing known with all its digits. */
export const valueText = (value: CellContent, kind: Kind | undefined): string =>
  typeof value === "number" && !kind
    ? value.toLocaleString("en-US", { maximumFractionDigits: 10 })
    : shownCell(value, kind).text || "nothing";

/**
 * What is wrong with a cell that holds one call and nothing else: it shows something else than the call comes
 * to on the cells as they stand. Nothing where it agrees, or where what the call comes to cannot be told.
 */
export function staleness(
  formula: string,
  place: Place,
  book: Book,
  kind: Kind | undefined,
): string | undefined {
  if (!soleCall(formula)) return undefined;
  const now = new Reckoning(formula, place.sheet, book).comesTo();
  if (now.is === "unknown") return undefined;
  const cells = matrix(now.value).flatMap((row, down) =>
    row.map((value, right) => {
      const at = { sheet: place.sheet, row: place.row + down, column: place.column + right };
      return { at, shows: book.value(at), comesTo: contentOf(value) };
    }),
  );
  const wrong = cells.find(({ shows, comesTo }) => !isAlike(shows, comesTo));
  if (!wrong) return undefined;
  const { at, shows, comesTo } = wrong;
  const cell = reference(at.sheet, at.row, at.column);
  const [saw, worked] = [valueText(shows, kind), valueText(comesTo, kind)];
  const why = isError(shows)
    ? "Recalculate the workbook, and see that the add-in runs and nothing stands where the answer spills."
    : "It is stale, or was worked out by another version. Recalculate the workbook.";
  return `${cell} shows ${saw}; worked out now, the call comes to ${worked}. ${why}`;
}
