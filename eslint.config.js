import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "build/",
      "coverage/",
      "node_modules/",
      "test-artefacts/",
      ".stryker-tmp/",
      "reports/",
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    /** Excel's metadata knows no other type for a cell of any kind, and its names are the arguments'. */
    files: ["src/agreement/*/functions.ts", "src/functions/functions.ts", "src/functions/cells.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["test/**", "scripts/**", "bench/**"], rules: { "no-console": "off" } },
);
