import { workpapers } from "../../src/agreement";
import type { Drawn, FactRows } from "../../src/functions/workpapers/facts";
import { report, type Report } from "../../src/functions/workpapers/report";
import type { ReportCell, ReportPart } from "../../src/functions/workpapers/part";

export type Labelled = Readonly<Record<string, unknown>>;

export const rowsOf = (facts: Labelled): FactRows => Object.entries(facts);

/** What no package does without. */
export const required: Labelled = {
  "Termination date": 39428,
  "Annual salary": 850_000,
  "Maximum bonus": 400_000,
  "Monthly premium": 1800,
  "Employee share": 300,
  "Health and benefits tax rate": 0.45,
};

/** What section 8 asks for besides. */
export const change: Labelled = {
  "Change date": 39_400,
  "Base amount": 1_000_000,
  "Section 8 combined rate": 0.422805,
};

/** A chief executive paid off soon after a change, with something of everything. */
export const fullFacts: Labelled = {
  ...required,
  ...change,
  "120% AFR": 0.05,
  "Insurance and auto annual cost": 30_000,
  "Other benefits annual cost": 12_000,
  "Other parachute payments": 250_000,
  "Reasonable compensation after the change": 20_000,
  "Specified employee": true,
  "Prime rate": 0.0725,
};

/** 3 × 500,000 and 100,000 beside it: 1,600,000 in all, no health, no benefits, no delay. */
export const plainFacts: Labelled = {
  "Termination date": 39428,
  "Annual salary": 500_000,
  "Maximum bonus": 0,
  "Monthly premium": 0,
  "Employee share": 0,
  "Health and benefits tax rate": 0,
  "Change date": 39428,
  "Base amount": 500_000,
  "Section 8 combined rate": 0.4,
  "Other parachute payments": 100_000,
};

export function of<T>(drawn: Drawn<T>): T {
  if (drawn.is === "refused") throw new Error(drawn.words);
  return drawn.of;
}

export const reportOn = async (facts: Labelled): Promise<Report> =>
  of(await report(workpapers, rowsOf(facts)));

export function partNamed({ parts }: Report, start: string): ReportPart {
  const part = parts.find(({ title }) => title.startsWith(start));
  if (!part) throw new Error(`There is no part ${start}.`);
  return part;
}

export const figure = (cell: ReportCell | undefined): number => {
  if (typeof cell?.content !== "number") throw new Error(`${String(cell?.content)} is no figure`);
  return cell.content;
};

/** The amount of a line of steps, by its title or how that begins. */
export const lineOf = ({ rows }: ReportPart, start: string): unknown => {
  const row =
    rows.find(([title]) => title?.content === start) ??
    rows.find(([title]) => String(title?.content).startsWith(start));
  if (!row) throw new Error(`There is no line ${start}.`);
  return row[2]?.content;
};

export const without = (facts: Labelled, label: string): Labelled =>
  Object.fromEntries(Object.entries(facts).filter(([each]) => each !== label));

/** One column of a schedule by its heading, the total last where there is one. */
export function columnOf(part: ReportPart, heading: string): readonly number[] {
  const at = part.header.indexOf(heading);
  const rows = [...part.rows, ...(part.totals ? [part.totals] : [])];
  return rows.map((row) => (row[at]?.content === "" ? 0 : figure(row[at])));
}
