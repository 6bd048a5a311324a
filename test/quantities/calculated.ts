import { HyperFormula } from "hyperformula";

/** What a native formula comes to in a spreadsheet's engine, without its leading `=`. */
export function calculated(formula: string): unknown {
  const sheet = HyperFormula.buildFromArray([[`=${formula}`]], { licenseKey: "gpl-v3" });
  try {
    return sheet.getCellValue({ sheet: 0, row: 0, col: 0 });
  } finally {
    sheet.destroy();
  }
}
