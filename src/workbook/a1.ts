import type { Area } from "./port";

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));

/** Names a formula would take for something else: a cell in either of Excel's notations, or a yes/no. */
const READS_OTHERWISE = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/** A sheet's name as a formula writes it, in quotes where it needs them. */
export const sheetInFormula = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !READS_OTHERWISE.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

/** A cell's address within its sheet, from zero-based row and column. */
export const cellAddress = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** An area's address within its sheet. */
export const rangeAddress = ({ row, column, rows, columns }: Area): string =>
  rows === 1 && columns === 1
    ? cellAddress(row, column)
    : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
