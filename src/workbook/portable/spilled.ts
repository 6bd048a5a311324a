import type { Area } from "../port";
import { areaAt, type Book, type Place } from "./book";
import { soleCall } from "./calls";
import { Reckoning } from "./now";
import { matrix } from "../../functions/cell-input";

/** The area a call of ours fills from its cell; nothing where the cell holds none, or what it fills is unknown. */
export function areaSpilled(place: Place, book: Book): Area | undefined {
  const formula = book.formula(place);
  if (formula === undefined || !soleCall(formula)) return undefined;
  const now = new Reckoning(formula, place.sheet, book).comesTo();
  if (now.is === "unknown") return undefined;
  const cells = matrix(now.value);
  return areaAt(place, cells.length, cells[0]!.length);
}
