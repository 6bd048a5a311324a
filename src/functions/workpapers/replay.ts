import { workpapers } from "../../agreement";
import { readSaved } from "./fingerprint";
import { report, type Report } from "./report";

/** A report drawn up again from its saved facts, and whether they and the version are unchanged. */
export interface Replayed {
  readonly report: Report;
  readonly matches: boolean;
}

/** Draws a report up again from a saved file's content. Throws where the file holds no such facts. */
export async function replayed(content: unknown): Promise<Replayed> {
  const { rows, matches } = await readSaved(workpapers, content);
  const again = await report(workpapers, rows);
  if (again.is === "refused") throw new Error(again.words);
  return { report: again.of, matches };
}
