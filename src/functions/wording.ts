import { EARLIEST_DATE, LATEST_DATE } from "../quantities/fact";
import type { Refusal, Seen } from "../quantities/refusal";
import { valueOf } from "../quantities/value";
import { shown } from "../quantities/words";

const MOST_CHARACTERS = 60;
const LARGEST_PRINTED = 1e15;
/** A rate above this was surely typed as a percentage: 35 for 35%. */
const SURELY_PERCENT = 2;

const clipped = (text: string) =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;

function seen({ kind, value }: Seen): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return kind === "words" ? value : `the text “${clipped(value)}”`;
  if (!Number.isFinite(value)) return "not a finite number";
  if (Math.abs(value) >= LARGEST_PRINTED) return String(value);
  const isPlainNumber =
    kind === "words" ||
    (kind === "rate" && value > SURELY_PERCENT) ||
    (kind === "date" && !(value >= EARLIEST_DATE && value < LATEST_DATE + 1));
  const as = isPlainNumber ? "count" : kind;
  const text = shown(as, valueOf(as, value));
  return as === "money" ? text.replace(/\.00$/, "") : text;
}

/** A refusal in words: what we saw; what is needed; where it says so. */
export const sentence = ({ label, saw, needs }: Refusal): string =>
  `${label} is ${saw ? seen(saw) : "blank"}. ${needs}`;

/** A section of the agreement or a statute as a sentence names it. */
export const sectionInWords = (section: string): string =>
  /^\d/.test(section) ? `Section ${section}` : section;
