import { ExcelPort } from "../../src/workbook/excel";
import { freeze, makePortable, restore, type Scope } from "../../src/workbook/portable";
import { callsUs } from "../../src/workbook/portable/plan";
import { referenceIn } from "../../src/workbook/portable/references";
import { tokensOf } from "../../src/workbook/portable/tokens";
import { required, rowsOf } from "../agreement/package-facts";
import { FakeExcel } from "../support/fake-excel";

const everywhere: Scope = { is: "workbook" };
const WORKINGS = "Comp Clauses workings";

const COMPARE = "=COMP.PARACHUTE_COMPARE(Inputs!B1,Inputs!B2,Inputs!B3)";
const PACKAGE = "=COMP.PACKAGE(Inputs!A10:B16)";
const SINGLE = "=COMP.DEATH_BENEFIT(Inputs!B1)";

const FACTS = rowsOf({ ...required, "Base amount": "" }) as readonly (readonly [
  string,
  string | number,
])[];

let book: FakeExcel;
let port: ExcelPort;

beforeEach(() => {
  book = new FakeExcel("Work", "Inputs");
  book.calculate = (formula) => (callsUs(formula) ? 100 : 100.0000001);
  [1_600_000, 500_000, 0.4].forEach((figure, row) => book.fill("Inputs", row, 1, figure));
  FACTS.forEach((cells, at) =>
    cells.forEach((each, column) => book.fill("Inputs", 9 + at, column, each)),
  );
  (globalThis as { Excel?: unknown }).Excel = book.global;
  port = new ExcelPort();
});

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

/** Every formula of every sheet as another writes it; what quotes a formula is a text and stays. */
function rewrite(write: (formula: string, here: string) => string): void {
  for (const [sheet, { cells }] of book.sheets) {
    for (const [at, content] of cells) {
      const [row, column] = at.split(",").map(Number) as [number, number];
      if (book.value(sheet, row, column) === content) continue;
      book.fill(sheet, row, column, write(String(content), sheet));
    }
  }
}

/** The rows of Inputs from one on, counted from one, move down or up; every formula follows, as Excel has it. */
function moveRows(from: number, by: number): void {
  const moved = (row: number) => (row >= from ? row + by : row);
  rewrite((formula, here) =>
    tokensOf(formula)
      .map(({ kind, text }) => {
        const area = kind === "reference" ? referenceIn(text, here)?.area : undefined;
        if (area?.sheet !== "Inputs") return text;
        return text.replace(/\d+(?=:|$)/g, (row) => String(moved(Number(row))));
      })
      .join(""),
  );
  const { cells } = book.sheet("Inputs");
  const before = [...cells];
  cells.clear();
  for (const [at, content] of before) {
    const [row, column] = at.split(",").map(Number) as [number, number];
    book.fill("Inputs", moved(row + 1) - 1, column, content);
  }
}

const insertRowAbove = (row: number) => moveRows(row, 1);
const takeRowOut = (row: number) => moveRows(row + 1, -1);

const attention = async (evenChanged = false) => {
  const { lines } = await restore(port, everywhere, { evenChanged });
  return lines.filter(({ needsAttention }) => needsAttention).map(({ words }) => words);
};

describe("a row inserted among the cells a call reads", () => {
  it.each([
    ["a single call", SINGLE, 1],
    ["a table, above all it reads", COMPARE, 1],
    ["a table, above the last cell it reads", COMPARE, 3],
    ["a table of facts, above all of them", PACKAGE, 5],
    ["a table of facts, between two of them", PACKAGE, 12],
    ["a table of facts, above the last one, which is blank", PACKAGE, 16],
    ["a table inside a formula", `=SUM(${COMPARE.slice(1)})`, 2],
  ])("%s: it is left, and named", async (_, call, row) => {
    book.fill("Work", 3, 3, call);
    await makePortable(port, everywhere);
    insertRowAbove(row);
    const portable = book.cell("Work", 3, 3);
    const words = await attention();
    expect(words).toEqual([expect.stringContaining("was changed since: it holds =")]);
    expect(words[0]).toContain(
      "What it refers to has moved or has another name: the call as it was would mean something else.",
    );
    expect(book.cell("Work", 3, 3)).toBe(portable);
  });

  it.each([COMPARE, PACKAGE])(
    "%s comes back where the row is below what it reads",
    async (call) => {
      book.fill("Work", 3, 3, call);
      await makePortable(port, everywhere);
      insertRowAbove(17);
      expect(await attention()).toEqual([]);
      expect(book.cell("Work", 3, 3)).toBe(call);
      expect(book.sheets.has(WORKINGS)).toBe(false);
    },
  );

  it("and taken out again, it comes back", async () => {
    book.fill("Work", 3, 3, COMPARE);
    await makePortable(port, everywhere);
    insertRowAbove(2);
    expect(await attention()).toHaveLength(1);
    takeRowOut(2);
    expect(await attention()).toEqual([]);
    expect(book.cell("Work", 3, 3)).toBe(COMPARE);
  });

  it("comes back where the user says so", async () => {
    book.fill("Work", 3, 3, COMPARE);
    await makePortable(port, everywhere);
    insertRowAbove(2);
    await attention(true);
    expect(book.cell("Work", 3, 3)).toBe(COMPARE);
  });

  it("before a call is made portable again says nothing of the new one", async () => {
    book.fill("Work", 3, 3, COMPARE);
    await makePortable(port, everywhere);
    insertRowAbove(1);
    const again = "=COMP.PARACHUTE_COMPARE(Inputs!B2,Inputs!B3,Inputs!B4)";
    book.sheet("Work").cells.clear();
    book.fill("Work", 3, 3, again);
    await makePortable(port, everywhere);
    expect(await attention()).toEqual([]);
    expect(book.cell("Work", 3, 3)).toBe(again);
  });
});

describe("what is no change of the workings", () => {
  beforeEach(async () => {
    book.fill("Work", 3, 3, COMPARE);
    await makePortable(port, everywhere);
  });

  it.each<readonly [string, (formula: string) => string]>([
    ["spaces", (formula) => formula.replaceAll(">=", " >= ")],
    ["capitals", (formula) => formula.replaceAll("Inputs!", "INPUTS!").replace("IF(", "if(")],
    ["quotes", (formula) => formula.replaceAll("Inputs!", "'Inputs'!")],
  ])("%s", async (_, write) => {
    rewrite(write);
    expect(await attention()).toEqual([]);
    expect(book.cell("Work", 3, 3)).toBe(COMPARE);
  });

  it("words beside the steps", async () => {
    book.fill(WORKINGS, 5, 0, "my own words");
    expect(await attention()).toEqual([]);
  });

  it("where they were cleared the call comes back, and what cannot be known is said", async () => {
    book.sheet(WORKINGS).cells.clear();
    expect(await attention()).toEqual([
      expect.stringContaining("Its workings are gone: see that it refers to what it did."),
    ]);
    expect(book.cell("Work", 3, 3)).toBe(COMPARE);
  });
});

test("a table whose figures are not what they were is named by the first that differs", async () => {
  book.fill("Work", 3, 3, PACKAGE);
  book.fill("Work", 4, 4, 3_750_000);
  await freeze(port, everywhere);
  const { cells } = book.sheet("Work");
  const spilled = [...cells].filter(([at]) => at !== "3,3");
  insertRowAbove(16);
  const write = port.write.bind(port);
  port.write = async (blocks) => {
    await write(blocks);
    for (const [at] of spilled) cells.set(at, 3_000_000);
  };
  expect(await attention()).toEqual([
    "Restored: 100, was 100 before. Work!E5 shows 3000000, was 3750000.",
  ]);
});

test("a sheet that was renamed is asked to be named as it was", async () => {
  book.fill("Work", 3, 3, SINGLE);
  await makePortable(port, everywhere);
  const rename = (from: string, to: string) => {
    book.sheets.set(to, book.sheet(from));
    book.sheets.delete(from);
  };
  rename("Work", "Board");
  expect(await attention()).toEqual([
    "There is no sheet “Work” any more. If it was renamed, name it “Work” again to restore; if it is gone, delete its lines from the list.",
  ]);
  rename("Board", "Work");
  expect(await attention()).toEqual([]);
  expect(book.cell("Work", 3, 3)).toBe(SINGLE);
});
