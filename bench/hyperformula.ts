import { sharedCell, sheetOf } from "./native-formulas";
import type { Person } from "./people";

interface Engine {
  setCellContents(cell: { sheet: number; row: number; col: number }, content: number): unknown;
}

interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromArray(rows: unknown[][], options: { licenseKey: string; maxRows: number }): Engine;
  };
}

/**
 * A round of HyperFormula's recalculation: one cell that every row leans on changes, and 8 of the 12
 * formulas of each row follow. Nothing where HyperFormula is not installed.
 */
export async function hyperFormula(rows: readonly Person[]): Promise<(() => void) | undefined> {
  const name = "hyperformula";
  const loaded = await import(name).then(
    (found) => found as HyperFormulaModule,
    () => undefined,
  );
  if (!loaded) return undefined;
  const sheet = sheetOf(rows, (formula) => `=${formula}`);
  const engine = loaded.HyperFormula.buildFromArray(sheet, {
    licenseKey: "gpl-v3",
    maxRows: 1_048_576,
  });
  const cell = { sheet: 0, row: sharedCell.row, col: sharedCell.column };
  let turn = 0;
  return () => {
    turn += 1;
    engine.setCellContents(cell, (turn % 2) / 1e6);
  };
}
