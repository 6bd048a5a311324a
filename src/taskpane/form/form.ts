import type { Part } from "./parts";

/**
 * What the user has entered, by argument name: a text as typed, or for the column of a list typed row
 * by row, a text a row. A name that is absent is blank.
 */
export type Form = Readonly<Record<string, string | readonly string[]>>;

export const emptyForm: Form = {};

const isBlank = (text: string) => text.trim() === "";

/** A field's text; a list's rows are not one text. */
export const textOf = (form: Form, name: string): string => {
  const entry = form[name];
  return typeof entry === "string" ? entry : "";
};

/** The rows of a list column; none where it is entered as a range. */
export const rowsOf = (form: Form, name: string): readonly string[] | undefined => {
  const entry = form[name];
  return typeof entry === "string" ? undefined : entry;
};

export const isEmpty = (form: Form): boolean => Object.values(form).flat().every(isBlank);

type List = Part & { readonly is: "list" };

/** Whether a list is entered as ranges, a range a column, instead of row by row. */
export const isRanged = (form: Form, { columns }: List): boolean =>
  columns.some(({ name }) => typeof form[name] === "string");

export const rowCount = (form: Form, { columns, list }: List): number =>
  Math.max(list.fewest, 1, ...columns.map(({ name }) => rowsOf(form, name)?.length ?? 0));

/** Enters one cell of a list; rows before it that do not exist yet become blank. */
export function withCell(form: Form, name: string, row: number, text: string): Form {
  const rows = [...(rowsOf(form, name) ?? [])];
  while (rows.length <= row) rows.push("");
  rows[row] = text;
  return { ...form, [name]: rows };
}

export const withRow = (form: Form, part: List): Form =>
  withCell(form, part.columns[0]!.name, rowCount(form, part), "");

export const withoutRow = (form: Form, { columns }: List, row: number): Form => ({
  ...form,
  ...Object.fromEntries(
    columns.map(({ name }) => [name, (rowsOf(form, name) ?? []).filter((_, at) => at !== row)]),
  ),
});

/** Switches a list between rows and ranges; what was entered the other way is dropped. */
export const withRanges = (form: Form, { columns }: List, ranged: boolean): Form => ({
  ...form,
  ...Object.fromEntries(columns.map(({ name }) => [name, ranged ? "" : []])),
});
