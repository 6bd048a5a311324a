import type { ComponentType } from "react";
import { ClausesPlace } from "./clauses/clauses-place";
import { ExplainPlace } from "./explain/explain-place";
import { PackagePlace } from "./package/package-place";
import { WorkbookPlace } from "./workbook/workbook-place";

export interface Place {
  readonly id: string;
  readonly title: string;
  readonly View: ComponentType;
}

/** The pane's places, in the order of its tabs; the first opens and holds the pages of the clauses. */
export const places = [
  { id: "clauses", title: "Clauses", View: ClausesPlace },
  { id: "package", title: "Package", View: PackagePlace },
  { id: "explain", title: "Explain", View: ExplainPlace },
  { id: "workbook", title: "Workbook", View: WorkbookPlace },
] as const satisfies readonly Place[];

export type PlaceId = (typeof places)[number]["id"];
