import type { ReportPart } from "../../functions/workpapers/part";
import type { Report } from "../../functions/workpapers/report";
import type { Model } from "../model";
import { ReportSheet } from "./sheet";

/** The sheets of a report, by what their columns hold; a name is kept free of those in the workbook. */
const sheetNames = ["Report", "Report schedules", "Report readings"] as const;

const widths = {
  steps: [42, 54, 18, 62],
  schedule: [15, 38, 18, 18, 18, 18, 18, 18, 18],
  readings: [6, 16, 44, 36, 44, 44],
};

const STEPS_COLUMNS = 4;
const READINGS_COLUMNS = 6;

/** Names no sheet of the workbook bears yet: the plain ones, or all with the same number after them. */
export function freeNames(taken: readonly string[]): readonly string[] {
  const held = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const names = sheetNames.map((name) => (number === 1 ? name : `${name} ${number}`));
    if (names.every((name) => !held.has(name.toLowerCase()))) return names;
  }
}

const isReadings = ({ header }: ReportPart) => header.length === READINGS_COLUMNS;
const isSteps = ({ header }: ReportPart) => header.length === STEPS_COLUMNS;

/**
 * A report as sheets: steps with their working and authority, schedules with totals that sum, readings.
 * Figures are those of the report; only totals are formulas, so that the fingerprint stays true.
 */
export function reportModel(
  { title, purpose, parts, saved }: Report,
  taken: readonly string[] = [],
): Model {
  const [steps, schedule, readings] = freeNames(taken) as [string, string, string];
  const sheets = {
    steps: new ReportSheet(steps, widths.steps),
    schedule: new ReportSheet(schedule, widths.schedule),
    readings: new ReportSheet(readings, widths.readings),
  };
  const version = `${saved.product} ${saved.version}`;
  sheets.steps.title(title, `${version}. Not legal or tax advice.`);
  sheets.steps.paragraph(purpose);
  sheets.steps.entry("Fingerprint", `SHA-256 ${saved.fingerprint}`);
  sheets.steps.paragraph(
    "The fingerprint is of the version and of the facts as entered. The facts saved with the report, replayed with the same version, give every amount here again.",
  );
  sheets.schedule.title(`${title}: schedules`, `Fingerprint ${saved.fingerprint}`);
  sheets.readings.title(`${title}: readings`, `Fingerprint ${saved.fingerprint}`);
  for (const part of parts) {
    if (isReadings(part)) sheets.readings.part(part);
    else if (isSteps(part)) sheets.steps.part(part);
    else sheets.schedule.part(part);
  }
  return { name: title, sheets: Object.values(sheets).map((each) => each.sheet()) };
}
