import { productVersion } from "../../functions/version";
import type { Book } from "../portable/book";
import { done } from "../portable/change";
import { entriesIn } from "../portable/list-sheet";
import type { Finding } from "./finding";

const isEquation = (content: unknown) => typeof content === "string" && content.startsWith("=");

/** Cells of the list whose result was typed over since. */
export const overwritten = (book: Book): readonly Finding[] =>
  entriesIn(book).flatMap(({ place, anchor, now, done: what, original }): Finding[] => {
    if (what === done.left || !isEquation(now) || !book.has(place.sheet)) return [];
    const content = book.content(place);
    if (book.formula(place) !== undefined || content === now) return [];
    const was = original === "" ? `the answer in ${anchor.sheet}` : original;
    const shown = content === "" ? "Nothing" : String(content);
    return [
      {
        place,
        title: "An overwritten result",
        words: `${shown} stands where the result of ${was} stood.`,
      },
    ];
  });

/** Results that other versions of this product left. */
export function mixedVersions(book: Book): readonly Finding[] {
  const first = new Map(
    entriesIn(book)
      .filter(({ version, done: what }) => version !== productVersion && what !== done.left)
      .reverse()
      .map((entry) => [entry.version, entry] as const),
  );
  return [...first].map(([version, { place }]) => ({
    place,
    title: "Mixed versions",
    words: `This cell was written by version ${version}; this is version ${productVersion}.`,
  }));
}
