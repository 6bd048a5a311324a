import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { build } from "esbuild";

/** Test files know their own place on disk and load by a path put together; in a bundle each is told how. */
const places = {
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: `const __dirname = ${JSON.stringify(dirname(path))};${readFileSync(path, "utf8").replaceAll("jest.requireActual", "require")}`,
      loader: "ts",
    }));
  },
};

/**
 * Some test files and the program under them, compiled once. Each call of what this returns makes them
 * anew, so that nothing a mutant built is left for the next; the packages underneath are kept.
 */
export async function bundled(root, testFiles) {
  const opened = testFiles.map((file) => `"${file}": () => require("./${file}")`);
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = {${opened.join(",")}};`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    plugins: [places],
    write: false,
    logLevel: "error",
  });
  const [{ text }] = outputFiles;
  const script = new Script(`((module, require) => {${text}\n})`, { filename: "bundle.cjs" });
  const require = createRequire(join(root, "package.json"));
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(module, require);
    return module.exports;
  };
}
