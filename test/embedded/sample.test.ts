import { sampleModel } from "../../src/embedded/sample";
import { functionNames } from "../../src/functions/call";
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

const formulas = placed.filter(isFormula);

const REFERENCE = /(?:('(?:[^']|'')+'|[A-Za-z]+)!)?([A-Z]{1,2}\d+)(?::([A-Z]{1,2}\d+))?/g;

const column = (address: string) =>
  [...address.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const row = (address: string) => Number(address.replace(/\D/g, ""));

/** The cells a formula reads. */
const readBy = ({ content, sheet }: Placed): Placed[] =>
  [
    ...String(content)
      .replace(/"[^"]*"/g, "")
      .matchAll(REFERENCE),
  ].flatMap(([, named, first, last]) => {
    const from = named?.replace(/^'|'$/g, "") ?? sheet;
    const [start, end] = [first!, last ?? first!];
    return placed.filter(
      (cell) =>
        cell.sheet === from &&
        row(cell.address) >= row(start) &&
        row(cell.address) <= row(end) &&
        column(cell.address) >= column(start) &&
        column(cell.address) <= column(end),
    );
  });

const customCallsBefore = (cell: Placed): number =>
  (String(cell.content).includes("COMP.") ? 1 : 0) +
  Math.max(0, ...readBy(cell).filter(isFormula).map(customCallsBefore));

describe("the sample model", () => {
  it("has its sheets in the order of the agreement, between summary and readings", () => {
    expect(sampleModel.sheets.map(({ name }) => name)).toEqual([
      "Summary",
      "Inputs",
      "4(a) Death",
      "4(d) Termination",
      "4(f) Delay",
      "Parachute",
      "Readings",
    ]);
  });

  it.each([
    "DEATH_BENEFIT",
    "SEVERANCE_LUMP",
    "HEALTH_PAYMENT",
    "HEALTH_GROSSUP",
    "DELAYED_INTEREST",
    "COMBINED_RATE",
    "BASE_AMOUNT",
    "EXCESS_PARACHUTE",
    "EXCISE_TAX",
    "PARACHUTE_GROSSUP",
    "EXPLAIN",
  ])("computes with %s", (name) => {
    expect(functionNames).toContain(name);
    const calls = formulas.filter(({ content }) => String(content).includes(`COMP.${name}(`));
    expect(calls).not.toEqual([]);
  });

  it("types figures on the inputs sheet only, and there in the inputs' own look", () => {
    const typed = placed.filter(({ content }) => typeof content === "number");
    expect(typed.length).toBeGreaterThan(20);
    expect(typed.filter(({ sheet, style }) => sheet !== "Inputs" || style !== "input")).toEqual([]);
  });

  it("shows green only what is brought from another sheet as it is", () => {
    const links = formulas.filter(({ style }) => style === "link");
    expect(links.length).toBeGreaterThan(10);
    expect(
      links.filter(({ content }) => !/^=('[^']+'|\w+)![A-Z]+\d+$/.test(String(content))),
    ).toEqual([]);
  });

  it("reads only cells that hold something", () => {
    const dangling = formulas.filter((cell) => {
      const references =
        String(cell.content)
          .replace(/"[^"]*"/g, "")
          .match(REFERENCE) ?? [];
      return references.length > 0 && readBy(cell).length < references.length;
    });
    expect(dangling.map(({ sheet, address, content }) => [sheet, address, content])).toEqual([]);
  });

  it("never makes a figure wait for more than three custom functions, one after another", () => {
    expect(Math.max(...formulas.map(customCallsBefore))).toBeLessThanOrEqual(3);
  });

  it("formats every figure and says that the figures are illustrative", () => {
    const unformatted = placed.filter(
      (cell) =>
        (typeof cell.content === "number" || isFormula(cell)) &&
        !cell.numberFormat &&
        cell.style !== "heading",
    );
    expect(unformatted).toEqual([]);
    for (const name of ["Summary", "Inputs"]) {
      const words = placed.filter(({ sheet }) => sheet === name).map(({ content }) => content);
      expect(words.join(" ")).toMatch(/illustrative figures/i);
    }
  });
});
