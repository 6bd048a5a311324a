import { functionNames } from "../../functions/call";
import type { Book } from "./book";
import { isMany, worked } from "./operators";
import { Reckoning } from "./now";
import { referenceIn } from "./references";
import { areaSpilled } from "./spilled";
import { tokensOf, type Token } from "./tokens";

/** Why one piece of an expression stands for nothing that could be told; nothing where it is not to blame. */
function whyNot({ kind, text }: Token, here: string, book: Book): string | undefined {
  switch (kind) {
    case "reference": {
      const reference = referenceIn(text, here);
      if (!reference) return `${text} refers beyond this workbook`;
      const { area, isSpill } = reference;
      if (!book.has(area.sheet)) return `there is no sheet called ${area.sheet}`;
      return isSpill && !areaSpilled(area, book)
        ? `how far ${text} reaches is not known`
        : undefined;
    }
    case "name": {
      if (/^(?:true|false)$/i.test(text)) return undefined;
      const meaning = book.names.get(text.toLowerCase());
      if (meaning === undefined) return `the workbook defines no name ${text}`;
      const now = new Reckoning(text, here, book).comesTo();
      return now.is === "unknown" ? `${text} stands for ${meaning}` : undefined;
    }
    case "function": {
      const name = text.toUpperCase();
      const ours = /^COMP\.(\w+)$/.exec(name)?.[1];
      if (ours !== undefined) {
        return functionNames.includes(ours) ? undefined : `there is no function ${ours}`;
      }
      return worked[name] ? undefined : `${name} is worked out in the cell only`;
    }
    case "brackets":
      return `${text} is part of a table`;
    case "qualifier":
      return `${text} refers beyond this workbook`;
    default:
      return undefined;
  }
}

/** Why what an expression comes to cannot be told, in words that follow a colon. */
export function whyUntold(expression: string, here: string, book: Book): string {
  for (const token of tokensOf(expression.replace(/^\s*=/, ""))) {
    const why = whyNot(token, here, book);
    if (why !== undefined) return why;
  }
  return isMany(new Reckoning(expression, here, book).comesTo())
    ? "it works on several cells at once"
    : "it is not arithmetic on figures alone";
}
