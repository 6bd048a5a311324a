import { sampleModel } from "../../src/workbook/agreement-model/sample";
import { ExcelPort } from "../../src/workbook/excel";
import { CellsFilled, insertModelAt } from "../../src/workbook/insert-model-at";
import { numberFormats, type Model, type ModelCell, type ModelRow } from "../../src/workbook/model";
import type { Place } from "../../src/workbook/portable";
import { FakeExcel } from "../support/fake-excel";

const cell = (content: ModelCell["content"], more: Partial<ModelCell> = {}): ModelCell => ({
  content,
  style: "computed",
  ...more,
});

const sheet = (name: string, rows: readonly ModelRow[]) => ({
  name,
  widths: [4, 20],
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
    sheet("4(a) Death", [{ cells: [cell(""), cell("=COMP.DEATH_BENEFIT(Inputs!B1)")] }]),
    sheet("Readings", [{ cells: [cell("None")] }]),
  ],
};

let book: FakeExcel;
let port: ExcelPort;

beforeEach(() => {
  book = new FakeExcel("Work", "Other");
  book.fill("Other", 0, 0, "mine");
  (globalThis as { Excel?: unknown }).Excel = book.global;
  port = new ExcelPort();
});

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

/** A place of the sheet Work, and the two parts that rest on each other from C3 on. */
const at = (row: number, column: number): Place => ({ sheet: "Work", row, column });
const insert = (mayReplace: readonly Place[] = []) =>
  insertModelAt(port, model, ["4(a) Death"], at(2, 2), mayReplace);

const whole = () =>
  [...book.sheets].map(([name, { cells, formats, merged }]) => [
    name,
    Object.fromEntries([...cells].filter(([, content]) => content !== "").sort()),
    Object.fromEntries([...formats].filter(([, format]) => format !== "General").sort()),
    merged,
  ]);

test("the chosen part and what it rests on stand from the cell on, formulas among themselves", async () => {
  await insert();
  expect([2, 3, 4, 5].map((row) => [book.cell("Work", row, 2), book.cell("Work", row, 3)])).toEqual(
    [
      ["Salary", 400_000],
      ["", ""],
      ["", ""],
      ["", "=COMP.DEATH_BENEFIT(D3)"],
    ],
  );
  expect([...book.sheets.keys()]).toEqual(["Work", "Other"]);
  expect(book.sheet("Work").formats.get("2,3")).toBe(numberFormats.amount);
  expect(book.sheet("Work").widths.size).toBeGreaterThan(0);
});

test("columns of a sheet that holds something stay as wide as they are", async () => {
  book.fill("Work", 50, 0, "mine");
  await insert();
  expect(book.sheet("Work").widths.size).toBe(0);
});

test.each([
  ["where a cell would be written", 2, 3],
  ["where a cell would stay empty", 3, 3],
])("a filled cell %s refuses the whole, and is named", async (_, row, column) => {
  book.fill("Work", row, column, "mine");
  const before = whole();
  await expect(insert()).rejects.toThrow(CellsFilled);
  await expect(insert()).rejects.toThrow(`D${row + 1} would be written over`);
  expect(whole()).toEqual(before);
});

test("a filled cell just outside is in nobody's way", async () => {
  [at(1, 2), at(6, 2), at(2, 1), at(2, 4)].forEach(({ row, column }) =>
    book.fill("Work", row, column, "mine"),
  );
  await insert();
  expect(book.cell("Work", 5, 3)).toBe("=COMP.DEATH_BENEFIT(D3)");
});

test("told so, it replaces and empties what was in its way, and undo brings that back", async () => {
  book.fill("Work", 2, 3, "=1+1");
  book.fill("Work", 3, 3, "mine");
  const before = whole();
  const { undo } = await insert([at(2, 3), at(3, 3)]);
  expect([book.cell("Work", 2, 3), book.cell("Work", 3, 3)]).toEqual([400_000, ""]);
  expect(await undo()).toEqual({ kept: [] });
  expect(whole()).toEqual(before);
});

test("a cell filled after the user was asked refuses the whole", async () => {
  book.fill("Work", 2, 3, "mine");
  book.fill("Work", 5, 3, "since");
  const before = whole();
  await expect(insert([at(2, 3)])).rejects.toThrow("D6 would be written over");
  expect(whole()).toEqual(before);
});

test("undo leaves what was changed since, and says so", async () => {
  const { undo } = await insert();
  book.fill("Work", 2, 3, 500_000);
  expect(await undo()).toEqual({ kept: ["Work!D3"] });
  expect([book.cell("Work", 2, 2), book.cell("Work", 2, 3)]).toEqual(["", 500_000]);
});

test("a protected sheet stays as it is", async () => {
  book.sheet("Work").protected = true;
  const before = whole();
  await expect(insert()).rejects.toThrow();
  expect(whole()).toEqual(before);
});

test("where the sheet ends too soon nothing is written, and it is said what is needed", async () => {
  const before = whole();
  await expect(insertModelAt(port, model, ["Inputs"], at(1_048_575, 16_383))).rejects.toThrow(
    "The model takes 1 × 2 cells, more than there are from here.",
  );
  expect(whole()).toEqual(before);
});

test("broken off at any step, everything is as it was", async () => {
  book.fill("Work", 2, 3, "mine");
  const before = whole();
  let broken = 0;
  for (let step = 0; step < 50; step += 1) {
    book.failures.push(...Array<string>(step).fill(""), "the connection broke");
    const outcome = await insert([at(2, 3)]).catch((problem: Error) => problem);
    book.failures.splice(0);
    if (!(outcome instanceof Error)) break;
    broken += 1;
    expect(outcome.message).toContain("the connection broke");
    expect([step, whole()]).toEqual([step, before]);
  }
  expect(broken).toBeGreaterThan(4);
  expect(whole()).not.toEqual(before);
});

test.each(["comp", "native"] as const)(
  "the agreement's whole model fits beneath what a sheet holds, written %s",
  async (calls) => {
    book.fill("Work", 0, 0, "mine");
    const agreement = sampleModel(calls);
    const names = agreement.sheets.map(({ name }) => name);
    const before = whole();
    const { undo } = await insertModelAt(port, agreement, names, at(9, 1));
    const formulas = [...book.sheet("Work").cells.values()].filter((content) =>
      String(content).startsWith("="),
    );
    expect(formulas.length).toBeGreaterThan(150);
    expect(formulas.filter((formula) => String(formula).includes("!"))).toEqual(
      formulas.filter((formula) => /"[^"]*!/.test(String(formula))),
    );
    expect(formulas.some((formula) => String(formula).includes("COMP."))).toBe(calls === "comp");
    await undo();
    expect(whole()).toEqual(before);
  },
);
