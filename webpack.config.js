import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { FunctionsJsonPlugin } from "./scripts/functions-json-plugin.mjs";
import { licencesPlugin } from "./scripts/licences-plugin.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Where the add-in is served while it is developed; a release names its own with --env origin=… */
const LOCAL_ORIGIN = "https://localhost:3000";

/** Every file of custom functions: each clause's own, and the functions about functions. */
const functionFiles = [
  ...readdirSync(join(root, "src/agreement"))
    .sort()
    .map((folder) => join(root, "src/agreement", folder, "functions.ts")),
  join(root, "src/functions/functions.ts"),
].filter((file) => existsSync(file));

/**
 * One entry that imports them all, in order: modules that several entries share stay apart from one another,
 * at a tenth of the bundle's size. Paths within the tree, so that any two copies of it build alike.
 */
const allFunctions = `data:text/javascript,${encodeURIComponent(
  functionFiles
    .map((file) => `import "./${relative(root, file).replaceAll(sep, "/")}";`)
    .join("\n"),
)}`;

const FUNCTIONS_BUNDLE = /^functions\.js$/;

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false, declaration: false } },
};

/** Only for our own decimals: other packages that use the library get it whole. */
const decimalParts = {
  test: /decimal\.mjs$/,
  issuer: join(root, "src/quantities/decimal.ts"),
  loader: join(root, "scripts/decimal-parts-loader.mjs"),
};

const common = {
  mode: "production",
  devtool: false,
  context: root,
  resolve: { extensions: [".tsx", ".ts", ".js", ".mjs"] },
  performance: { hints: false },
  /** A cache would change the order of modules: two builds of one commit are to be alike. */
  cache: false,
  stats: "errors-warnings",
};

const pages = (origin) => ({
  ...common,
  name: "pages",
  target: ["web", "es2022"],
  entry: {
    functions: allFunctions,
    taskpane: "./src/taskpane/start.ts",
    embedded: "./src/embedded/index.ts",
  },
  output: {
    path: resolve(root, "dist"),
    filename: "[name].js",
    chunkFilename: "[id].js",
    clean: { keep: /^node\// },
  },
  optimization: {
    minimizer: [
      /**
       * What every cell waits for is made as small as it goes; the pages' own code quickly. In this process:
       * handing the code to others and back takes twice as long.
       */
      new MinimizerPlugin({
        include: FUNCTIONS_BUNDLE,
        extractComments: false,
        parallel: false,
        minimizerOptions: { compress: { passes: 3 }, format: { comments: false } },
      }),
      new MinimizerPlugin({
        exclude: FUNCTIONS_BUNDLE,
        extractComments: false,
        parallel: false,
        minify: MinimizerPlugin.esbuildMinify,
      }),
    ],
  },
  module: {
    rules: [
      typescript,
      decimalParts,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: functionFiles, output: "functions.json" }),
    new FunctionsJsonPlugin({ file: "functions.json", from: LOCAL_ORIGIN, to: origin }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    licencesPlugin(),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "defer",
      minify: false,
    }),
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: "src/embedded/index.html",
      chunks: ["embedded"],
      scriptLoading: "defer",
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets", filter: (file) => !file.endsWith(".json") },
        {
          from: "manifest.xml",
          transform: (text) =>
            text
              .toString()
              .replaceAll(LOCAL_ORIGIN, origin)
              .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`),
        },
      ],
    }),
  ],
});

const library = {
  ...common,
  name: "library",
  target: "node20",
  entry: { index: "./src/index.ts" },
  experiments: { outputModule: true },
  output: {
    path: resolve(root, "dist/node"),
    filename: "[name].js",
    chunkFilename: "[id].js",
    library: { type: "module" },
    module: true,
    clean: { keep: /^types\/|package\.json$/ },
  },
  optimization: { minimize: false },
  module: { rules: [typescript] },
};

export default ({ origin = LOCAL_ORIGIN } = {}) => [pages(origin.replace(/\/$/, "")), library];
