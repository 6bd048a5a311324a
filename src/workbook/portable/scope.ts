import type { Area } from "../port";
import type { Book, Place } from "./book";

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

/** Every formula an action looks at, sheet by sheet. */
export const formulasOf = (
  book: Book,
  scope: Scope,
): readonly (Place & { readonly formula: string })[] =>
  book.sheets
    .filter(({ sheet }) => isSheetIn(scope, sheet))
    .flatMap(({ sheet }) =>
      book.formulasIn(sheet, scope.is === "selection" ? scope.area : undefined),
    );

/** Whether a cell lies in what an action works on. */
export const isInScope = (scope: Scope, { sheet, row, column }: Place): boolean => {
  if (!isSheetIn(scope, sheet)) return false;
  if (scope.is !== "selection") return true;
  const { area } = scope;
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
};
