import { Draft } from "../../src/workbook/agreement-model/draft";
import { literal, sum, column, worked } from "../../src/workbook/agreement-model/term";

describe("a sheet being drafted", () => {
  it("writes formulas with the addresses of the cells they name, and what they come to", () => {
    const draft = new Draft("Inputs", [10, 10]);
    const [, salary] = draft.write([null, { content: 100, style: "input" }]);
    const twice = worked(200, (of) => `2*${of(salary!)}`);
    draft.write([{ of: twice, style: "computed" }], 20);
    expect(draft.sheet().rows).toEqual([
      { cells: [null, { content: 100, style: "input" }] },
      { height: 20, cells: [{ content: "=2*B1", value: 200, style: "computed" }] },
    ]);
  });

  it.each([
    ["Inputs", "=Inputs!A1"],
    ["4(d) Termination", "='4(d) Termination'!A1"],
    ["Executive's", "='Executive''s'!A1"],
  ])("is referred to from another sheet: %s", (name, expected) => {
    const [cell] = new Draft(name, []).write([{ content: 1, style: "input" }]);
    const other = new Draft("Other", []);
    other.write([{ of: cell!, style: "link" }]);
    expect(other.sheet().rows[0]!.cells[0]).toEqual({ content: expected, value: 1, style: "link" });
  });

  it("goes on where it is told, and leaves the rows between empty", () => {
    const draft = new Draft("Inputs", []);
    draft.goTo(2);
    draft.write([{ content: "below", style: "label" }]);
    expect(draft.sheet().rows.map(({ cells }) => cells.length)).toEqual([0, 0, 1]);
  });

  it("sums a column, and names a cell and a rectangle absolutely", () => {
    const draft = new Draft("4(d)", []);
    const cells = [0.1, 0.2].map(
      (each) => draft.write([null, { content: each, style: "input" }])[1]!,
    );
    const total = sum(column(cells));
    expect([total.text("4(d)"), total.value]).toEqual(["SUM(B1:B2)", 0.3]);
    draft.define("First", cells[0]!);
    draft.define("All", cells[0]!, cells[1]!);
    expect(draft.names).toEqual([
      { name: "First", refersTo: "'4(d)'!$B$1" },
      { name: "All", refersTo: "'4(d)'!$B$1:$B$2" },
    ]);
  });

  it("shows a spilled cell without content of its own", () => {
    const draft = new Draft("Package", []);
    draft.write([{ spilt: "Amount", style: "heading" }]);
    expect(draft.sheet().rows[0]!.cells[0]).toEqual({
      content: "",
      value: "Amount",
      style: "heading",
    });
  });

  it("writes words as a formula does", () => {
    expect(literal("due date").text("Any")).toBe('"due date"');
    expect(literal(true).text("Any")).toBe("TRUE");
  });
});
