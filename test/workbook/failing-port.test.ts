import { insertChart } from "../../src/workbook/chart-sheet";
import { copyTo, copyToNewSheet } from "../../src/workbook/copied-steps";
import { sampleModel } from "../../src/workbook/agreement-model/sample";
import { ExcelPort } from "../../src/workbook/excel";
import { insertModel } from "../../src/workbook/insert-model";
import { insertModelAt } from "../../src/workbook/insert-model-at";
import type { Block } from "../../src/workbook/port";
import { reportModel } from "../../src/workbook/report";
import { fullFacts, reportOn } from "../agreement/package-facts";
import { FakeExcel } from "../support/fake-excel";
import { note } from "../support/skip";

const STEPS = 60;

let book: FakeExcel;
let port: ExcelPort;

beforeEach(() => {
  book = new FakeExcel("Work");
  book.fill("Work", 0, 0, "mine");
  book.fill("Work", 1, 1, "=1+1");
  (globalThis as { Excel?: unknown }).Excel = book.global;
  port = new ExcelPort();
});

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

const block: Block = {
  at: { sheet: "Work", row: 0, column: 0, rows: 2, columns: 2 },
  formulas: [
    [400_000, "=A1*2"],
    ["", "text"],
  ],
  numberFormats: [
    ["0.00", null],
    [null, null],
  ],
  styles: [
    ["input", null],
    [null, "label"],
  ],
};

const at = (row: number, column: number) => ({ sheet: "Work", row, column });

const chart = {
  title: "Parts",
  looks: "bars",
  header: ["Part", "Amount"],
  rows: [["Severance", 3_750_000]],
} as const;

/** All that writes through the port but the workbook's own actions, which have their own test. */
const writings: Readonly<Record<string, () => Promise<unknown>>> = {
  "a block over filled cells": () => port.write([block, { ...block, at: { ...block.at, row: 9 } }]),
  "the report": async () => insertModel(port, reportModel(await reportOn(fullFacts))),
  "a chart with its figures": () => insertChart(port, chart),
  "steps copied to a new sheet": () =>
    copyToNewSheet(port, "Explain", (place) => ({
      ...block,
      at: { ...block.at, sheet: place.sheet },
    })),
  "steps copied over filled cells": () => copyTo(port, block),
  "the model as new sheets": () => insertModel(port, sampleModel("comp")),
  "the model at a cell, over a filled one": () =>
    insertModelAt(port, sampleModel("comp"), ["4(a) Death"], at(0, 0), [at(0, 0), at(1, 1)]),
  "facts kept in the workbook": () => port.keepSetting("facts", '{"Annual salary":"900,000"}'),
};

const whole = () => ({
  charts: book.charts.length,
  parts: [...book.parts],
  sheets: [...book.sheets].map(([name, { cells, formats }]) => [
    name,
    Object.fromEntries([...cells].sort()),
    Object.fromEntries([...formats].filter(([, format]) => format !== "General").sort()),
  ]),
});

it.each(Object.keys(writings))(
  `%s: broken at any of its first ${STEPS} steps, the workbook is unchanged`,
  async (name) => {
    const before = whole();
    let broken = 0;
    for (let step = 0; step < STEPS; step += 1) {
      book.failures.push(...Array<string>(step).fill(""), "the connection broke");
      const outcome = await writings[name]!().catch((problem: Error) => problem);
      book.failures.splice(0);
      if (!(outcome instanceof Error)) break;
      broken += 1;
      expect(outcome.message).toContain("the connection broke");
      expect([step, whole()]).toEqual([step, before]);
    }
    expect(broken).toBeGreaterThan(0);
    expect(whole()).not.toEqual(before);
    note(`${name}: broken at each of its ${broken} steps, unchanged every time.`);
  },
);
