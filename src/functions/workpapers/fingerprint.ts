import product from "../../../package.json";
import type { Workpapers } from "../../agreement/define-workpapers";
import type { Literal } from "../../quantities/quantity";
import { canonicalFacts, knownFrom, type FactRows } from "./facts";

/** Facts as a file keeps them: with the version that read them, and a fingerprint of both. */
export interface SavedFacts {
  readonly product: string;
  readonly version: string;
  /** SHA-256 of the product, the version and the facts, as hexadecimal digits. */
  readonly fingerprint: string;
  readonly facts: readonly (readonly [string, Literal])[];
}

const PRODUCT = "Comp Clauses";

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The fingerprint of facts: the same facts in whatever order, under one version, have one. */
async function fingerprintOf(facts: SavedFacts["facts"], version: string): Promise<string> {
  const text = JSON.stringify([PRODUCT, version, facts]);
  return hexadecimal(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** The facts as a file keeps them. Throws the refusal of facts that cannot be read. */
export async function savedFacts(workpapers: Workpapers, rows: FactRows): Promise<SavedFacts> {
  const facts = canonicalFacts(workpapers, knownFrom(workpapers, rows));
  const { version } = product;
  return { product: PRODUCT, version, fingerprint: await fingerprintOf(facts, version), facts };
}

const isRow = (row: unknown): row is readonly [string, Literal] =>
  Array.isArray(row) &&
  row.length === 2 &&
  typeof row[0] === "string" &&
  typeof row[1] !== "object";

/** Reads a saved file back: its facts, and whether this version gives it the same fingerprint. */
export async function readSaved(
  workpapers: Workpapers,
  content: unknown,
): Promise<{ readonly rows: FactRows; readonly now: SavedFacts; readonly matches: boolean }> {
  const { facts, fingerprint } = (content ?? {}) as Partial<SavedFacts>;
  if (!Array.isArray(facts) || !facts.every(isRow)) {
    throw new Error("The file holds no facts of a report: save them from the report again.");
  }
  const now = await savedFacts(workpapers, facts);
  return { rows: facts, now, matches: now.fingerprint === fingerprint };
}
