import { extname } from "node:path";
import { transformSync } from "esbuild";

/** Takes the types out of a file, with esbuild's options from jest's configuration. `npm run check` looks at them. */
export default {
  process: (text, path, { transformerConfig }) =>
    transformSync(text, { ...transformerConfig, loader: extname(path).slice(1), sourcefile: path }),
};
