import type { ComponentType } from "react";
import { ClausesPlace } from "./clauses/clauses-place";
import { ExplainPlace } from "./explain/explain-place";
import { WorkbookPlace } from "./workbook/workbook-place";
import { ReportPlace } from "./report/report-place";

export interface Place {
  readonly id: string;
  readonly title: string;
  readonly View: ComponentType;
}

/** The pane's places, in the order of its tabs; the first opens and holds the pages of the clauses. */
export const places = [
  { id: "clauses", title: "Clauses", View: ClausesPlace },
  { id: "explain", title: "Explain", View: ExplainPlace },
  { id: "workbook", title: "Workbook", View: WorkbookPlace },
  { id: "report", title: "Report", View: ReportPlace },
] as const satisfies readonly Place[];

export type PlaceId = (typeof places)[number]["id"];
