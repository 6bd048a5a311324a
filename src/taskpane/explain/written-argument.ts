import { isCellError, matrix } from "../../functions/cell-input";
import {
  areaHeld,
  areaSpilled,
  Reckoning,
  referenceIn,
  whyUntold,
  type Book,
} from "../../workbook/portable";
import type { Area } from "../../workbook/port";
import type { Argument } from "../form/arguments";
import { serialOf } from "../form/calendar-date";
import { fractionOfPercent } from "../form/figures";
import { entryOf } from "../form/example";
import type { Form } from "../form/form";
import type { Field, Part } from "../form/parts";
import { pinned } from "../form/reference";

const NUMBER = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)$/i;

/** A literal of a formula: a figure, a percentage, TRUE, a quoted text, a DATE. */
export function literalIn(text: string): number | string | boolean | undefined {
  const number = NUMBER.exec(text);
  if (number) return Number(number[2] ? fractionOfPercent(number[1]!) : number[1]);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return serialOf(text);
}

/** The cells a reference means as the workbook stands; nothing where the text is more than a reference. */
function areaIn(text: string, here: string, book: Book): Area | undefined {
  const reference = referenceIn(text, here);
  if (!reference?.isSpill) return areaHeld(text, here, book);
  return book.has(reference.area.sheet) ? areaSpilled(reference.area, book) : undefined;
}

const oneOrMany = (cells: readonly (readonly unknown[])[]): unknown =>
  cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells;

/** An argument as a formula in a cell writes it, read and worked out on that cell's sheet. */
export function writtenArgument(field: Field, text: string, here: string, book: Book): Argument {
  const argument = { ...field, text, value: null };
  if (text === "") return argument;
  const literal = literalIn(text);
  if (literal !== undefined) return { ...argument, value: literal };
  const area = areaIn(text, here, book);
  if (area) {
    return { ...argument, text: pinned(text, here), area, value: oneOrMany(book.cells(area)) };
  }
  const now = new Reckoning(text, here, book).comesTo();
  const isConstant = text.startsWith("{");
  const worked = isConstant ? argument : { ...argument, isExpression: true as const };
  if (now.is === "unknown") {
    const why = whyUntold(text, here, book);
    return {
      ...worked,
      isUntold: true,
      problem: `What ${text} comes to cannot be told: ${why}. Give it a cell of its own and refer to that cell.`,
    };
  }
  const value = isConstant ? now.value : oneOrMany(matrix(now.value));
  if (isCellError(value))
    return { ...worked, problem: `${text} comes to ${value.error}. Mend it first.` };
  return { ...worked, value };
}

const isRows = (value: unknown): value is readonly (readonly unknown[])[] => Array.isArray(value);

/** The form that would write a call: references as they are, the rest as the user would type it. */
export function formOfCall(parts: readonly Part[], args: readonly Argument[]): Form {
  const entries = args.map(({ name, fact, text, value, area }) => {
    const isTyped = !area && isRows(value);
    if (isTyped) return [name, value.flat().map((cell) => entryOf(fact, cell))] as const;
    return [name, area ? text : entryOf(fact, value)] as const;
  });
  return withBlankColumns(parts, Object.fromEntries(entries));
}

/** In a list typed row by row, a blank column is a column of blank rows. */
function withBlankColumns(parts: readonly Part[], form: Form): Form {
  const blanks = parts.flatMap((part) => {
    if (part.is !== "list") return [];
    const isTyped = part.columns.some(({ name }) => Array.isArray(form[name]));
    return isTyped ? part.columns.filter(({ name }) => form[name] === "") : [];
  });
  return { ...form, ...Object.fromEntries(blanks.map(({ name }) => [name, []])) };
}
