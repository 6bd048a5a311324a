import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A figure somebody else published; see README.md beside it. */
export interface PublishedCase {
  readonly call: readonly [string, ...unknown[]];
  readonly expect: number | boolean | string | { readonly error: string };
  readonly tolerance: number;
  readonly source: string;
  readonly note?: string;
}

export const publishedCases: readonly PublishedCase[] = readFileSync(
  join(process.cwd(), "test/cases/published.jsonl"),
  "utf8",
)
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as PublishedCase);

/** Whether a value is what was published. */
export function isAsPublished(
  { expect: expected, tolerance }: PublishedCase,
  value: unknown,
): boolean {
  if (typeof expected === "number") {
    return typeof value === "number" && Math.abs(value - expected) <= tolerance;
  }
  if (typeof expected === "object") {
    return (
      typeof value === "object" &&
      value !== null &&
      "error" in value &&
      value.error === expected.error
    );
  }
  return value === expected;
}

/** A case as one line of a report. */
export const titleOf = ({ call: [name, ...args], source }: PublishedCase): string =>
  `${name}(${args.map((arg) => JSON.stringify(arg)).join(", ")}), ${source}`;
