import type { Kind, Literal } from "../quantities/quantity";
import type { Refusal } from "../quantities/refusal";
import { valueOf } from "../quantities/value";
import { shown } from "../quantities/words";

const MOST_CHARACTERS = 60;

const clipped = (text: string) =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;

const seen = (kind: Kind, value: Literal): string => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `the text “${clipped(value)}”`;
  const looksLikePercent = kind === "rate" && value > 2;
  const isNoDate = kind === "date" && !(value >= 61 && value <= 2_958_465);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return String(value);
  return shown(looksLikePercent || isNoDate ? "count" : kind, valueOf(kind === "date" && isNoDate ? "count" : kind, value));
};

/** A refusal in words: what we saw; what is needed; where it says so. */
export function sentence({ label, saw, needs }: Refusal): string {
  const what = saw ? seen(saw.kind, saw.value) : "blank";
  return `${label} is ${what}. ${needs}`;
}

/** A section of the agreement or a statute as a sentence names it. */
export const sectionInWords = (section: string): string =>
  /^\d/.test(section) ? `Section ${section}` : section;
