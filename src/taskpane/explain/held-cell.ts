import { createContext, useContext } from "react";
import type { Place } from "../../workbook/portable";

/** The cell being explained, which stays the one while another is selected as the place for a copy. */
export interface HeldCell {
  readonly place: Place;
  hold(isHeld: boolean): void;
}

export const HeldCellContext = createContext<HeldCell | undefined>(undefined);

export function useHeldCell(): HeldCell {
  const cell = useContext(HeldCellContext);
  if (!cell) throw new Error("A call is explained in its cell.");
  return cell;
}
