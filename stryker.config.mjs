/** How the figures' tests are tested: see docs/mutation.md. */
process.env.SEED ??= "20071212";
process.env.RANDOM_COUNT ??= "40";

/** Figures copied from their sources, which the tests hold against those sources row by row. */
const copied = ["prime-changes", "state-runs", "local-rates"];

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: [
    "src/quantities/**/*.ts",
    "src/law/**/*.ts",
    "src/agreement/*/rule.ts",
    ...copied.map((name) => `!src/law/rates/${name}.ts`),
  ],
  testRunner: "bundled",
  plugins: ["./test/mutation/runner.mjs", "./test/mutation/prose.mjs"],
  ignorers: ["prose"],
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: "reports/stryker-incremental.json",
  reporters: ["clear-text", "json", "html", "progress-append-only"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  htmlReporter: { fileName: "reports/mutation/mutation.html" },
  ignorePatterns: ["**", "!src/**", "!test/**", "!bench/**", "!assets/*.json", "!*.json"],
  concurrency: 2,
  timeoutMS: 60_000,
  timeoutFactor: 4,
  thresholds: { high: 95, low: 90, break: 90 },
};
