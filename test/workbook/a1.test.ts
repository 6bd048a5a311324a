import { sheetInFormula } from "../../src/workbook/a1";
import { reference, sheetInFormula as ofModels } from "../../src/workbook/model";

describe("a sheet's name in a formula", () => {
  it.each(["Inputs", "Sheet1", "_x", "YEAR2024", "Rates.2024", "CR", "Results", "Truest"])(
    "%s needs no quotes",
    (name) => expect(sheetInFormula(name)).toBe(name),
  );

  it.each(["Q1", "fy2008", "XFD1048576", "YTD2024", "R", "c", "RC", "R1C1", "R1C", "RC12", "True"])(
    "%s reads as something else, and is in quotes",
    (name) => expect(sheetInFormula(name)).toBe(`'${name}'`),
  );

  it.each([
    ["4(d) A1", "'4(d) A1'"],
    ["it's", "'it''s'"],
    ["2008", "'2008'"],
    ["Bénéfice", "'Bénéfice'"],
  ])("%s has what formulas have no place for", (name, written) =>
    expect(sheetInFormula(name)).toBe(written),
  );

  it("is the same wherever one is written", () => {
    expect(ofModels).toBe(sheetInFormula);
    expect(reference("Q1", 1, 2)).toBe("'Q1'!C2");
  });
});
