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

  it.each([
    ["=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
    [
      "=PERCENTILE.INC(A1:A3,0.5)+NORM.S.DIST(1,TRUE)",
      "_xlfn.PERCENTILE.INC(A1:A3,0.5)+_xlfn.NORM.S.DIST(1,TRUE)",
    ],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    [
      "=VSTACK(TAKE(A1:A9,2),DROP(A1:A9,2))",
      "_xlfn.VSTACK(_xlfn.TAKE(A1:A9,2),_xlfn.DROP(A1:A9,2))",
    ],
    ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,1)", "NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,1)"],
    ['=IF(A1="XMATCH(",1,2)', 'IF(A1="XMATCH(",1,2)'],
    ["='LET(x,1,x)'!A1", "'LET(x,1,x)'!A1"],
    ["='it''s _xlfn.DAYS('!A1", "'it''s _xlfn.DAYS('!A1"],
  ])("%s: a newer function is prefixed", (formula, expected) => {
    expect(stored(formula)).toBe(expected);
    expect(typed(expected)).toBe(formula);
  });

  it.each([
    ["=LET(x,A1,x+1)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)"],
    ["=LET(x,1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["=LET(x,1,x)", "_xlfn.LET(_xlpm.x,1,_xlpm.x)"],
    ["=x+LET(x,x,x)+x", "x+_xlfn.LET(_xlpm.x,x,_xlpm.x)+x"],
    ["=LET(YTD2024,A1,YTD2024*2)", "_xlfn.LET(_xlpm.YTD2024,A1,_xlpm.YTD2024*2)"],
    [
      "=LET(größe,A1,a.b,2,größe*a.b)",
      "_xlfn.LET(_xlpm.größe,A1,_xlpm.a.b,2,_xlpm.größe*_xlpm.a.b)",
    ],
    ['=LET(x,{1,2},"x"&SUM(x)&Sheet1!x)', '_xlfn.LET(_xlpm.x,{1,2},"x"&SUM(_xlpm.x)&Sheet1!x)'],
    ["=LET(f,LAMBDA(n,n+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))"],
    ["=LAMBDA(a,b,a+b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)"],
    [
      "=LAMBDA(a,[b],IF(ISOMITTED(b),a,b))",
      "_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a,_xlpm.b))",
    ],
    [
      "=MAP(A1:A3,LAMBDA(each,each*2))+each",
      "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.each,_xlpm.each*2))+each",
    ],
  ])("%s: variables are prefixed where they are variables", (formula, expected) => {
    expect(stored(formula)).toBe(expected);
    expect(typed(expected)).toBe(formula);
  });

  it.each([
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["='My sheet'!$A$1#", "_xlfn.ANCHORARRAY('My sheet'!$A$1)"],
    ["=ROWS(spilled#)", "ROWS(_xlfn.ANCHORARRAY(spilled))"],
    ["=@A1:A3*2", "_xlfn.SINGLE(A1:A3)*2"],
    ["=@A1#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))"],
    ["=@INDEX(A1:A3,B1)+1", "_xlfn.SINGLE(INDEX(A1:A3,B1))+1"],
    ["=@COMP.TAX(A1)", "_xlfn.SINGLE(_xldudf_COMP_TAX(A1))"],
    ["=@(A1:A3+1)", "_xlfn.SINGLE(A1:A3+1)"],
    ["=Rates[@Rate]", "Rates[@Rate]"],
    ['="@A1#"&IF(A1=#N/A,1)', '"@A1#"&IF(A1=#N/A,1)'],
  ])("%s: operators are stored as calls", (formula, expected) => {
    expect(stored(formula)).toBe(expected);
    expect(typed(expected)).toBe(formula);
  });

  it.each([
    "_xlfn.FUNCTION.TO.COME(A1)",
    "_xlfn._TRO_TRAILING(A1:A9)",
    "_xlfn.GROUPBY(A1:A9,B1:B9,_xleta.SUM)",
    "_xlfn.LET(_xlpm.a,A1,_xlpm.b,B1,SUM(_xlpm.a:_xlpm.b))",
    "_xlfn.ANCHORARRAY(INDEX(A:A,2))",
    "_xlpm.alone+1",
  ])("%s is stored again as it was", (formula) => {
    expect(stored(typed(formula))).toBe(formula);
  });

  it.each([
    ["=Q1!A1+SUM(FY2008!A:A)+RC!Total", "'Q1'!A1+SUM('FY2008'!A:A)+'RC'!Total"],
    ["=Inputs!A1+'Q1'!A1+[1]Sheet1!A1", "Inputs!A1+'Q1'!A1+[1]Sheet1!A1"],
    ['="Q1!A1"', '"Q1!A1"'],
  ])("%s: a sheet's name that reads as a cell is put in quotes", (formula, expected) => {
    expect(stored(formula)).toBe(expected);
  });

  it("is mended where another program left a prefix out", () => {
    expect(stored(typed("_xlfn.LET(x,A1,x+STDEV.S(B:B))"))).toBe(
      "_xlfn.LET(_xlpm.x,A1,_xlpm.x+_xlfn.STDEV.S(B:B))",
    );
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
    ["SUM(A:A)+SUM($A:B)", 0, 1, "SUM(B:B)+SUM($A:C)"],
    ["SUM(1:1)+SUM($1:2)", 1, 0, "SUM(2:2)+SUM($1:3)"],
    ["SUM('Q1'!A:A)+Rates[A1]", 2, 1, "SUM('Q1'!B:B)+Rates[A1]"],
    ["A1*YTD2024+ÄB12", 1, 0, "A2*YTD2024+ÄB12"],
    ["Q1!A1+A1.x+1E10", 1, 1, "Q1!B2+A1.x+1E10"],
    ["XFD1+A1048576", 1, 1, "A2+B1"],
  ])("%s moves with its cell", (formula, down, right, expected) => {
    expect(moved(formula, down, right)).toBe(expected);
  });
});
