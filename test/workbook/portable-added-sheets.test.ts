import { insertChart } from "../../src/workbook/chart-sheet";
import { ExcelPort } from "../../src/workbook/excel";
import { makePortable } from "../../src/workbook/portable";
import { Book } from "../../src/workbook/portable/book";
import { allOrNothing } from "../../src/workbook/portable/perform";
import { InDoubt, Transaction } from "../../src/workbook/portable/transaction";
import { FakeExcel } from "../support/fake-excel";

/** Excel, which has no two sheets of one name however it is written. */
class StrictExcel extends FakeExcel {
  override addSheet(name: string): void {
    const isTaken = [...this.sheets.keys()].some(
      (each) => each.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) throw new Error("A resource with the same name or identifier already exists.");
    super.addSheet(name);
  }
}

let book: StrictExcel;
let port: ExcelPort;

beforeEach(() => {
  book = new StrictExcel("Work");
  (globalThis as { Excel?: unknown }).Excel = book.global;
  port = new ExcelPort();
});

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

const chart = {
  title: "Parts",
  looks: "bars",
  header: ["Part", "Amount"],
  rows: [["Severance", 3_750_000]],
} as const;

/** One action that only adds a sheet. */
const adding = (name: string): Promise<void> => {
  const transaction = new Transaction(port, new Book([]), () => false);
  return allOrNothing(transaction, () => transaction.addSheet(name));
};

const outcomes = async (...actions: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(actions)).map(({ status }) => status);

test("two actions at once: the one that comes too late leaves the other's sheet", async () => {
  const ended = await outcomes(insertChart(port, chart), insertChart(port, chart));
  expect(ended.sort()).toEqual(["fulfilled", "rejected"]);
  expect([...book.sheets.keys()]).toEqual(["Work", "Chart"]);
  expect(book.cell("Chart", 1, 1)).toBe(3_750_000);
});

test("two workbooks made portable at once keep one list", async () => {
  book.fill("Work", 0, 0, "=COMP.DEATH_BENEFIT(400000)");
  await outcomes(makePortable(port, { is: "workbook" }), makePortable(port, { is: "workbook" }));
  expect([...book.sheets.keys()]).toEqual(["Work", "Comp Clauses"]);
  expect(book.cell("Comp Clauses", 0, 0)).toBe("Comp Clauses");
});

test.each(["Mine", "MINE"])("a sheet that was there before as %s stays", async (name) => {
  book.addSheet(name);
  book.fill(name, 0, 0, "my own notes");
  await expect(adding("Mine")).rejects.toThrow();
  expect(book.cell(name, 0, 0)).toBe("my own notes");
});

/** The port answers as it does, but once it has added a sheet it fails, and `then` happens. */
const failsOnceAdded = (then: () => void = () => undefined) => {
  const add = port.addSheet.bind(port);
  port.addSheet = async (name) => {
    await add(name);
    then();
    throw new Error("the connection broke");
  };
};

test("a sheet that came to stand before its adding failed is taken back", async () => {
  failsOnceAdded();
  await expect(adding("Half")).rejects.toThrow("the connection broke");
  expect([...book.sheets.keys()]).toEqual(["Work"]);
});

test("where nobody can tell whether it stands, it is named", async () => {
  failsOnceAdded(() => book.failures.push("it broke", "it broke"));
  const problem = await adding("Half").catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(InDoubt);
  expect((problem as InDoubt).cells).toEqual(["Half"]);
});

test("an adding that failed keeps nobody from the next", async () => {
  book.failures.push("", "the connection broke");
  expect(await outcomes(adding("First"), adding("Second"))).toEqual(["rejected", "fulfilled"]);
  expect([...book.sheets.keys()]).toEqual(["Work", "Second"]);
});
