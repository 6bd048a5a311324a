import { createContext, useContext } from "react";
import type { WorkbookPort } from "../workbook/port";
import type { Form } from "./form/form";
import type { Help } from "./function-help";
import type { PlaceId } from "./places";
import type { Alone } from "./use-alone";
import type { Selection } from "./use-selection";

/** Where the reader is within the clauses. */
export type Page =
  | { readonly is: "contents"; /** The clause just left. */ readonly from?: string }
  | { readonly is: "clause"; readonly id: string }
  | { readonly is: "function"; readonly name: string };

/** What every part of the pane may use. */
export interface Pane extends Alone {
  readonly port: WorkbookPort;
  readonly help: Help;
  readonly selection: Selection;
  /** Reads the selection and every cell referred to again. */
  refresh(): void;
  readonly page: Page;
  /** Turns to a page of the clauses. */
  open(page: Page): void;
  /** Turns to another of the pane's places. */
  turnTo(place: PlaceId): void;
  /** Whether the workbook kept facts of a package when the pane was opened. */
  readonly keepsFacts: boolean;
  /** What has been entered for a function; kept until the pane closes. */
  formOf(functionName: string): Form;
  enter(functionName: string, form: Form): void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("Parts of the pane stand inside the pane.");
  return pane;
}
