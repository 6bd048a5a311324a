import { insertModel, NamesTaken } from "../../src/workbook/insert-model";
import { ExcelPort } from "../../src/workbook/excel";
import { numberFormats, type Model, type ModelCell, type ModelRow } from "../../src/workbook/model";
import { FakeExcel } from "../support/fake-excel";

const cell = (content: ModelCell["content"], more: Partial<ModelCell> = {}): ModelCell => ({
  content,
  style: "computed",
  ...more,
});

const sheet = (name: string, rows: readonly ModelRow[]) => ({
  name,
  widths: [10],
  frozenRows: 0,
  gridlines: false,
  rows,
});

const model: Model = {
  name: "Small",
  sheets: [
    sheet("Inputs", [
      { cells: [cell("Salary"), cell(400_000, { numberFormat: numberFormats.amount })] },
    ]),
    sheet("4(a) Death", [
      { cells: [] },
      { cells: [null, cell("=COMP.DEATH_BENEFIT(Inputs!B1)"), cell('="Inputs!B1"&Work!A1')] },
    ]),
    sheet("Summary", [{ cells: [cell("='4(a) Death'!B2+Inputs!$B$1")] }]),
  ],
};

let book: FakeExcel;
let port: ExcelPort;

beforeEach(() => {
  book = new FakeExcel("Work");
  book.fill("Work", 0, 0, "mine");
  (globalThis as { Excel?: unknown }).Excel = book.global;
  port = new ExcelPort();
});

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

const names = () => [...book.sheets.keys()];

test("each sheet of the model becomes a new one, with its formulas and number formats", async () => {
  const { changed } = await insertModel(port, model);
  expect(changed).toBe(3);
  expect(names()).toEqual(["Work", "Inputs", "4(a) Death", "Summary"]);
  expect(book.cell("4(a) Death", 1, 1)).toBe("=COMP.DEATH_BENEFIT(Inputs!B1)");
  expect(book.sheet("Inputs").formats.get("0,1")).toBe(numberFormats.amount);
});

test("where a name is taken nothing is inserted, and the names are said", async () => {
  book.addSheet("inputs");
  const inserting = insertModel(port, model);
  await expect(inserting).rejects.toThrow(NamesTaken);
  await expect(inserting).rejects.toThrow("There are sheets called Inputs already.");
  expect(names()).toEqual(["Work", "inputs"]);
});

test("or, told so, the sheets get names nobody took and the formulas follow; texts do not", async () => {
  book.addSheet("Inputs");
  book.addSheet("4(a) Death");
  await insertModel(port, model, "rename");
  expect(names().slice(3)).toEqual(["Inputs 2", "4(a) Death 2", "Summary"]);
  expect(book.cell("4(a) Death 2", 1, 1)).toBe("=COMP.DEATH_BENEFIT('Inputs 2'!B1)");
  expect(book.cell("4(a) Death 2", 1, 2)).toBe('="Inputs!B1"&Work!A1');
  expect(book.cell("Summary", 0, 0)).toBe("='4(a) Death 2'!B2+'Inputs 2'!$B$1");
});

test("an insertion is undone, and one that breaks off leaves all as it was", async () => {
  const { undo } = await insertModel(port, model);
  await undo();
  expect(names()).toEqual(["Work"]);
  for (let step = 0; step < 20; step += 1) {
    book.failures.splice(0);
    book.failures.push(...Array<string>(step).fill(""), "the connection broke");
    const outcome = await insertModel(port, model).catch((problem: Error) => problem);
    book.failures.splice(0);
    if (!(outcome instanceof Error)) await outcome.undo();
    expect([step, names()]).toEqual([step, ["Work"]]);
    expect(book.cell("Work", 0, 0)).toBe("mine");
  }
});
