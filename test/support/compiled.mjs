import { extname } from "node:path";
import { transformSync } from "esbuild";

/** Our own files as jest runs them. Types are checked by `npm run check`; here they are only left out. */
export default {
  process(text, path) {
    return transformSync(text, {
      format: "cjs",
      loader: extname(path).slice(1),
      jsx: "automatic",
      target: "node20",
      supported: { "dynamic-import": false },
      sourcefile: path,
      sourcemap: "inline",
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    });
  },
};
