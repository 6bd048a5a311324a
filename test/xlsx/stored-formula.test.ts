import { moved } from "../../src/workbook/xlsx/addresses";
import { stored, typed } from "../../src/workbook/xlsx/stored-formula";

describe("a formula as a file stores it", () => {
  it.each([
    ["=COMP.SEVERANCE_LUMP(B1,B2)", "_xldudf_COMP_SEVERANCE_LUMP(B1,B2)"],
    ["=1+COMP.BASE_AMOUNT(C1:C5)", "1+_xldudf_COMP_BASE_AMOUNT(C1:C5)"],
    ['=IF(A1="COMP.PACKAGE(",1,2)', 'IF(A1="COMP.PACKAGE(",1,2)'],
    ["='COMP.X('!A1", "'COMP.X('!A1"],
    ["=LET(_base,B1,_base*3)", "_xlfn.LET(_xlpm._base,B1,_xlpm._base*3)"],
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ])("%s", (formula, expected) => {
    expect(stored(formula)).toBe(expected);
    expect(typed(expected)).toBe(formula);
  });

  it("is found again where another program wrote the token small", () => {
    expect(typed("_xldudf_comp_package(Inputs!B6:C41)")).toBe("=COMP.PACKAGE(Inputs!B6:C41)");
  });
});

describe("a formula shared by an area", () => {
  it.each([
    ["A1+$B$2+C$3+$D4", 1, 2, "C2+$B$2+E$3+$D5"],
    ["SUM(A1:B2)*'4(d) A1'!A1", 3, 0, "SUM(A4:B5)*'4(d) A1'!A4"],
    ['LOG10(A1)&"A1"', 1, 1, 'LOG10(B2)&"A1"'],
  ])("%s moves with its cell", (formula, down, right, expected) => {
    expect(moved(formula, down, right)).toBe(expected);
  });
});
