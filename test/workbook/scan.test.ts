import { findingsIn } from "../../src/workbook/scan";
import { makePortable, readBook } from "../../src/workbook/portable";
import { ExcelPort } from "../../src/workbook/excel";
import type { CellContent } from "../../src/workbook/port";
import { FakeExcel } from "../support/fake-excel";
import { bookOf } from "./book-of";

const said = async (sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>) =>
  (await findingsIn(bookOf(sheets))).map(
    ({ place, title, words }) =>
      `${place.sheet} ${place.row + 1}:${place.column + 1} ${title}: ${words}`,
  );

const NEW_JERSEY_2026: readonly (readonly CellContent[])[] = [
  ["Federal rate", 0.37],
  ["State rate", 0.1075],
  ["Employment tax rate", 0.0235],
  ["Deductible share", 0],
  ["Termination date", 46203],
  ["Prime rate", 0.0675],
  ["Combined", "=COMP.COMBINED_RATE(B1,B2,0,B3,B4)"],
  ["Paid", "=COMP.DELAYED_INTEREST(1000,B5,B5+180,B6)"],
  ["Due", "=COMP.SEVERANCE_DUE(B5)"],
];

/** The same sheet with one cell of its second column changed. */
const changed = (row: number, content: CellContent) =>
  NEW_JERSEY_2026.map((cells, at) => (at === row ? [cells[0]!, content] : cells));

test("a sheet whose rates are the tables' own has no finding", async () => {
  expect(await said({ Inputs: NEW_JERSEY_2026 })).toEqual([]);
});

describe("a rate a table knows differently", () => {
  it("is told by the argument it is typed for, through cells that only repeat it", async () => {
    const found = await said({
      Inputs: changed(2, 0.0145),
      Work: [["=Inputs!B3", "=COMP.COMBINED_RATE(0.37,0.1075,0,A1,0)"]],
    });
    expect(found).toEqual([
      expect.stringMatching(
        /^Inputs 3:2 A rate a table knows differently: 1\.45% is typed in; for 2026 the table has 2\.35% \(Employment rate: IRC 3101/,
      ),
    ]);
  });

  it("is told within a call", async () => {
    const found = await said({
      Inputs: [...NEW_JERSEY_2026, ["", "=COMP.COMBINED_RATE(39.6%,0)"]],
    });
    expect(found).toEqual([
      expect.stringContaining("Inputs 10:2 A rate a table knows differently: 39.6%"),
    ]);
  });

  it("is told by its label where the argument does not say", async () => {
    expect((await said({ Inputs: changed(5, 0.0725) }))[0]).toMatch(
      /Inputs 6:2 .*7\.25% is typed in; for 30 Jun 2026 the table has 6\.75% \(Prime rate:/,
    );
  });

  it("a state's is one some state has", async () => {
    expect(await said({ Inputs: changed(1, 0.0307) })).toEqual([]);
    expect((await said({ Inputs: changed(1, 0.1234) }))[0]).toContain(
      "for 2026 the table of state top rates has no such rate.",
    );
  });

  it("is nothing that is worked out, and nothing where no date says when", async () => {
    expect(await said({ Inputs: changed(2, "=0.0145+0.009") })).toEqual([]);
    expect(await said({ Work: [["=COMP.COMBINED_RATE(0.5,0)"]] })).toEqual([]);
  });
});

test("a year away from the workbook's dates is stale; one beside them is not", async () => {
  const asked = (year: number) =>
    said({ Inputs: [...NEW_JERSEY_2026, ["", `=COMP.DEEMED_RATE(${year},"NJ")`]] });
  expect(await asked(2025)).toEqual([]);
  expect(await asked(2007)).toEqual([
    "Inputs 10:2 A stale year: 2007 is typed in for DEEMED_RATE; the dates of this workbook lie in 2026.",
  ]);
});

test("a call beyond a table is told with the table's own words", async () => {
  expect((await said({ Work: [["=COMP.PRIME_RATE(DATE(2031,1,1))"]] }))[0]).toMatch(
    /Beyond a table: Date is 1 Jan 2031\. The prime rate is recorded from/,
  );
});

test("TODAY and NOW are found however far back they feed a call, and nowhere else", async () => {
  const found = await said({
    Work: [
      ["=TODAY()", "=A1+1", "=COMP.SEVERANCE_DUE(B1)"],
      ["=COMP.SEVERANCE_DUE(NOW())", "=TODAY()-1", '="TODAY()"&COMP.DEATH_BENEFIT(1)'],
    ],
  });
  expect(found.map((each) => each.slice(0, 60))).toEqual([
    "Work 1:3 A date that moves: TODAY() in Work!A1 feeds this ca",
    "Work 2:1 A date that moves: NOW() feeds this call, so its am",
  ]);
});

test("a figure typed into a column of calls is overwritten", async () => {
  const rows = [1, 2, 3, 4].map((row) => [100_000 * row, `=COMP.DEATH_BENEFIT(A${row})`]);
  rows[2] = [300_000, 150_001];
  expect(await said({ Work: rows })).toEqual([
    "Work 3:2 An overwritten result: 150001 is typed in where the cells above and below hold a call.",
  ]);
});

test("a gross-up worked by iteration is a circular reference", async () => {
  const found = await said({
    Work: [
      ["Payments", 4_000_000],
      ["Excise tax", "=0.2*(B1+B3-1000000)"],
      ["Gross-up", "=B2/(1-0.4)"],
    ],
  });
  expect(found).toEqual([
    expect.stringContaining("A circular reference: Work!B2 → Work!B3 → Work!B2."),
  ]);
});

describe("what the list knows", () => {
  let book: FakeExcel;

  const findings = async () => findingsIn(await readBook(new ExcelPort()));

  beforeEach(async () => {
    book = new FakeExcel("Work");
    (globalThis as { Excel?: unknown }).Excel = book.global;
    book.fill("Work", 0, 0, 400_000);
    book.fill("Work", 0, 1, "=COMP.DEATH_BENEFIT(A1)");
    await makePortable(new ExcelPort(), { is: "workbook" });
  });

  afterEach(() => {
    delete (globalThis as { Excel?: unknown }).Excel;
  });

  it("is no finding as long as nothing was touched", async () => {
    expect(await findings()).toEqual([]);
  });

  it("tells a result typed over", async () => {
    book.fill("Work", 0, 1, 7);
    expect(await findings()).toEqual([
      {
        place: { sheet: "Work", row: 0, column: 1 },
        title: "An overwritten result",
        words: "7 stands where the result of =COMP.DEATH_BENEFIT(A1) stood.",
      },
    ]);
  });

  it("tells results of another version", async () => {
    book.fill("Comp Clauses", 4, 5, "0.0.9");
    expect((await findings()).map(({ words }) => words)).toEqual([
      "This cell was written by version 0.0.9; this is version 0.1.0.",
    ]);
  });
});
