// Run by ironcalc.ts in a process of its own: parts of a sheet in, as JSON on standard input; what the
// formulas of each part's one column come to out, as JSON. The three columns after it hold a number's binary
// exponent and the halves of its mantissa, because the number itself is shown in few digits or as a date.
// Where cells are asked for by row and column instead, they come out with six decimals.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

const NUMBER = 1;
const TEXT = 2;
const YES_NO = 4;
const ERROR = 16;

const LAST_ROW = 1_048_576;

/** A column's style costs nothing; a cell's own is looked up among all others. */
const showWhole = (model, column, width, format) =>
  model.updateRangeStyle({ sheet: 0, row: 1, column, width, height: LAST_ROW }, "num_fmt", format);

/** A model of its own for each part: each further formula is sought among all that a sheet holds. */
function calculated({ rows, firstRow, column, cells }) {
  const model = new Model("formulas", "en", "UTC", "en");
  model.pauseEvaluation();
  if (cells) showWhole(model, 1, Math.max(...rows.map((row) => row.length)), "0.000000");
  else showWhole(model, column + 1, 3, "0.0"); // "0" would lose the sign of −1.
  rows.forEach((row, down) =>
    row.forEach((text, at) => {
      if (text !== null) model.setUserInput(0, firstRow + down, at + 1, text);
    }),
  );
  model.evaluate();
  const answers = cells
    ? cells.map(([row, at]) => answer(model, row, at, () => Number(shown(model, row, at))))
    : rows.map((_, at) =>
        answer(model, firstRow + at, column, () => number(model, firstRow + at, column)),
      );
  model.free();
  return answers;
}

const shown = (model, row, at) => model.getFormattedCellValue(0, row, at);

function number(model, row, column) {
  const [exponent, high, low] = [1, 2, 3].map((after) => Number(shown(model, row, column + after)));
  return (high + low / 2 ** 27) * 2 ** (exponent - 26);
}

function answer(model, row, at, number) {
  const text = shown(model, row, at);
  switch (model.getCellType(0, row, at)) {
    case NUMBER:
      return number();
    case TEXT:
      return text;
    case YES_NO:
      return text === "TRUE";
    case ERROR:
      return { error: text };
    default:
      throw new Error(`Row ${row} holds something else: ${text}`);
  }
}

const parts = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(parts.map(calculated)));
