import type { SavedFacts } from "../../functions/workpapers/fingerprint";

const DIGITS_IN_NAME = 8;

/** Hands the facts over as a file; they go nowhere else. */
export function saveFacts(saved: SavedFacts): void {
  const file = new Blob([`${JSON.stringify(saved, null, 2)}\n`], { type: "application/json" });
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = `facts-${saved.fingerprint.slice(0, DIGITS_IN_NAME)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
