import { codes } from "../functions/shown";

export type Facts = Readonly<Record<string, unknown>>;

export const required: Facts = {
  "Termination date": 39428,
  "Annual salary": 850_000,
  "Maximum bonus": 400_000,
  "Monthly premium": 1800,
  "Employee share": 300,
  "Health and benefits tax rate": 0.45,
};

export const change: Facts = {
  "Change date": 39400,
  "Base amount": 1_000_000,
  "Section 8 combined rate": 0.422805,
};

export const range = (facts: Facts) => Object.entries(facts);

/** The package's rows by item, each item once. */
export function packageOn(facts: Facts) {
  const [, ...rows] = codes("PACKAGE", range(facts));
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
