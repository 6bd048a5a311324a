import webpack from "webpack";

const NAME = "FunctionsJsonPlugin";
const { Compilation, WebpackError, sources } = webpack;

/** Names Excel would take for a cell, such as A1 or R1C1. */
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/;
const LEGAL = /^[A-Z][A-Z0-9_.]{2,}$/;
/** Built-in functions and macro names our own could be mistaken for. */
const TAKEN = new Set([
  "RUN",
  "ECHO",
  "SUM",
  "PRICE",
  "RATE",
  "YIELD",
  "DURATION",
  "DATE",
  "INDEX",
]);
const LONGEST_DESCRIPTION = 255;

/** What is wrong with a function's metadata, as sentences. */
export function faultsOf(functions) {
  if (!functions.length) return ["There are no custom functions."];
  const ids = functions.map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is defined twice.`),
    ...ids.filter((id) => !LEGAL.test(id)).map((id) => `${id} is not a legal id.`),
    ...ids
      .filter((id) => LOOKS_LIKE_A_CELL.test(id) || TAKEN.has(id))
      .map((id) => `${id} would be taken for a cell or a built-in function.`),
    ...functions.flatMap(({ id, description, parameters = [] }) =>
      [description, ...parameters.map((parameter) => parameter.description)]
        .filter((text) => !text || text.length > LONGEST_DESCRIPTION)
        .map(
          (text) => `${id}: a description is ${text ? `${text.length} characters` : "missing"}.`,
        ),
    ),
  ];
}

/** functions.json as Excel must have it: error cells reach every function, help stands at this origin. */
export const finished = (metadata, from, to) => ({
  ...metadata,
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: metadata.functions.map((each) =>
    each.helpUrl ? { ...each, helpUrl: each.helpUrl.replace(from, to) } : each,
  ),
});

/** Checks and completes the metadata the custom functions plugin emits. */
export class FunctionsJsonPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { file, from, to } = this.options;
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      if (compilation.compiler !== compiler) {
        delete compilation.assets[file];
        return;
      }
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const asset = compilation.getAsset(file);
        if (!asset) {
          compilation.errors.push(new WebpackError(`${file} was not emitted.`));
          return;
        }
        const metadata = JSON.parse(asset.source.source().toString());
        for (const fault of faultsOf(metadata.functions)) {
          compilation.errors.push(new WebpackError(fault));
        }
        const text = `${JSON.stringify(finished(metadata, from, to), null, 2)}\n`;
        compilation.updateAsset(file, new sources.RawSource(text));
      });
    });
  }
}
