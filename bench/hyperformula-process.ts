import { sharedCell } from "./native-formulas";

interface Engine {
  setCellContents(cell: { sheet: number; row: number; col: number }, content: number): unknown;
}

interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromArray(rows: unknown[][], options: { licenseKey: string; maxRows: number }): Engine;
  };
}

const name = "hyperformula";
const loaded = await import(name).then(
  (found) => found as HyperFormulaModule,
  () => undefined,
);

const cell = { sheet: 0, row: sharedCell.row, col: sharedCell.column };
let engine: Engine | undefined;
let turn = 0;

/** Builds the sheet it is sent, then works it again at every message; says whether there is an engine. */
process.on("message", (message: unknown) => {
  if (Array.isArray(message)) {
    const options = { licenseKey: "gpl-v3", maxRows: 1_048_576 };
    engine = loaded?.HyperFormula.buildFromArray(message as unknown[][], options);
  } else {
    turn += 1;
    engine?.setCellContents(cell, (turn % 2) / 1e6);
  }
  process.send!(engine !== undefined);
});
