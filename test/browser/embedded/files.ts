import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { sampleModel } from "../../../src/embedded/sample";
import { lookOf } from "../../../src/workbook/looks";
import { isComputed, type Model, type ModelCell } from "../../../src/workbook/model";
import { writeXlsx } from "../../../src/workbook/xlsx/write";
import { eventually, reloadPage, values } from "../../embedded/open-page";
import { cellsOf, formulasOf, valueOf } from "../../workbook/placed-cells";
import { sampleModelOf } from "../../workbook/sample-facts";
import { becomes, open, savedBy, shownName } from "./chosen-file";
import { stage } from "./stage";

let page: Page;

beforeAll(() => {
  ({ page } = stage);
});

/** A cell as it must come back: figures to the cent, the look and the format as they were. */
const told = (cell: ModelCell) => ({
  content: cell.content,
  value:
    typeof valueOf(cell) === "number" ? Number(Number(valueOf(cell)).toFixed(6)) : valueOf(cell),
  numberFormat: cell.numberFormat ?? "General",
  look: lookOf(cell.style),
  spill: cell.spill,
  validation: cell.validation,
  across: cell.across,
});

const differences = (expected: Model, saved: Model) => {
  const places = new Map(cellsOf(saved).map((cell) => [`${cell.sheet}!${cell.address}`, cell]));
  return cellsOf(expected).flatMap((cell) => {
    const place = `${cell.sheet}!${cell.address}`;
    const other = places.get(place);
    const found = other && told(other);
    return isDeepStrictEqual(told(cell), found) ? [] : [[place, told(cell), found]];
  });
};

describe("a workbook's file", () => {
  afterEach(() => expect(stage.complaints).toEqual([]));

  afterAll(() => reloadPage(page));

  describe("Save as .xlsx", () => {
    it("writes what the page holds: formulas, values, formats, names, validations", async () => {
      const { name, model } = await savedBy(page);
      expect(name).toBe("Sample agreement.xlsx");
      expect(model.sheets.map((sheet) => sheet.name)).toEqual(
        sampleModel.sheets.map((s) => s.name),
      );
      expect(differences(sampleModel, model).slice(0, 5)).toEqual([]);
      expect(model.names).toEqual(sampleModel.names);
      sampleModel.sheets.forEach((sheet, at) => {
        expect(model.sheets[at]!.frozenRows).toBe(sheet.frozenRows);
        expect(model.sheets[at]!.widths.slice(0, 3)).toEqual(sheet.widths.slice(0, 3));
      });
    });
  });

  describe("Open .xlsx", () => {
    it("refuses in words what is no workbook, and keeps the one that is open", async () => {
      await open(page, "Letter.xlsx", new TextEncoder().encode("Dear Sirs"));
      const note = page.getByRole("alert").filter({ hasText: "Letter.xlsx" });
      await note.waitFor();
      expect(await note.textContent()).toMatch(
        /^Letter\.xlsx was not opened\. This is not an \.xlsx file/,
      );
      expect(await shownName(page)).toBe("Sample agreement");
    });

    it("shows a saved workbook and computes it again, changes too", async () => {
      const model = sampleModelOf({ calls: "comp" }, { "Annual salary": 900_000 });
      await savedBy(page);
      await open(page, "Another agreement.xlsx", writeXlsx(model));
      expect(await becomes(page, "Another agreement")).toBe("Another agreement");
      const lump = async () => (await values(page, "4(d) Termination", 8, 3))[0]![0];
      expect(await eventually(lump, (amount) => amount === 3_900_000)).toBe(3_900_000);
      const input = model.sheets[1]!.rows.findIndex(
        ({ cells }) => cells[1]?.content === "Annual salary",
      );
      await page.evaluate((row) => {
        const at = { sheet: "Inputs", row, column: 2, rows: 1, columns: 1 };
        return window.compClauses.port.write([{ at, formulas: [[1_000_000]] }]);
      }, input);
      expect(await eventually(lump, (amount) => amount === 4_200_000)).toBe(4_200_000);
    });

    it("comes to the same figures where every formula is native", async () => {
      const model = sampleModelOf({ calls: "native" });
      page.once("dialog", (dialog) => void dialog.accept());
      await open(page, "Native.xlsx", writeXlsx(model));
      await becomes(page, "Native");
      const check = async () => (await values(page, "Summary", 5, 3, 11))[10]![0];
      const expected = valueOf(model.sheets[0]!.rows[15]!.cells[3]!);
      expect(await eventually(check, (amount) => amount === expected)).toBe(expected);
      const saved = (await savedBy(page)).model;
      const cells = new Map(cellsOf(saved).map((cell) => [`${cell.sheet}!${cell.address}`, cell]));
      const off = formulasOf(model).filter((cell) => {
        const seen = valueOf(cells.get(`${cell.sheet}!${cell.address}`)!);
        const wanted = valueOf(cell);
        return typeof wanted === "number"
          ? !(Math.abs(Number(seen) - wanted) < 0.005)
          : seen !== wanted;
      });
      expect(off.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([]);
    });

    it("keeps a text a text that a sheet could take for a formula, when it is saved too", async () => {
      const texts = ["=1+1", "+1+1", "-1", "@SUM(1,1)", "\t=1+1"];
      const rows = texts.map((content) => ({
        cells: [{ content, isText: true, style: "inputText" as const }],
      }));
      const sheet = { name: "Typed", widths: [20], frozenRows: 0, gridlines: true, rows };
      await open(page, "Typed.xlsx", writeXlsx({ name: "Typed", sheets: [sheet] }));
      await becomes(page, "Typed");
      const column = texts.map((text) => [text]);
      expect(await values(page, "Typed", 0, 0, texts.length)).toEqual(column);
      const { model } = await savedBy(page);
      expect(cellsOf(model).map(({ content }) => [content])).toEqual(column);
      expect(cellsOf(model).filter(isComputed)).toEqual([]);
    });
  });
});
