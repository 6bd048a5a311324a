import type { Area } from "./port";

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));

/** A sheet's name as formulas write it. */
export const sheetInFormula = (sheet: string): string =>
  /^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** A cell's address within its sheet, from zero-based row and column. */
export const cellAddress = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** An area's address within its sheet. */
export const rangeAddress = ({ row, column, rows, columns }: Area): string =>
  rows === 1 && columns === 1
    ? cellAddress(row, column)
    : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
