import type { Area, CellContent } from "../../workbook/port";
import type { Form } from "./form";
import type { Field, Part } from "./parts";
import { areaOf, pinned } from "./reference";
import { quoted, typedAs } from "./typed";

/** What a reference holds now, or why it cannot be read; `undefined` while it is being read. */
export type Held =
  { readonly values: readonly (readonly CellContent[])[] } | { readonly problem: string };

/** Looks up what an area of the workbook holds. */
export type LookUp = (area: Area) => Held | undefined;

/** An argument of the call: as the formula writes it, and what it holds. */
export interface Argument extends Field {
  /** Empty where the argument is blank. */
  readonly text: string;
  /** As the functions take it: a cell or rows of cells; blank is `null`. */
  readonly value: unknown;
  /** The area a reference means. */
  readonly area?: Area;
  /** The reference has not answered yet. */
  readonly waits?: true;
  /** It is a formula of its own or a name: its value is worked out. */
  readonly isExpression?: true;
  /** What it comes to cannot be told here; the workbook may well know. */
  readonly isUntold?: true;
  /** Why the argument cannot be read. */
  readonly problem?: string;
}

const ERROR =
  /^#(?:N\/A|NULL!|NUM!|NAME\?|REF!|VALUE!|DIV\/0!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

const cellOf = (content: CellContent): unknown => {
  if (content === "") return null;
  return typeof content === "string" && ERROR.test(content) ? { error: content } : content;
};

export function referred(field: Field, text: string, area: Area, lookUp: LookUp): Argument {
  const held = lookUp(area);
  const argument = { ...field, text: pinned(text, area.sheet), area, value: null };
  if (!held) return { ...argument, waits: true };
  if ("problem" in held) return { ...argument, problem: held.problem };
  const cells = held.values.map((row) => row.map(cellOf));
  const single = cells.length === 1 && cells[0]!.length === 1;
  return { ...argument, value: single ? cells[0]![0] : cells };
}

function fromText(field: Field, entry: string, here: string, lookUp: LookUp): Argument {
  const typed = typedAs(field.fact, entry);
  switch (typed.is) {
    case "blank":
      return { ...field, text: "", value: null };
    case "literal":
      return { ...field, text: typed.text, value: typed.value };
    case "reference":
      return referred(
        field,
        entry.trim().replace(/^=\s*/, ""),
        areaOf(typed.reference, here),
        lookUp,
      );
    case "unclear":
      return { ...field, text: entry, value: null, problem: typed.problem };
  }
}

/** A list typed row by row, as an array constant: `{30000;120000}`. Dates are serial numbers there. */
function fromRows(field: Field, rows: readonly string[], length: number): Argument {
  const typed = Array.from({ length }, (_, at) => typedAs(field.fact, rows[at] ?? ""));
  if (typed.every(({ is }) => is === "blank")) return { ...field, text: "", value: null };
  const values: unknown[][] = [];
  const texts: string[] = [];
  for (const cell of typed) {
    if (cell.is === "unclear") return { ...field, text: "", value: null, problem: cell.problem };
    if (cell.is === "reference") {
      const problem = "A list typed row by row takes figures. To refer to cells, choose Ranges.";
      return { ...field, text: "", value: null, problem };
    }
    values.push([cell.is === "blank" ? null : cell.value]);
    texts.push(cell.is === "blank" ? quoted("") : constant(cell.value));
  }
  return { ...field, text: `{${texts.join(";")}}`, value: values };
}

const constant = (value: string | number | boolean): string =>
  typeof value === "string" ? quoted(value) : String(value).toUpperCase();

/** The arguments of the call a form describes, seen from the sheet in view. */
export function enteredArguments(
  parts: readonly Part[],
  form: Form,
  here: string,
  lookUp: LookUp,
): readonly Argument[] {
  const of = (field: Field, length: number) => {
    const entry = form[field.name] ?? "";
    return typeof entry === "string"
      ? fromText(field, entry, here, lookUp)
      : fromRows(field, entry, length);
  };
  return parts.flatMap((part) => {
    if (part.is !== "list") return [of(part, 0)];
    const length = lastFilledRow(part.columns, form);
    return part.columns.map((column) => of(column, length));
  });
}

/** How many rows of a list count: blank ones at its end do not. */
const lastFilledRow = (columns: readonly Field[], form: Form): number =>
  Math.max(
    0,
    ...columns.map(({ name }) => {
      const rows = form[name];
      if (typeof rows === "string" || !rows) return 0;
      return rows.findLastIndex((text) => text.trim() !== "") + 1;
    }),
  );
