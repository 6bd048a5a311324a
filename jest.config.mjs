/** Our own files as jest runs them; what jest has compiled before is kept until these options change. */
const compiled = [
  "<rootDir>/test/support/compiled.mjs",
  {
    format: "cjs",
    jsx: "automatic",
    target: "node20",
    supported: { "dynamic-import": false },
    sourcemap: "inline",
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  },
];

/** Tests that build anew: when all others are done. */
const alone = ["/test/scripts/reproducible"];

const project = {
  testEnvironment: "node",
  transform: { "\\.[jt]sx?$": compiled },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/no-styles.cjs" },
  modulePathIgnorePatterns: ["<rootDir>/(dist|build|\\.stryker-tmp)/"],
};

export default {
  maxWorkers: 2,
  testTimeout: 300_000,
  testSequencer: "<rootDir>/test/support/longest-first.mjs",
  reporters: ["default", "<rootDir>/test/support/reporter.mjs"],
  projects: [
    {
      ...project,
      displayName: "side by side",
      testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["/node_modules/", ...alone],
    },
    {
      ...project,
      displayName: "one at a time",
      runner: "<rootDir>/test/support/one-at-a-time.mjs",
      testRegex: alone.map((place) => `${place}.*\\.test\\.tsx?$`),
    },
  ],
};
