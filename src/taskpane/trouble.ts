/** What a workbook answered, as the start of a sentence of ours. */
const said = (problem: unknown): string => {
  const words = problem instanceof Error ? problem.message.trim() : "";
  if (words === "") return "The workbook did not answer.";
  return /[.!?]$/.test(words) ? words : `${words}.`;
};

/** A read that failed, with what to do about it. */
export const readTrouble = (reference: string, problem: unknown): string =>
  `${reference} could not be read. ${said(problem)} Check the sheet's name and the cell.`;

/** A write that failed, with what to do about it. */
export const writeTrouble = (problem: unknown): string =>
  `Nothing was inserted. ${said(problem)} Finish editing any cell, choose an unlocked one and try again.`;
