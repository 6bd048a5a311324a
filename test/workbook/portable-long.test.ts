import { frozenPlan, planRestored } from "../../src/workbook/portable";
import { Book } from "../../src/workbook/portable/book";
import { headingBlocks, LIST, listBlock, type Entry } from "../../src/workbook/portable/list-sheet";
import { perform } from "../../src/workbook/portable/perform";
import type { Block, CellContent, Contents, WorkbookPort } from "../../src/workbook/port";
import { contentsOf } from "./book-of";

const MANY = 20_000;

const contents = (sheet: string, formulas: Contents["formulas"], value?: CellContent): Contents =>
  contentsOf(
    sheet,
    formulas,
    formulas.map((row) => row.map((content) => value ?? content)),
  );

const entry = (row: number): Entry => ({
  place: { sheet: "Work", row, column: 0 },
  anchor: { sheet: "Work", row: 0, column: 0 },
  original: row === 0 ? "=COMP.SEVERANCE_LUMP(B1:B9,C1:C9)" : "",
  done: "Native formula",
  version: "0.1.0",
  now: "=1",
  before: 1,
  after: 1,
  note: "",
});

/** The list as it stands on its sheet, from the first row. */
function listOf(entries: readonly Entry[]): Contents {
  const blocks = [...headingBlocks(LIST, LIST), listBlock(new Book([]), LIST, entries)];
  const filled: CellContent[][] = [];
  for (const { at, formulas } of blocks) {
    formulas.forEach((row, down) => (filled[at.row + down] = row.map((each) => each ?? "")));
  }
  const row = (cells: readonly CellContent[] = []) =>
    Array.from({ length: 10 }, (_, column) => cells[column] ?? "");
  return contents(LIST, Array.from(filled, row));
}

test("a call that filled twenty thousand cells is planned to come back in a moment", () => {
  const entries = Array.from({ length: MANY }, (_, row) => entry(row));
  const work = contents(
    "Work",
    entries.map(() => ["=1"]),
    1,
  );
  const before = performance.now();
  const { calls, changed } = planRestored(new Book([work, listOf(entries)]), { is: "workbook" });
  expect([calls.length, calls[0]!.entries.length, changed.length]).toEqual([1, MANY, 0]);
  expect(performance.now() - before).toBeLessThan(5_000);
});

test("twenty thousand calls are frozen in a moment", async () => {
  const rows = Array.from({ length: MANY }, (_, row) => [`=COMP.DEATH_BENEFIT(${row})`]);
  const book = new Book([contents("Work", rows, 3)]);
  const written: Block[] = [];
  const port = {
    sheets: () => Promise.resolve(["Work"]),
    used: () => Promise.resolve(book.used("Work")),
    names: () => Promise.resolve(book.names),
    addSheet: () => Promise.resolve(),
    calculated: () => Promise.resolve(),
    write: (blocks: readonly Block[]) => Promise.resolve(void written.push(...blocks)),
  };
  const before = performance.now();
  const plan = await frozenPlan(book, { is: "workbook" });
  const { changed } = await perform(port as unknown as WorkbookPort, book, plan);
  expect([changed, written.filter(({ at }) => at.sheet === "Work").length]).toEqual([MANY, MANY]);
  expect(performance.now() - before).toBeLessThan(20_000);
});
