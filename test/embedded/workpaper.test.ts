import { workpaper } from "../../src/embedded/sample/workpaper";

const sheetOf = (name: string) =>
  workpaper({
    name,
    widths: [10, 10],
    frozenRows: 0,
    gridlines: true,
    rows: [
      { cells: [null, { key: "salary", content: 100, style: "input" }] },
      {
        height: 20,
        cells: [{ content: (at) => `=2*${at("salary")}`, style: "computed", key: "twice" }],
      },
    ],
  });

describe("a workpaper", () => {
  it("writes formulas with the addresses of the cells they name", () => {
    const { rows } = sheetOf("Inputs").sheet;
    expect(rows[1]).toEqual({ height: 20, cells: [{ content: "=2*B1", style: "computed" }] });
  });

  it("leaves a row without a height to the host", () => {
    expect(sheetOf("Inputs").sheet.rows[0]).toEqual({
      cells: [null, { content: 100, style: "input" }],
    });
  });

  it.each([
    ["Inputs", "Inputs!B1"],
    ["4(d) Termination", "'4(d) Termination'!B1"],
    ["Executive's", "'Executive''s'!B1"],
  ])("is referred to from another sheet: %s", (name, expected) => {
    expect(sheetOf(name).at("salary")).toBe(expected);
  });

  it("refuses a key that is not there, and one that is there twice", () => {
    expect(() => sheetOf("Inputs").at("bonus")).toThrow("Inputs has no cell called bonus.");
    const twice = { key: "a", content: 1, style: "input" } as const;
    const rows = [{ cells: [twice, twice] }];
    expect(() =>
      workpaper({ name: "X", widths: [], frozenRows: 0, gridlines: true, rows }),
    ).toThrow("Two cells are called a.");
  });
});
