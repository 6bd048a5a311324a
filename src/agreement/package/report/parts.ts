import { total } from "../../../quantities/arithmetic";
import type { Money, Quantity } from "../../../quantities/quantity";
import { cell, type TableCell } from "../../../quantities/table";
import type { Payments } from "../payments";
import type { SectionEight } from "../section-8";
import type { WorkpaperFacts } from "../workpapers";

/** What every part of the report is drawn from. */
export interface ReportSources {
  readonly facts: WorkpaperFacts;
  readonly payments: Payments;
  readonly eight: SectionEight;
}

export const cells = (...row: readonly (Quantity | string)[]): readonly TableCell[] =>
  row.map((each) => (typeof each === "string" ? each : cell(each)));

export const sum = <T>(rows: readonly T[], of: (row: T) => Money): Money => total(rows.map(of));
