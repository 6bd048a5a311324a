// Run by ironcalc.ts in a process of its own: rows of cells in, as JSON on standard input; what each
// formula comes to out, as JSON. A cell that begins with "=" is a formula.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

const NUMBER = 1;
const TEXT = 2;
const YES_NO = 4;
const ERROR = 16;

const { rows, answers } = JSON.parse(readFileSync(0, "utf8"));
const model = new Model("formulas", "en", "UTC", "en");
model.pauseEvaluation();
rows.forEach((cells, row) =>
  cells.forEach((text, column) => {
    if (text !== null) model.setUserInput(0, row + 1, column + 1, text);
  }),
);
model.evaluate();

function answer(row, column) {
  const shown = model.getFormattedCellValue(0, row, column);
  switch (model.getCellType(0, row, column)) {
    case NUMBER:
      return Number(shown);
    case TEXT:
      return shown;
    case YES_NO:
      return shown === "TRUE";
    case ERROR:
      return { error: shown };
    default:
      throw new Error(`Row ${row} holds something else: ${shown}`);
  }
}

process.stdout.write(
  JSON.stringify(rows.map((_, row) => answers.map((column) => answer(row + 1, column + 1)))),
);
