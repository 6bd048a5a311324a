import type { Place } from "../portable/book";

/** Something in a workbook that should be looked at, and the cell where it stands. */
export interface Finding {
  readonly place: Place;
  readonly title: string;
  readonly words: string;
}
