import { areaAt, cellText, keyOf, type Book, type Place } from "../portable/book";
import { callsUs } from "../portable/plan";
import { areaSpilled } from "../portable/spilled";
import { tokensOf } from "../portable/tokens";
import type { Finding } from "./finding";
import type { Leaning } from "./leaning";
import { clockIn, type FormulaCell } from "./formula-cell";

/** Clauses that change from day to day because TODAY or NOW feeds them. */
export const movingDates = (
  formulas: readonly FormulaCell[],
  leaning: Leaning,
): readonly Finding[] =>
  formulas
    .filter(({ formula }) => callsUs(formula))
    .flatMap((cell): Finding[] => {
      const own = clockIn(cell);
      const fed = own === undefined ? leaning.clockOf(cell) : cell;
      const clock = own ?? (fed && clockIn(fed));
      if (!fed || !clock) return [];
      const where = fed === cell ? "" : ` in ${cellText(fed)}`;
      return [
        {
          place: cell,
          title: "A date that moves",
          words: `${clock.toUpperCase()}()${where} feeds this call, so its amount changes from day to day. Enter the date.`,
        },
      ];
    });

/** Cells of a ring that are named; between them and the last, the others are counted. */
const MOST_NAMED = 8;

/** Rings of formulas that lean on each other: a gross-up worked by iteration, as a rule. */
export const circles = (rings: readonly (readonly FormulaCell[])[]): readonly Finding[] =>
  rings.map((ring) => {
    const [first] = ring as readonly [FormulaCell];
    const more = ring.length - MOST_NAMED;
    const named = ring.slice(0, MOST_NAMED).map(cellText);
    const way = [...named, ...(more > 0 ? [`${more} more`] : []), cellText(first)].join(" → ");
    return {
      place: first,
      title: "A circular reference",
      words: `${way}. A gross-up built this way needs iteration; its function solves it in one step.`,
    };
  });

/** A formula with the rows of its references left out, to tell a column of like calls. */
const shapeOf = (formula: string): string =>
  tokensOf(formula)
    .map(({ kind, text }) => (kind === "reference" ? text.replace(/\$?\d+/g, "#") : text))
    .join("");

const beside = (place: Place, rows: number): Place => ({ ...place, row: place.row + rows });

/** Figures typed into a column of like calls, or where a call's answer would spill. */
export function typedOver(book: Book, formulas: readonly FormulaCell[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const cell of formulas.filter(({ formula }) => callsUs(formula))) {
    const below = beside(cell, 1);
    const next = book.formula(beside(cell, 2));
    const typed = book.content(below);
    const isTyped = typeof typed === "number" && book.formula(below) === undefined;
    if (isTyped && next !== undefined && shapeOf(next) === shapeOf(cell.formula)) {
      found.push({
        place: below,
        title: "An overwritten result",
        words: `${typed} is typed in where the cells above and below hold a call.`,
      });
    }
    const area = book.value(cell) === "#SPILL!" ? areaSpilled(cell, book) : undefined;
    if (area) found.push(...inTheWay(book, cell, areaAt(area, area.rows, area.columns)));
  }
  return found;
}

function inTheWay(
  book: Book,
  cell: FormulaCell,
  area: ReturnType<typeof areaAt>,
): readonly Finding[] {
  return Array.from({ length: area.rows * area.columns }, (_, at): Finding[] => {
    const row = area.row + Math.floor(at / area.columns);
    const place = { sheet: area.sheet, row, column: area.column + (at % area.columns) };
    if (keyOf(place) === keyOf(cell) || book.content(place) === "") return [];
    const words = `${String(book.content(place))} stands where the answer of ${cellText(cell)} goes.`;
    return [{ place, title: "An overwritten result", words }];
  }).flat();
}
