import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialDate } from "../../../src/quantities/calendar";

/** The sources' own rows, carried over as they were found: a record a row, by column. */
export function carriedRows<Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const [header = "", ...rows] = readFileSync(join(__dirname, file), "utf8").trim().split("\n");
  const names = header.split(",");
  return rows.map((row) => {
    const cells = row.match(/"[^"]*"|[^,]+|(?<=,)(?=,)/g) ?? [];
    return Object.fromEntries(
      columns.map((column) => [column, cells[names.indexOf(column)]?.replaceAll('"', "") ?? ""]),
    ) as Record<Column, string>;
  });
}

export const serial = (isoDate: string): number => {
  const [year = 0, month = 0, day = 0] = isoDate.split("-").map(Number);
  return serialDate(year, month, day);
};

/** A percentage as a table holds it: 8.97 is 0.0897. The point is moved in the text, so nothing is rounded. */
export function asFraction(percent: string): string {
  const [units = "", places = ""] = percent.split(".");
  const digits = units.padStart(3, "0") + places;
  const at = digits.length - places.length - 2;
  const text = `${digits.slice(0, at)}.${digits.slice(at)}`;
  return text.replace(/^0+(?=\d)/, "").replace(/\.?0+$/, "");
}
