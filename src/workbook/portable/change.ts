import type { Area, CellContent } from "../port";
import { areaAt, keyOf, type Place } from "./book";
import type { Workings } from "./workings";

/** What is done to a cell, as the list says it. */
export const done = {
  native: "Native formula",
  value: "Value",
  reference: "Reference to a spill",
  working: "Working",
  left: "Left as it is",
} as const;

export type Done = (typeof done)[keyof typeof done];

/** What is to stand in place of one formula, in its cell and in those it spills over. */
export interface Change {
  readonly place: Place;
  readonly original: string;
  readonly done: Done;
  readonly cells: readonly (readonly CellContent[])[];
  readonly note: string;
}

/** A formula that stays, and why. */
export interface Left {
  readonly place: Place;
  readonly original: string;
  readonly why: string;
}

export interface Plan {
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
  readonly workings: Workings;
}

export const areaOfChange = ({ place, cells }: Pick<Change, "place" | "cells">): Area =>
  areaAt(place, cells.length, cells[0]!.length);

/** The cells a change fills beside the one its formula stands in. */
export const filledBy = ({ place, cells }: Change): readonly string[] =>
  cells
    .flatMap((row, down) =>
      row.map((_, right) =>
        keyOf({ ...place, row: place.row + down, column: place.column + right }),
      ),
    )
    .slice(1);
