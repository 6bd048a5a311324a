import { bareLabel } from "../../functions/labelled";
import type { Contents } from "../../workbook/port";
import type { Form } from "../form/form";
import { areaText } from "../form/reference";
import { questionGroups } from "./facts";

/** Fewest labels on a sheet that make it a sheet of facts. */
const FEWEST_LABELS = 6;

/** References to the cells right of each label found; the first of a label counts. */
export function factsIn({ values, ...area }: Contents): Form {
  const labels = new Map(
    questionGroups().flatMap(({ questions }) =>
      questions.map(({ fact: { label } }) => [bareLabel(label), label] as const),
    ),
  );
  const found: Record<string, string> = {};
  values.forEach((row, down) =>
    row.forEach((cell, right) => {
      const label = typeof cell === "string" ? labels.get(bareLabel(cell)) : undefined;
      const value = row[right + 1];
      if (!label || found[label] || value === undefined || value === "") return;
      const { sheet } = area;
      const at = { row: area.row + down, column: area.column + right + 1, rows: 1, columns: 1 };
      found[label] = areaText({ sheet, ...at });
    }),
  );
  return found;
}

/** The first sheet that holds facts, and where each stands. */
export async function sheetOfFacts(
  sheets: readonly string[],
  used: (sheet: string) => Promise<Contents>,
): Promise<{ readonly sheet: string; readonly form: Form } | undefined> {
  for (const sheet of sheets) {
    const form = factsIn(await used(sheet));
    if (Object.keys(form).length >= FEWEST_LABELS) return { sheet, form };
  }
  return undefined;
}
