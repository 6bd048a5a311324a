import { randomInt } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SKIPPED = /\(skipped: (.+)\)$/;

/**
 * Speaks after jest's own summary: which random numbers were drawn, what the tests noted, what was skipped
 * and why, and a last line for machines, such as "812 passed, 0 failed, 40 skipped".
 */
export default class Reporter {
  #folder = mkdtempSync(join(tmpdir(), "comp-clauses-notes-"));
  #notes = join(this.#folder, "notes");

  onRunStart() {
    process.env.SEED ??= String(randomInt(1, 2 ** 31));
    process.env.TEST_NOTES = this.#notes;
  }

  onRunComplete(_contexts, results) {
    const words = [
      `Random numbers: SEED=${process.env.SEED}${process.env.NIGHTLY ? " NIGHTLY=1" : ""} repeats them.`,
      ...this.#noted(),
      ...skippedBecause(results),
      tally(results),
    ];
    rmSync(this.#folder, { recursive: true, force: true });
    process.once("exit", () => process.stdout.write(`\n${words.join("\n")}\n`));
  }

  #noted() {
    try {
      return readFileSync(this.#notes, "utf8").trim().split("\n");
    } catch {
      return [];
    }
  }
}

/** A line a reason, with the number of tests it kept from running. */
function skippedBecause({ testResults }) {
  const reasons = new Map();
  for (const { status, ancestorTitles } of testResults.flatMap((file) => file.testResults)) {
    if (status !== "pending") continue;
    const reason = ancestorTitles.map((title) => SKIPPED.exec(title)?.[1]).find(Boolean);
    const why = reason ?? "no reason given";
    reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }
  return [...reasons].map(([why, count]) => `Skipped ${count}: ${why}.`);
}

function tally(results) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = results;
  const skipped = numPendingTests + results.numTodoTests;
  return (
    `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed` +
    (skipped > 0 ? `, ${skipped} skipped` : "")
  );
}
