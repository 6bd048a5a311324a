import type { Report } from "../../functions/workpapers/report";

const DIGITS_IN_NAME = 8;

/** Hands a file over to whoever asked; it goes nowhere else. */
function handOver(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const nameOf = ({ saved }: Report, kind: string, ending: string) =>
  `${kind}-${saved.fingerprint.slice(0, DIGITS_IN_NAME)}.${ending}`;

/** The facts, the version and their fingerprint: enough to have every amount again. */
export const saveFacts = (report: Report): void =>
  handOver(
    nameOf(report, "facts", "json"),
    `${JSON.stringify(report.saved, null, 2)}\n`,
    "application/json",
  );

/** The report as a workbook of its own. */
export async function saveWorkbook(report: Report): Promise<void> {
  const [{ reportModel }, { writeXlsx }] = await Promise.all([
    import("../../workbook/report"),
    import("../../workbook/xlsx/write"),
  ]);
  handOver(
    nameOf(report, "report", "xlsx"),
    writeXlsx(reportModel(report)),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  );
}
