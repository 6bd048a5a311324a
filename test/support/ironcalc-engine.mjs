// Run by ironcalc.ts in a process of its own: rows of cells in, as JSON on standard input; what the
// formula in one column comes to out, as JSON. The three columns after it hold a number's binary exponent
// and the halves of its mantissa, because the number itself is shown in few digits or as a date. Where cells
// are asked for by row and column instead, they come out with six decimals.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

const NUMBER = 1;
const TEXT = 2;
const YES_NO = 4;
const ERROR = 16;

const { rows, firstRow, column, cells } = JSON.parse(readFileSync(0, "utf8"));
const model = new Model("formulas", "en", "UTC", "en");
model.pauseEvaluation();
rows.forEach((cells, row) =>
  cells.forEach((text, at) => {
    if (text !== null) model.setUserInput(0, firstRow + row, at + 1, text);
  }),
);
if (cells) {
  const width = Math.max(...rows.map((row) => row.length));
  const whole = { sheet: 0, row: firstRow, column: 1, width, height: rows.length };
  model.updateRangeStyle(whole, "num_fmt", "0.000000");
} else {
  const halves = { sheet: 0, row: firstRow, column: column + 1, width: 3, height: rows.length };
  model.updateRangeStyle(halves, "num_fmt", "0.0"); // "0" would lose the sign of −1.
}
model.evaluate();

const shown = (row, at) => model.getFormattedCellValue(0, row, at);

function number(row) {
  const [exponent, high, low] = [1, 2, 3].map((after) => Number(shown(row, column + after)));
  return (high + low / 2 ** 27) * 2 ** (exponent - 26);
}

function answer(row, at, numberIn) {
  const text = shown(row, at);
  switch (model.getCellType(0, row, at)) {
    case NUMBER:
      return numberIn(row, at);
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

const answers = cells
  ? cells.map(([row, at]) => answer(row, at, () => Number(shown(row, at))))
  : rows.map((_, at) => answer(firstRow + at, column, number));
process.stdout.write(JSON.stringify(answers));
