import { codes } from "../functions/shown";
import { rowsOf, type Labelled } from "./package-facts";

/** The package's rows by item, each item once. */
export function packageOn(facts: Labelled) {
  const [, ...rows] = codes("PACKAGE", rowsOf(facts));
  const byItem = new Map(rows.map((row) => [String(row[1]), row]));
  expect(byItem.size).toBe(rows.length);
  const row = (start: string) => {
    const found = [...byItem].find(([item]) => item.startsWith(start));
    if (!found) throw new Error(`no row ${start}`);
    const [, , amount, due, payableOn, interest] = found[1];
    return { amount, due, payableOn, interest };
  };
  return { rows, row };
}

export const cents = (cell: unknown): number => (cell === "" ? 0 : Math.round(Number(cell) * 100));

const PAID = /^4\(d\)\((i|iii|iv|v)\)$/;
export const paidRows = (rows: readonly (readonly unknown[])[]) =>
  rows.filter(([section]) => PAID.test(String(section)));
export const sum = (rows: readonly (readonly unknown[])[], column: number) =>
  rows.reduce((total, row) => total + cents(row[column]), 0);
