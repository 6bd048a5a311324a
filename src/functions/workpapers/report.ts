import { clauses } from "../../agreement";
import type { Workpapers } from "../../agreement/define-workpapers";
import { assumptions } from "./assumptions";
import { drawn, type Drawn, type FactRows } from "./facts";
import { savedFacts, type SavedFacts } from "./fingerprint";
import { partOn, type ReportPart } from "./part";
import { readingsChosen } from "./readings";

/** The supporting calculations on one set of facts. */
export interface Report {
  readonly title: string;
  readonly purpose: string;
  readonly parts: readonly ReportPart[];
  readonly saved: SavedFacts;
}

/** Draws up the report and takes the fingerprint of its facts. */
export async function report(workpapers: Workpapers, rows: FactRows): Promise<Drawn<Report>> {
  const parts = drawn(workpapers, rows, (evaluation): readonly ReportPart[] => [
    assumptions(workpapers, evaluation),
    ...workpapers.report().map((part) => partOn(part, evaluation)),
    readingsChosen(clauses, workpapers, evaluation),
  ]);
  if (parts.is === "refused") return parts;
  const { title, purpose } = workpapers;
  const saved = await savedFacts(workpapers, rows);
  return { is: "drawn", of: { title, purpose, parts: parts.of, saved } };
}
