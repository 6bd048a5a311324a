import { sampleModel } from "../../src/embedded/sample";
import { columnLetters, type ModelCell } from "../../src/workbook/model";

interface Placed extends ModelCell {
  readonly sheet: string;
  readonly address: string;
}

const placed: readonly Placed[] = sampleModel.sheets.flatMap(({ name, rows }) =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell ? [{ ...cell, sheet: name, address: columnLetters(column) + (row + 1) }] : [],
    ),
  ),
);

const isFormula = ({ content }: ModelCell) =>
  typeof content === "string" && content.startsWith("=");

describe("the sample the page opens on", () => {
  it("has its sheets in the order of the agreement, between summary and readings", () => {
    expect(sampleModel.sheets.map(({ name }) => name)).toEqual([
      "Summary",
      "Inputs",
      "4(a) Death",
      "4(d) Termination",
      "4(d)(iii) Schedule",
      "4(f) Delay",
      "4(f)(ii) Interest",
      "8(a) Parachute",
      "8(a) Comparison",
      "8(b)-19 Deadlines",
      "Package",
      "Reconciliation",
      "Readings",
    ]);
  });

  it("is computed by calls, tables and the working of the gross-up among them", () => {
    const calls = placed.filter(({ content }) => String(content).includes("COMP."));
    const spilled = calls.filter(({ spill }) => spill).map(({ content }) => String(content));
    expect(calls.length).toBeGreaterThan(40);
    expect(spilled.map((call) => /COMP\.(\w+)/.exec(call)?.[1])).toEqual([
      "HEALTH_SCHEDULE",
      "EXPLAIN",
      "PARACHUTE_COMPARE",
      "PACKAGE",
    ]);
  });

  it("formats every figure and says that the figures are illustrative", () => {
    const unformatted = placed.filter(
      (cell) =>
        (typeof cell.content === "number" || (isFormula(cell) && typeof cell.value === "number")) &&
        !cell.numberFormat,
    );
    expect(unformatted).toEqual([]);
    for (const name of ["Summary", "Inputs"]) {
      const words = placed.filter(({ sheet }) => sheet === name).map(({ content }) => content);
      expect(words.join(" ")).toMatch(/illustrative figures/i);
    }
  });
});
