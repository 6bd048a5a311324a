import type { Form } from "../form/form";
import { questionGroups } from "./facts";

/** What the workbook keeps of the facts; nothing where none is entered. */
export function keptText(form: Form): string | undefined {
  const entered = Object.entries(form).filter(
    ([, text]) => typeof text === "string" && text !== "",
  );
  return entered.length === 0 ? undefined : JSON.stringify(Object.fromEntries(entered));
}

/** The facts a workbook kept; what is none of them is passed over. */
export function formFrom(text: string | undefined): Form {
  const labels = new Set(
    questionGroups().flatMap(({ questions }) => questions.map(({ fact }) => fact.label)),
  );
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, string] => labels.has(entry[0]) && typeof entry[1] === "string",
      ),
    );
  } catch {
    return {};
  }
}
