import { isReference } from "../../functions/reference";
import type { ArgumentText } from "../../functions/portable";
import { rangeAddress, sheetInFormula } from "../a1";
import type { Book } from "./book";
import { filledArea, isEndless } from "./held-area";
import { Unportable } from "./limits";
import { Reckoning } from "./now";
import { isMany } from "./operators";
import { isAtom, referenceIn } from "./references";
import { areaSpilled } from "./spilled";
import { tokensOf } from "./tokens";

/** An argument ready for a native formula. */
export interface WrittenArgument extends ArgumentText {
  /** What it holds could be told. */
  readonly isKnown: boolean;
  /** It is neither a figure nor a reference, but a formula of its own. */
  readonly isExpression: boolean;
}

const REFERS = new Set(["reference", "name", "function", "brackets", "qualifier"]);

/** Nothing but figures: what it comes to is written out. */
const isConstant = (text: string): boolean =>
  tokensOf(text).every(
    ({ kind, text: part }) => !REFERS.has(kind) || /^(?:DATE|TRUE|FALSE)$/i.test(part),
  );

/** A reference as the native formula writes it: what is endless or spills is written out to its last cell. */
function referred(text: string, here: string, book: Book): WrittenArgument | undefined {
  const reference = referenceIn(text, here);
  if (!reference) return undefined;
  const { area, isSpill } = reference;
  if (!book.has(area.sheet)) throw new Unportable(`${text} refers to a sheet that is not there.`);
  const spilled = isSpill ? areaSpilled(area, book) : area;
  if (!spilled) {
    throw new Unportable(`How far ${text} reaches cannot be told. Refer to its cells one by one.`);
  }
  const held = filledArea(spilled, book);
  const isRange = held.rows > 1 || held.columns > 1;
  const isRewritten = isSpill || isEndless(area) || (isRange && !isAsWritten(text, held));
  const sheet = text.includes("!") ? `${sheetInFormula(area.sheet)}!` : "";
  const cells = book.cells(held);
  return {
    text: isRewritten ? sheet + rangeAddress(held) : text,
    value: isRange ? cells : cells[0]![0],
    isKnown: true,
    isExpression: false,
  };
}

const isAsWritten = (text: string, area: Parameters<typeof rangeAddress>[0]): boolean =>
  text
    .slice(text.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .toUpperCase() === rangeAddress(area);

/**
 * An argument as written in a formula of a sheet. `original` is what the user wrote, `native` the same with the
 * calls inside it rewritten.
 */
export function writtenArgument(
  original: string,
  native: string,
  here: string,
  book: Book,
): WrittenArgument {
  if (original === "") return { text: "", value: null, isKnown: true, isExpression: false };
  const reference = referred(native, here, book) ?? referred(original, here, book);
  if (reference) return reference;
  const now = new Reckoning(original, here, book).comesTo();
  const value = now.is === "known" ? now.value : null;
  const isKnown = now.is === "known";
  if (isKnown && (!isReference(original) || isConstant(original))) {
    return { text: "", value, isKnown, isExpression: false };
  }
  const isName = book.names.has(original.toLowerCase());
  if (isMany(now) && !isName) {
    throw new Unportable(
      `${original} may come to several cells. Give it cells of its own and refer to them.`,
    );
  }
  return { text: isAtom(native) ? native : `(${native})`, value, isKnown, isExpression: !isName };
}
