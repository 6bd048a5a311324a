import type { Area } from "../port";
import { keyOf, type Book, type Place } from "./book";
import { callsIn } from "./calls";
import { areaHeld } from "./held-area";
import { tokensOf } from "./tokens";

/** The areas an expression of a sheet refers to, through the names it uses too. */
export function areasReferred(expression: string, here: string, book: Book): readonly Area[] {
  const areas: Area[] = [];
  const met = new Set<string>();
  const visit = (text: string): void => {
    for (const token of tokensOf(text)) {
      if (token.kind === "reference") {
        const area = areaHeld(token.text.replace(/#$/, ""), here, book);
        if (area) areas.push(area);
      }
      const meaning = token.kind === "name" ? book.names.get(token.text.toLowerCase()) : undefined;
      if (meaning === undefined || met.has(token.text.toLowerCase())) continue;
      met.add(token.text.toLowerCase());
      visit(meaning);
    }
  };
  visit(expression);
  return areas;
}

/** The cells an expression refers to that hold calls of ours, each once. */
export function callsReferred(expression: string, here: string, book: Book): readonly Place[] {
  const places = new Map<string, Place>();
  for (const area of areasReferred(expression, here, book)) {
    for (const { formula, ...place } of book.formulasIn(area.sheet, area)) {
      if (callsIn(formula).length === 0) continue;
      places.set(keyOf(place), place);
    }
  }
  return [...places.values()];
}
