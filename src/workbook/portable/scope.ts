import type { Area } from "../port";
import { isWithin, type Book, type Place } from "./book";

/** What an action works on. */
export type Scope =
  | { readonly is: "selection"; readonly area: Area }
  | { readonly is: "sheet"; readonly sheet: string }
  | { readonly is: "workbook" };

const isSheetIn = (scope: Scope, sheet: string): boolean => {
  if (scope.is === "workbook") return true;
  const own = scope.is === "sheet" ? scope.sheet : scope.area.sheet;
  return own.toLowerCase() === sheet.toLowerCase();
};

const areaOf = (scope: Scope): Area | undefined =>
  scope.is === "selection" ? scope.area : undefined;

/** Every formula an action looks at, sheet by sheet. */
export const formulasOf = (
  book: Book,
  scope: Scope,
): readonly (Place & { readonly formula: string })[] =>
  book.sheets
    .filter(({ sheet }) => isSheetIn(scope, sheet))
    .flatMap(({ sheet }) => book.formulasIn(sheet, areaOf(scope)));

/** Whether a cell lies in what an action works on. */
export const isInScope = (scope: Scope, place: Place): boolean =>
  isSheetIn(scope, place.sheet) && isWithin(place, areaOf(scope));
