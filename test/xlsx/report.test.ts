import type { Model, ModelCell } from "../../src/workbook/model";
import { isFormula } from "../../src/workbook/model";
import { reportModel } from "../../src/workbook/report";
import { readXlsx } from "../../src/workbook/xlsx/read";
import { writeXlsx } from "../../src/workbook/xlsx/write";
import { fullFacts, reportOn } from "../agreement/package-facts";
import { libreOfficeInstalled, recalculated } from "../support/libreoffice";
import { note, skipUnless } from "../support/skip";
import { cellsOf, formulasOf, valueOf } from "../workbook/placed-cells";

const withoutValues = (model: Model): Model => ({
  ...model,
  sheets: model.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell): ModelCell | null => {
        if (!cell || !isFormula(cell.content)) return cell;
        const { content, style, numberFormat } = cell;
        return { content, style, ...(numberFormat ? { numberFormat } : {}) };
      }),
    })),
  })),
});

it("a saved report opens with every figure it was drawn up with", async () => {
  const model = reportModel(await reportOn(fullFacts));
  const read = readXlsx(writeXlsx(model), model.name);
  const figures = (of: Model) =>
    cellsOf(of).map((cell) => [cell.sheet, cell.address, valueOf(cell)]);
  const filled = (of: Model) => figures(of).filter(([, , value]) => value !== "");
  expect(filled(read)).toEqual(filled(model));
});

skipUnless(libreOfficeInstalled(), "LibreOffice is not installed")("in LibreOffice", () => {
  it("its totals come to the report's, from a file without them", async () => {
    const model = reportModel(await reportOn(fullFacts));
    const saved = readXlsx(await recalculated(writeXlsx(withoutValues(model))), model.name);
    const found = new Map(
      cellsOf(saved).map((cell) => [`${cell.sheet}!${cell.address}`, valueOf(cell)]),
    );
    const totals = formulasOf(model);
    const amiss = totals.filter((cell) => {
      const seen = Number(found.get(`${cell.sheet}!${cell.address}`));
      return !(Math.abs(seen - Number(valueOf(cell))) < 0.005);
    });
    expect(amiss).toEqual([]);
    note(`The report in LibreOffice: ${totals.length} totals, all to the cent.`);
  });
});
